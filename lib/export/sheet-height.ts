import { isTelling } from './process-map';
import { HALF_SECTIONS, type SheetBlock, type SheetPage } from './sheet-blocks';
import { emsOf } from './shortened';
import { barsNoteText, mapLines } from './strength-sheet-words';

/** Millimetres of the look in strength-sheet-style.ts; Word's lines are no higher. */
const LINE = 5.03;
const FACT_LINE = 4.5;
const NAME = 12.6;
const RULE = 3.3;
const HEADING = 6.2;
const GAP = 3.2;
const BOX = 3.6;
const MAP_ROW = 5.2;
const NOTE_LINE = 4;
const BAR = 4.5;
/** A4 less the margins, the footer, and a little for fonts that are wider. */
const PAGE = 297 - 20 - 4 - 6;
/** Ems of a line that is cut nowhere: its last letters may not fit. */
const WIDE_LINE = 50;
const HALF_NOTE = 31;

/** Whether a page's blocks stand on one sheet of A4. */
export function fitsOnPage({ facts, blocks }: SheetPage): boolean {
  const head = NAME + RULE + (facts.length > 0 ? 1 : 0) + Math.ceil(facts.length / 2) * FACT_LINE;
  return head + bodyHeight(blocks) <= PAGE;
}

/** Half-wide blocks stand two by two, as high as the higher one. */
function bodyHeight(blocks: readonly SheetBlock[]): number {
  let height = 0;
  let left: number | undefined;
  for (const block of blocks) {
    const own = GAP + HEADING + contentHeight(block);
    if (!HALF_SECTIONS.has(block.section)) {
      height += own + (left ?? 0);
      left = undefined;
      continue;
    }
    height += left === undefined ? 0 : Math.max(left, own);
    left = left === undefined ? own : undefined;
  }
  return height + (left ?? 0);
}

function contentHeight(block: SheetBlock): number {
  if (block.kind === 'text') return linesOf(block.text, WIDE_LINE) * LINE;
  if (block.kind === 'bars') {
    return block.bars.length * BAR + 1 + linesOf(barsNoteText(block), HALF_NOTE) * NOTE_LINE;
  }
  if (block.kind === 'list') {
    const lines = block.items.length + (block.more > 0 ? 1 : 0);
    return lines * LINE + (HALF_SECTIONS.has(block.section) ? 0 : BOX);
  }
  if (isTelling(block.map)) {
    return (block.map.processes.length + 1) * MAP_ROW + 1 + NOTE_LINE;
  }
  const lines = mapLines(block).map(({ label, words }) => linesOf(`${label}　${words}`, WIDE_LINE));
  return lines.reduce((sum, one) => sum + one, 0) * LINE;
}

function linesOf(text: string, ems: number): number {
  return Math.ceil(emsOf(text) / ems);
}
