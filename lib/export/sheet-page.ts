import { type ProcessMap, processMap } from './process-map';
import type { SharedProfile } from './shared-profile';
import { shortened } from './shortened';

/** The parts of a strength sheet, in the order of the page. */
export const SHEET_SECTIONS = [
  'business',
  'strengths',
  'map',
  'equipment',
  'products',
  'certifications',
  'fields',
  'wishes',
] as const;
export type SheetSection = (typeof SHEET_SECTIONS)[number];

/** The titles the sheet itself carries: it is a Japanese paper whatever the interface speaks. */
export const SHEET_TITLES: Readonly<Record<SheetSection, string>> = {
  business: '事業内容',
  strengths: '自社の強み',
  map: '加工方法 × 材料',
  equipment: '主な設備',
  products: '商品・サービス',
  certifications: '品質・認証・知的財産',
  fields: '関わりの深い技術分野',
  wishes: 'これから取り組みたいこと',
};

/** A field of technology and its part (0–1) of the company's best fits. */
export interface SheetField {
  readonly name: string;
  readonly share: number;
}

interface Head {
  readonly section: SheetSection;
  readonly title: string;
}

export type SheetBlock = Head &
  (
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'list'; readonly items: readonly string[]; readonly more: number }
    | {
        readonly kind: 'map';
        readonly map: ProcessMap;
        readonly moreProcesses: number;
        readonly moreMaterials: number;
      }
    | { readonly kind: 'bars'; readonly bars: readonly SheetField[]; readonly more: number }
  );

/** One A4 page: everything on it is cut already, so that every format shows the same. */
export interface SheetPage {
  readonly name: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly blocks: readonly SheetBlock[];
}

/** What an A4 page holds: widths in ems of the page's letters, counts of lines. */
const ROOM = {
  name: 29,
  fact: 23,
  business: 160,
  wide: 48,
  half: 23,
  strengths: 5,
  processes: 6,
  materials: 7,
  process: 11.5,
  materialRow: 46,
  halfLines: 5,
  bars: 5,
  bar: 12,
  wishes: 5,
} as const;

/** A profile's page with the chosen sections; those that nothing is known for are left out. */
export function sheetPage(
  profile: SharedProfile,
  fields: readonly SheetField[],
  sections: readonly SheetSection[] = SHEET_SECTIONS,
): SheetPage {
  const blocks = SHEET_SECTIONS.filter((section) => sections.includes(section)).flatMap(
    (section) => block(section, profile, fields) ?? [],
  );
  return { name: shortened(profile.name, ROOM.name), facts: factsOf(profile), blocks };
}

function factsOf(profile: SharedProfile): SheetPage['facts'] {
  const { location, founded, capital, industry, url, employees } = profile;
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['所在地', location],
    ['業種', industry],
    ['設立', founded],
    ['資本金', capital],
    ['従業員数', employees === undefined ? undefined : `${employees.toLocaleString('ja-JP')}名`],
    ['URL', url],
  ];
  return facts.flatMap(([label, value]) => {
    const text = shortened(value ?? '', ROOM.fact);
    return text === '' ? [] : [{ label, value: text }];
  });
}

function block(
  section: SheetSection,
  profile: SharedProfile,
  fields: readonly SheetField[],
): SheetBlock | undefined {
  const head = { section, title: SHEET_TITLES[section] };
  const { certifications, intellectualProperty, skills } = profile;
  switch (section) {
    case 'business':
      return text(head, profile.business ?? '');
    case 'strengths':
      return list(head, profile.strengths, ROOM.strengths, ROOM.wide);
    case 'map':
      return map(head, profile);
    case 'equipment':
      return list(head, profile.equipment, ROOM.halfLines, ROOM.half);
    case 'products':
      return list(head, profile.products, ROOM.halfLines, ROOM.half);
    case 'certifications':
      return list(
        head,
        [...certifications, ...intellectualProperty, ...skills],
        ROOM.halfLines,
        ROOM.half,
      );
    case 'fields':
      return bars(head, fields);
    case 'wishes':
      return list(head, [...profile.needs, ...profile.markets], ROOM.wishes, ROOM.wide);
  }
}

function text(head: Head, whole: string): SheetBlock | undefined {
  const cut = shortened(whole, ROOM.business);
  return cut === '' ? undefined : { ...head, kind: 'text', text: cut };
}

function list(
  head: Head,
  phrases: readonly string[],
  lines: number,
  ems: number,
): SheetBlock | undefined {
  const items = [...new Set(phrases.map((one) => shortened(one, ems)))].filter(Boolean);
  if (items.length === 0) return undefined;
  const shown = atMost(items, lines);
  return { ...head, kind: 'list', items: shown, more: items.length - shown.length };
}

function map(head: Head, profile: SharedProfile): SheetBlock | undefined {
  const whole = processMap(profile);
  if (whole.processes.length === 0 && whole.materials.length === 0) return undefined;
  const processes = whole.processes.slice(0, ROOM.processes);
  const materials = whole.materials.slice(0, ROOM.materials);
  const cut = {
    processes: processes.map((one) => shortened(one, ROOM.process)),
    materials: materials.map((one) => shortened(one, ROOM.materialRow / materials.length - 1.5)),
    pairs: whole.pairs.slice(0, ROOM.processes).map((row) => row.slice(0, ROOM.materials)),
  };
  const moreProcesses = whole.processes.length - processes.length;
  const moreMaterials = whole.materials.length - materials.length;
  return { ...head, kind: 'map', map: cut, moreProcesses, moreMaterials };
}

function bars(head: Head, fields: readonly SheetField[]): SheetBlock | undefined {
  const known = fields.filter(({ share }) => share > 0).sort((a, b) => b.share - a.share);
  if (known.length === 0) return undefined;
  const shown = known.slice(0, ROOM.bars);
  const cut = shown.map(({ name, share }) => ({ name: shortened(name, ROOM.bar), share }));
  return { ...head, kind: 'bars', bars: cut, more: known.length - shown.length };
}

/** 「ほか n 件」 takes a line of its own. */
function atMost<Item>(items: readonly Item[], lines: number): readonly Item[] {
  return items.length <= lines ? items : items.slice(0, lines - 1);
}
