import { type ProcessMap, processMap } from './process-map';
import type { SharedProfile } from './shared-profile';
import {
  type Head,
  SHEET_SECTIONS,
  SHEET_TITLES,
  type SheetBlock,
  type SheetField,
  type SheetPage,
  type SheetSection,
} from './sheet-blocks';
import { fitsOnPage } from './sheet-height';
import { shortened } from './shortened';

/** What an A4 page holds across, in ems of the page's letters. */
const ROOM = {
  name: 29,
  fact: 23,
  wide: 48,
  half: 23,
  materials: 7,
  process: 11.5,
  materialRow: 46,
  bar: 12,
} as const;

type Lines = Readonly<Record<SheetSection, number>>;

/** Lines (rows of the map, bars) that a section always has room for where all are full. */
const LEAST: Lines = {
  business: 3,
  strengths: 5,
  map: 6,
  equipment: 5,
  products: 5,
  certifications: 5,
  fields: 5,
  wishes: 4,
  markets: 1,
};
/** And how many it may have on a page where others leave room. */
const MOST: Lines = {
  business: 8,
  strengths: 15,
  map: 12,
  equipment: 20,
  products: 20,
  certifications: 20,
  fields: 10,
  wishes: 15,
  markets: 3,
};
/** Who gets the room that is left, in turns. */
const TURNS: readonly SheetSection[] = [
  'strengths',
  'wishes',
  'products',
  'equipment',
  'certifications',
  'business',
  'map',
  'markets',
  'fields',
];

/** A profile's page with the chosen sections; those that nothing is known for are left out. */
export function sheetPage(
  profile: SharedProfile,
  fields: readonly SheetField[],
  sections: readonly SheetSection[] = SHEET_SECTIONS,
): SheetPage {
  const whole = processMap(profile);
  const chosen = SHEET_SECTIONS.filter((section) => sections.includes(section));
  const made = (section: SheetSection, lines: number) =>
    block(section, lines, profile, whole, fields);
  const least = chosen.flatMap((section) => made(section, LEAST[section]) ?? []);
  const head = { name: shortened(profile.name, ROOM.name), facts: factsOf(profile) };
  return { ...head, blocks: grown({ ...head, blocks: least }, made) };
}

/** The blocks with as many lines more as the page has room for, one each in turns. */
function grown(
  page: SheetPage,
  made: (section: SheetSection, lines: number) => SheetBlock | undefined,
): SheetPage['blocks'] {
  let { blocks } = page;
  const lines: Record<SheetSection, number> = { ...LEAST };
  const growing = new Set(TURNS);
  while (growing.size > 0) {
    for (const section of [...growing]) {
      const known = blocks.find((one) => one.section === section);
      const next = lines[section] + 1;
      const more = known && isCut(known) && next <= MOST[section] && made(section, next);
      const grown = more && blocks.map((one) => (one === known ? more : one));
      if (!grown || !fitsOnPage({ ...page, blocks: grown })) {
        growing.delete(section);
        continue;
      }
      lines[section] = next;
      blocks = grown;
    }
  }
  return blocks;
}

function isCut(block: SheetBlock): boolean {
  if (block.kind === 'text') return block.text.endsWith('…');
  if (block.kind === 'map') return block.moreProcesses > 0;
  return block.more > 0;
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
  lines: number,
  profile: SharedProfile,
  whole: ProcessMap,
  fields: readonly SheetField[],
): SheetBlock | undefined {
  const head = { section, title: SHEET_TITLES[section] };
  const { certifications, intellectualProperty, skills } = profile;
  switch (section) {
    case 'business':
      return text(head, profile.business ?? '', lines);
    case 'strengths':
      return list(head, profile.strengths, lines, ROOM.wide);
    case 'map':
      return map(head, whole, lines);
    case 'equipment':
      return list(head, profile.equipment, lines, ROOM.half);
    case 'products':
      return list(head, profile.products, lines, ROOM.half);
    case 'certifications':
      return list(head, [...certifications, ...intellectualProperty, ...skills], lines, ROOM.half);
    case 'fields':
      return bars(head, fields, lines);
    case 'wishes':
      return list(head, profile.needs, lines, ROOM.wide);
    case 'markets':
      return text(head, profile.markets.join('、'), lines);
  }
}

function text(head: Head, whole: string, lines: number): SheetBlock | undefined {
  const cut = shortened(whole, lines * ROOM.wide);
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

function map(head: Head, whole: ProcessMap, lines: number): SheetBlock | undefined {
  if (whole.processes.length === 0 && whole.materials.length === 0) return undefined;
  const processes = whole.processes.slice(0, lines);
  const materials = whole.materials.slice(0, ROOM.materials);
  const cut = {
    processes: processes.map((one) => shortened(one, ROOM.process)),
    materials: materials.map((one) => shortened(one, ROOM.materialRow / materials.length - 1.5)),
    pairs: whole.pairs.slice(0, lines).map((row) => row.slice(0, ROOM.materials)),
  };
  const moreProcesses = whole.processes.length - processes.length;
  const moreMaterials = whole.materials.length - materials.length;
  return { ...head, kind: 'map', map: cut, moreProcesses, moreMaterials };
}

function bars(head: Head, fields: readonly SheetField[], lines: number): SheetBlock | undefined {
  const known = fields.filter(({ share }) => share > 0).sort((a, b) => b.share - a.share);
  if (known.length === 0) return undefined;
  const shown = known.slice(0, lines);
  const cut = shown.map(({ name, share }) => ({ name: shortened(name, ROOM.bar), share }));
  return { ...head, kind: 'bars', bars: cut, more: known.length - shown.length };
}

/** 「ほか n 件」 takes a line of its own. */
function atMost<Item>(items: readonly Item[], lines: number): readonly Item[] {
  return items.length <= lines ? items : items.slice(0, lines - 1);
}
