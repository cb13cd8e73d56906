import type { Pair } from './process-map';
import type { SheetBlock, SheetPage } from './sheet-blocks';
import { shortened } from './shortened';

// What the sheet says in every format.

export type MapBlock = Extract<SheetBlock, { kind: 'map' }>;
export type BarsBlock = Extract<SheetBlock, { kind: 'bars' }>;

export function others(count: number): string {
  return `ほか ${count} 件`;
}

export function pairMark(pair: Pair | undefined): string {
  if (pair === 'confirmed') return '●';
  return pair === 'guessed' ? '○' : '';
}

/** What its marks mean, and what the table leaves out. */
export function mapNoteText({ map, moreProcesses, moreMaterials }: MapBlock): string {
  const marks = map.pairs.flat();
  const parts = [
    marks.includes('confirmed') ? '● 確認した組み合わせ' : '',
    marks.includes('guessed') ? '○ 強み・設備などの記載から読み取った組み合わせ' : '',
    moreProcesses > 0 ? `加工方法 ${others(moreProcesses)}` : '',
    moreMaterials > 0 ? `材料 ${others(moreMaterials)}` : '',
  ].filter(Boolean);
  return parts.join('　');
}

/** Processes and materials as two lines, where nothing is known of their pairs. */
export function mapLines(block: MapBlock): { label: string; words: string }[] {
  const { processes, materials } = block.map;
  const words = (list: readonly string[], more: number) =>
    [...list, ...(more > 0 ? [others(more)] : [])].join('、');
  return [
    { label: '加工方法', words: words(processes, block.moreProcesses) },
    { label: '材料', words: words(materials, block.moreMaterials) },
  ].filter((line) => line.words !== '');
}

/** What the bars are parts of. */
export function barsNoteText({ bars }: BarsBlock): string {
  return `この企業に合う開放特許の上位100件のうち、その分野の特許の割合（多い順に${bars.length}分野、重なりあり）`;
}

/** The industry beside a name in the contents. */
export function industryOf({ facts }: SheetPage): string {
  return shortened(facts.find(({ label }) => label === '業種')?.value ?? '', 16);
}

export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
