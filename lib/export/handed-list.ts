import type { ListColumn } from '../model/export-template';
import type { HandedOver } from './proposal';
import { OFFICE_MARK, officeWords } from './proposal-words';
import { emsOf } from './shortened';

/** The list of a hand-over: what every format writes its table from. */
export interface HandedList {
  readonly columns: readonly {
    readonly key: ListColumn | 'office';
    readonly heading: string;
  }[];
  readonly rows: readonly {
    /** One for each column. */
    readonly cells: readonly (string | number)[];
    readonly url: string | null;
  }[];
}

/** The columns of the template in their order; the office's own version has its column at the end. */
export function handedList({ version, columns, proposals }: HandedOver): HandedList {
  const office = version === 'office' ? [{ key: 'office' as const, heading: OFFICE_MARK }] : [];
  const all = [...columns, ...office];
  return {
    columns: all,
    rows: proposals.map((one) => ({
      cells: all.map(({ key }) => (key === 'office' ? officeWords(one) : (one.cells[key] ?? ''))),
      url: one.url,
    })),
  };
}

/** The list for paper, without the columns in which no candidate has anything, unless all are so. */
export function printedList(handed: HandedOver): HandedList {
  const list = handedList(handed);
  const { columns, rows } = list;
  const kept = columns.map((_, at) => rows.some(({ cells }) => (cells[at] ?? '') !== ''));
  if (!kept.includes(true)) return list;
  const isKept = (_: unknown, at: number) => kept[at] === true;
  return {
    columns: columns.filter(isKept),
    rows: rows.map((row) => ({ ...row, cells: row.cells.filter(isKept) })),
  };
}

/** Ems. A column as narrow as this keeps its words on one line. */
const NARROW = 9;
const LEAST_WIDE = 7;
const MOST_WIDE = 34;
const PADDING = 1.4;

/**
 * How wide each column is, in ems, together `available`: short words stand on one line, and texts
 * share what is left by their length.
 */
export function listWidths(list: HandedList, available: number): number[] {
  const wanted = list.columns.map((_, at) => wantedWidth(list, at));
  const narrow = sum(wanted.filter((width) => width <= NARROW));
  const wide = wanted.filter((width) => width > NARROW);
  const left = available - narrow;
  if (wide.length === 0 || left < wide.length * LEAST_WIDE) {
    return wanted.map((width) => (width * available) / sum(wanted));
  }
  return wanted.map((width) => (width <= NARROW ? width : (width * left) / sum(wide)));
}

/** A text twice as long is given half as much again: it grows in height too. */
function wantedWidth({ columns, rows }: HandedList, at: number): number {
  const column = columns[at];
  // A link's words are short; an address breaks anywhere.
  if (column?.key === 'url') return 5 + PADDING;
  const longest = Math.max(0, ...rows.map(({ cells }) => emsOf(String(cells[at] ?? ''))));
  const head = Math.min(emsOf(column?.heading ?? ''), 5);
  const width = longest <= NARROW - PADDING ? longest : Math.max(NARROW, 2.4 * Math.sqrt(longest));
  return Math.min(MOST_WIDE, Math.max(head, width)) + PADDING;
}

function sum(all: readonly number[]): number {
  return all.reduce((whole, one) => whole + one, 0);
}
