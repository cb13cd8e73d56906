import { strToU8, Zip, ZipDeflate, type Zippable, zipSync } from 'fflate';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { previewCatalogueFile } from '../../../../lib/catalogue/reading/preview-catalogue-file';
import { csv, readAll, source, table } from './made-up';

const INPIT = csv(table(3));
const JPLATPAT = csv([
  ['文献番号', '出願番号', '発明の名称'],
  ['特開2099-1', '特願2099-000001', '架空の台'],
]);
const cp932 = (text: string) => new Uint8Array(iconv.encode(text, 'cp932'));
const zipped = (files: Zippable, step = 1000) =>
  source(zipSync(files), { name: 'catalogue.zip', step });

/** A zip as it is written by a program that does not know sizes beforehand. */
function streamed(text: string): Uint8Array {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((_, piece) => pieces.push(piece));
  const entry = new ZipDeflate('a.csv');
  zip.add(entry);
  entry.push(strToU8(text), true);
  zip.end();
  return new Uint8Array(Buffer.concat(pieces));
}

describe('a zip', () => {
  const mixed: Zippable = {
    '2099/07/inpit.csv': cp932(INPIT),
    '2099/jplatpat.CSV': [strToU8(JPLATPAT), { level: 0 }],
    '__MACOSX/2099/._inpit.csv': strToU8('junk'),
    '__MACOSX/2099/inpit.csv': strToU8('junk'),
    '2099/.DS_Store': strToU8('junk'),
    '2099/': new Uint8Array(),
    '2099/readme.pdf': strToU8('%PDF-'),
    '2099/other.csv': strToU8('品名,値段\nりんご,100\n'),
    '2099/empty.csv': new Uint8Array(),
  };

  test.each([1, 7, 1 << 16])('of files of their own, in pieces of %i', async (step) => {
    const { batches, records, skipped } = await readAll(zipped(mixed, step));
    expect(records.map(({ id }) => id)).toEqual([
      'plidb:L2099000001',
      'plidb:L2099000002',
      'plidb:L2099000003',
      'jplatpat:特願2099-000001',
    ]);
    expect(new Set(batches.map(({ file, layout }) => `${file} ${layout}`))).toEqual(
      new Set(['2099/07/inpit.csv plidb-bulk', '2099/jplatpat.CSV jplatpat-export']),
    );
    expect(skipped.map(({ file }) => file).sort()).toEqual([
      '2099/empty.csv',
      '2099/other.csv',
      '2099/readme.pdf',
    ]);
    expect(skipped.find(({ file }) => file.includes('other'))?.words.ja).toContain('「品名」');
  });

  test('is previewed file by file', async () => {
    const { files, skipped } = await previewCatalogueFile(zipped(mixed, 3));
    expect(files).toMatchObject([
      { file: '2099/07/inpit.csv', encoding: 'shift_jis', estimatedRows: 3 },
      { file: '2099/jplatpat.CSV', layout: 'jplatpat-export', estimatedRows: 1 },
    ]);
    expect(skipped).toHaveLength(3);
  });

  test('with names in Shift_JIS', async () => {
    const name = cp932('一覧表ソ.csv');
    const stand = 'x'.repeat(name.length);
    const zip = zipSync({ [stand]: strToU8(INPIT) });
    const text = Buffer.from(zip).toString('latin1');
    const renamed = text.replaceAll(stand, Buffer.from(name).toString('latin1'));
    const { batches } = await readAll(source(new Uint8Array(Buffer.from(renamed, 'latin1'))));
    expect(batches[0]?.file).toBe('一覧表ソ.csv');
  });

  test('whose entries say their size only behind them, as those of a Mac', async () => {
    const bytes = streamed(csv(table(3000)));
    const { records } = await readAll(source(bytes, { step: 777 }));
    expect(records).toHaveLength(3000);
    const { files } = await previewCatalogueFile(source(bytes, { step: 777 }));
    expect(files[0]).toMatchObject({ file: 'a.csv', estimatedRows: null });
    const short = await previewCatalogueFile(source(streamed(csv(table(3)))));
    expect(short.files[0]?.estimatedRows).toBe(3);
    const cut = await readAll(source(bytes.slice(0, 9000))).catch((error) => error);
    expect(cut).toMatchObject({ reason: 'damagedZip' });
  });

  test('of thousands of rows', async () => {
    const { records } = await readAll(zipped({ 'a.csv': strToU8(csv(table(20_000))) }, 1 << 16));
    expect(records).toHaveLength(20_000);
    expect(records.at(-1)?.id).toBe('plidb:L2099020000');
  });
});

describe('a zip that cannot be read says so', () => {
  const whole = zipSync({ 'a.csv': strToU8(csv(table(3000))) });
  const refusal = (bytes: Uint8Array, step: number) =>
    readAll(source(bytes, { name: 'a.zip', step })).catch((error) => error);
  const changed = (at: number, ...values: number[]) => {
    const bytes = whole.slice();
    bytes.set(values, at);
    return bytes;
  };

  test.each<[string, string, Uint8Array]>([
    ['cut short', 'damagedZip', whole.slice(0, whole.length / 2)],
    ['cut in its header', 'damagedZip', whole.slice(0, 20)],
    ['overwritten', 'damagedZip', changed(2000, ...Array(1000).fill(0xff))],
    ['of another length', 'damagedZip', changed(22, 1)],
    ['packed in a way nobody knows', 'damagedZip', changed(8, 77)],
    ['protected', 'encrypted', changed(6, 1)],
    ['protected by AES', 'encrypted', changed(8, 99)],
    ['without a CSV', 'noCsvInZip', zipSync({ 'a.pdf': strToU8('%PDF-') })],
    ['with nothing in it', 'noCsvInZip', zipSync({ 'a/': new Uint8Array() })],
    ['with another table', 'noCsvInZip', zipSync({ 'a.csv': strToU8('品名,値段\nりんご,1\n') })],
    ['an Excel workbook', 'spreadsheet', zipSync({ '[Content_Types].xml': strToU8('<Types/>') })],
  ])('%s', async (_, reason, bytes) => {
    for (const step of [1, 5000]) {
      expect(await refusal(bytes, step)).toMatchObject({ name: 'CatalogueFileRefused', reason });
    }
    const previewed = await previewCatalogueFile(source(bytes)).catch((error) => error);
    if (!previewed.files) expect(previewed.name).toBe('CatalogueFileRefused');
  });
});
