import type { ColumnMapping } from './column-mapping';

/** What a row is that is no company: a sum, 「〃」, 「以上」, a note, the headings again. */
export type NoCompany = 'total' | 'ditto' | 'end' | 'note' | 'headings';

/**
 * What a row is, if its cells say that it is no company; undefined for any other row. Such rows stand
 * in lists that offices print.
 */
export function noCompany(
  cells: readonly string[],
  mapping: ColumnMapping,
  headings: readonly string[],
): NoCompany | undefined {
  if (isHeadings(cells, headings)) return 'headings';
  const name = plain(cells[mapping.indexOf('name')] ?? '');
  const first = plain(cells.find(Boolean) ?? '');
  const filled = cells.filter(Boolean).length;
  if (/^(?:合計|小計|総計|総合計|計|平均)(?:[:：(（\d].*)?$/.test(name || first)) return 'total';
  if (/^(?:[〃々"”″]+|同上|同)$/.test(name)) return 'ditto';
  if (/^[-ー―~〜]*以上[-ー―~〜。.]*$/.test(name || first)) return 'end';
  if (/^(?:[※*＊]|注[\d)）:：]|[(（]注)/.test(first) && (name === first || filled === 1))
    return 'note';
  return undefined;
}

function isHeadings(cells: readonly string[], headings: readonly string[]): boolean {
  const filled = cells.flatMap((cell, at) => (cell === '' ? [] : [{ cell, at }]));
  return (
    filled.length > 1 && filled.every(({ cell, at }) => plain(cell) === plain(headings[at] ?? ''))
  );
}

function plain(cell: string): string {
  return cell.normalize('NFKC').replace(/\s+/g, '');
}
