const FORMULA = /^="((?:[^"]|"")*)"$/;
/** Numbers and what a spreadsheet would take for a formula; not a title that begins with a mark. */
const GUARDED = /^['’](?=[=+\-@]|[A-Z]{0,4}\d|(?:特|実|国際)[^'’]*\d[^'’]*$)/;

/**
 * What a cell says, without what spreadsheets put about it: blanks, `="L2016001200"` and a leading
 * apostrophe (both keep a number from being rounded). Undefined where nothing is left.
 */
export function cellText(cell: string | undefined): string | undefined {
  if (!cell) return undefined;
  const text = cell.trim();
  const first = text[0];
  if (first === undefined) return undefined;
  if (first === '=') return text.replace(FORMULA, '$1').trim() || undefined;
  if (first === "'" || first === '’') return text.replace(GUARDED, '') || undefined;
  return text;
}
