import { headingSureness } from './column-mapping';

export interface TableRow {
  /** The row of the sheet, or the record of the text file, it was read from; from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** One sheet of a file, without its empty rows. A text file is one sheet without a name. */
export interface CompanySheet {
  readonly name: string;
  readonly rows: readonly TableRow[];
}

/** A list of companies as it stands in a sheet: its headings and the rows under them. */
export interface CompanyTable {
  readonly headings: readonly string[];
  readonly rows: readonly TableRow[];
}

/** Titles, dates and notes stand above the headings; how many, offices differ. */
export const ROWS_ABOVE = 40;

/**
 * The line of the headings: of the first rows the one that most cells of are headings, where at least
 * one is spelled out (two further down: a row of data may hold one by chance). Null where none is.
 */
export function guessedHeading(sheet: CompanySheet): number | null {
  return headOf(sheet).line;
}

/** The place of the sheet whose headings say most; the first of several. */
export function likeliestSheet(sheets: readonly CompanySheet[]): number {
  const hits = sheets.map((sheet) => headOf(sheet).hits);
  return Math.max(0, hits.indexOf(Math.max(...hits)));
}

function headOf({ rows }: CompanySheet): { readonly line: number | null; readonly hits: number } {
  const heads = rows.slice(0, ROWS_ABOVE).map(({ line, cells }, at) => {
    const sure = cells.filter(Boolean).map(headingSureness);
    const exact = sure.filter((one) => one === 2).length;
    const isHead = exact > 1 || (exact === 1 && (at === 0 || sure.length === 1));
    return { line, hits: isHead ? sure.filter((one) => one > 0).length : 0 };
  });
  return heads.reduce<{ line: number | null; hits: number }>(
    (most, one) => (one.hits > most.hits ? one : most),
    { line: null, hits: 0 },
  );
}

/** The companies of a sheet whose headings stand in a line, or nowhere (null): then all rows are. */
export function tableUnder({ rows }: CompanySheet, headingLine: number | null): CompanyTable {
  const head = rows.find(({ line }) => line === headingLine);
  const below = head ? rows.filter(({ line }) => line > head.line) : rows;
  const width = below.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const headings = Array.from(
    { length: Math.max(head?.cells.length ?? 0, width) },
    (_, at) => head?.cells[at] ?? '',
  );
  return { headings, rows: below };
}
