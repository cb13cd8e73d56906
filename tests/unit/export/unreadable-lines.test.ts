import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { unreadableTable } from '../../../lib/export/unreadable-lines';
import { UNREADABLE_REASONS, type UnreadableReason } from '../../../lib/model/catalogue-file';

const reasons = Object.fromEntries(UNREADABLE_REASONS.map((one) => [one, `理由 ${one}`])) as Record<
  UnreadableReason,
  string
>;
const words = { file: 'ファイル', line: '行', reason: '理由', start: '行のはじめ', reasons };

test('lines that were left out, in the user’s words', () => {
  const text = unreadableTable(
    [
      { file: 'a.csv', line: 7, lines: 1, reason: 'columns', start: 'L2099000001,"題",余り' },
      { file: '月/b.csv', line: 9, lines: 3, reason: 'unclosedQuote', start: '=HYPERLINK("x")' },
    ],
    words,
  );
  expect(text.startsWith('\uFEFF')).toBe(true);
  expect(Papa.parse(text.slice(1), { skipEmptyLines: true }).data).toEqual([
    ['ファイル', '行', '理由', '行のはじめ'],
    ['a.csv', '7', '理由 columns', 'L2099000001,"題",余り'],
    ['月/b.csv', '9–11', '理由 unclosedQuote', '\'=HYPERLINK("x")'],
  ]);
});
