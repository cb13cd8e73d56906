import { describe, expect, test } from 'vitest';
import { previewCatalogueFile } from '../../../../lib/catalogue/reading/preview-catalogue-file';
import { csv, HEADINGS, readText, source, table } from './made-up';

const RECORD = {
  id: 'plidb:L2099000002',
  title: '架空の装置2',
  filedOn: '2099/7/9',
  purpose: '髙い①㈱の課題2を解く。',
  outline: 'ソ表能2',
  licence: '可',
};

const ENCODINGS = [
  ['utf8', false, 'utf-8'],
  ['utf8', true, 'utf-8'],
  ['cp932', false, 'shift_jis'],
  ['utf16-le', true, 'utf-16le'],
  ['utf16-be', true, 'utf-16be'],
  ['utf16-le', false, 'utf-16le'],
] as const;

describe.each(ENCODINGS)('a file in %s (byte order mark: %s)', (encoding, addBOM, name) => {
  test.each([
    [',', 1],
    ['\t', 3],
    [';', 7],
    [',', 1 << 16],
  ])('parted by %j, in pieces of %i bytes', async (separator, step) => {
    const text = csv(table(3), separator);
    const { records, unreadable } = await readText(text, { encoding, addBOM, step });
    expect(unreadable).toEqual([]);
    expect(records).toHaveLength(3);
    expect(records[1]).toEqual(RECORD);
    const preview = await previewCatalogueFile(source(text, { encoding, addBOM, step }));
    expect(preview.files[0]).toMatchObject({ encoding: name, separator });
  });
});

test('EUC-JP, whose letters the other Japanese encodings read as something else', async () => {
  const rows = table(3).map((row) => row.map((cell) => cell.replace(/[髙①㈱]/g, '高')));
  const { records } = await readText(csv(rows), { encoding: 'eucjp', step: 1 });
  expect(records[1]).toEqual({ ...RECORD, purpose: '高い高高の課題2を解く。' });
  const { files } = await previewCatalogueFile(source(csv(rows), { encoding: 'eucjp' }));
  expect(files[0]?.encoding).toBe('euc-jp');
});

test('a file longer than its beginning, cut anywhere, reads as in one piece', async () => {
  const text = csv(table(1500));
  const whole = await readText(text, { encoding: 'cp932' });
  expect(whole.records).toHaveLength(1500);
  for (const step of [1, 4093]) {
    const cut = await readText(text, { encoding: 'cp932', step });
    expect(cut.lines).toEqual(whole.lines);
  }
});

test('the separator under which most headings are known is right', async () => {
  const { records } = await readText(
    '開放特許情報番号;タイトル;目的,効果,技術概要;出願日\nL2099000001;架空の液;守る;2099/7/9\n',
  );
  expect(records).toEqual([{ id: 'plidb:L2099000001', title: '架空の液', filedOn: '2099/7/9' }]);
});

test('one broken letter does not make it another encoding', async () => {
  const text = csv(table(3));
  const bytes = new TextEncoder().encode(text);
  bytes[bytes.length - 12] = 0xff;
  const { files } = await previewCatalogueFile(source(bytes));
  expect(files[0]).toMatchObject({ encoding: 'utf-8', headings: HEADINGS });
});

test.each(['cp932', 'eucjp'])('a byte order mark that %s has no letter for', async (encoding) => {
  const { records } = await readText(`\ufeff${csv(table(2))}`, { encoding });
  expect(records.map(({ id }) => id)).toEqual(['plidb:L2099000001', 'plidb:L2099000002']);
});
