import Papa from 'papaparse';
import type { Table } from './candidate-table';

/** Marks that make a spreadsheet take a cell for a formula, behind any blanks; full-width ones too. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r]/;

/**
 * A table as CSV that Excel opens with its Japanese whole: UTF-8 with a byte order mark, CRLF.
 *
 * A text that a spreadsheet would take for a formula gets an apostrophe before it (`=1+1` becomes
 * `'=1+1`), so that an imported profile or a page's title cannot run anything on the computer of
 * whoever opens the list. Every other text, and every number, comes back as it was (but for half of a
 * surrogate pair, which UTF-8 cannot hold). The guard cannot
 * be told from an apostrophe that stood there before: to undo it, take one off where one of
 * `= + - @ ＝ ＋ － ＠`, a tab or a line break follows.
 */
export function csvFile({ headings, rows }: Table): string {
  const lines = [headings, ...rows].map((row) => [...row]);
  return `\uFEFF${Papa.unparse(lines, { newline: '\r\n', escapeFormulae: FORMULA })}\r\n`;
}
