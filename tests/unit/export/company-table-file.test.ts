import iconv from 'iconv-lite';
import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { CompanyFileRefused } from '../../../lib/export/company-file-refused';
import { readCompanyFile } from '../../../lib/export/company-table-file';
import { guessedHeading, likeliestSheet, tableUnder } from '../../../lib/model/company-table';

async function readCompanyTable(bytes: ArrayBuffer | Uint8Array) {
  const { sheets } = await readCompanyFile(bytes);
  const sheet = sheets[likeliestSheet(sheets)];
  if (!sheet) throw new Error('no sheet');
  return tableUnder(sheet, guessedHeading(sheet));
}

// Made up: no such company exists.
const CSV =
  '会社名,住所,主要設備\r\n架空精機㈱,"川崎市,架空区","旋盤\n研削盤"\r\n\r\n架空製菓,,釜\r\n';

describe('text files', () => {
  test.each([
    ['UTF-8', iconv.encode(CSV, 'utf8')],
    ['UTF-8 with a mark', iconv.encode(CSV, 'utf8', { addBOM: true })],
    ['Shift_JIS', iconv.encode(CSV, 'cp932')],
    ['UTF-16', iconv.encode(CSV, 'utf16le', { addBOM: true })],
    ['UTF-16 without a mark', iconv.encode(CSV, 'utf16le')],
    ['EUC-JP', iconv.encode(CSV.replace('㈱', '株式会社'), 'eucjp')],
    ['tabs', iconv.encode('会社名\t住所\n架空\t川崎市', 'utf8')],
  ])('%s', async (name, bytes) => {
    const { headings, rows } = await readCompanyTable(new Uint8Array(bytes));
    expect(headings.slice(0, 2)).toEqual(['会社名', '住所']);
    if (name === 'tabs') return expect(rows[0]?.cells).toEqual(['架空', '川崎市']);
    expect(rows).toHaveLength(2);
    expect(rows[0]?.cells.slice(1)).toEqual(['川崎市,架空区', '旋盤\n研削盤']);
    expect(rows[1]?.cells).toEqual(['架空製菓', '', '釜']);
  });

  test('a title above the headings is passed over, lines are those of the file', async () => {
    const text = '企業の名簿,,\n2026年4月,,\n会社名,従業員数,備考\n架空精機,18,\n';
    const { headings, rows } = await readCompanyTable(iconv.encode(text, 'utf8'));
    expect(headings).toEqual(['会社名', '従業員数', '備考']);
    expect(rows).toEqual([{ line: 4, cells: ['架空精機', '18', ''] }]);
  });

  test('twelve lines of notes above the headings are passed over too', async () => {
    const notes = Array.from({ length: 12 }, (_, at) => `注意${at}：製品の一覧です,,`).join('\n');
    const text = `${notes}\n会社名,従業員数,備考\n架空精機,18,\n`;
    const { headings, rows } = await readCompanyTable(iconv.encode(text, 'utf8'));
    expect(headings[0]).toBe('会社名');
    expect(rows.map(({ line }) => line)).toEqual([14]);
  });

  test('a list without headings keeps its first company, and the user may say which row they are', async () => {
    const text = '架空精機株式会社,川崎市,切削加工\n架空設備工業㈱,川崎市,製品\n';
    const { headings, rows } = await readCompanyTable(iconv.encode(text, 'utf8'));
    expect(headings).toEqual(['', '', '']);
    expect(rows.map(({ line }) => line)).toEqual([1, 2]);
    const [sheet] = (await readCompanyFile(iconv.encode(text, 'utf8'))).sheets;
    if (!sheet) throw new Error('no sheet');
    expect(tableUnder(sheet, 1).rows.map(({ line }) => line)).toEqual([2]);
  });

  test('a quote that does not close is told with its row', async () => {
    const text = '会社名,住所\n架空精機,川崎市\n架空製菓,"川崎市\n架空織物,川崎市\n';
    expect((await readCompanyFile(iconv.encode(text, 'utf8'))).oddQuotes).toEqual([3]);
    expect((await readCompanyFile(iconv.encode(CSV, 'utf8'))).oddQuotes).toEqual([]);
  });
});

const XML = '<?xml version="1.0" encoding="UTF-8"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook written part by part, as the standard has it; each sheet is given as its rows' XML. */
function workbook(sheets: Readonly<Record<string, string>>): Promise<ArrayBuffer> {
  const zip = new JSZip();
  const names = Object.keys(sheets);
  const list = names.map(
    (name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="r${at + 1}"/>`,
  );
  const relations = names.map(
    (_, at) =>
      `<Relationship Id="r${at + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  zip.file(
    '_rels/.rels',
    `${XML}<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  );
  zip.file(
    'xl/workbook.xml',
    `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${list.join('')}</sheets></workbook>`,
  );
  zip.file(
    'xl/_rels/workbook.xml.rels',
    `${XML}<Relationships xmlns="${RELATIONS}">${relations.join('')}<Relationship Id="s" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  );
  zip.file(
    'xl/styles.xml',
    `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="[$-411]ggge&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/><numFmt numFmtId="165" formatCode="[$-411]ge\\.m\\.d;@"/></numFmts><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" xfId="0"/><xf numFmtId="14" xfId="0" applyNumberFormat="1"/><xf numFmtId="164" xfId="0" applyNumberFormat="1"/><xf numFmtId="165" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  );
  names.forEach((name, at) => {
    const rows = `<sheetData>${sheets[name]}</sheetData>`;
    zip.file(
      `xl/worksheets/sheet${at + 1}.xml`,
      `${XML}<worksheet xmlns="${MAIN}">${rows}</worksheet>`,
    );
  });
  return zip.generateAsync({ type: 'arraybuffer' });
}

const word = (place: string, text: string) =>
  `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;

describe('workbooks', () => {
  test('numbers and days as they are read, from the sheet with the companies', async () => {
    const headings = ['企業名', '法人番号', '人数', '設立'];
    const first = headings.map((one, at) => word(`${'ABCD'[at]}1`, one)).join('');
    const second = `${word('A2', '架空精機')}<c r="B2"><v>1234567890123</v></c><c r="C2"><v>18</v></c><c r="D2" s="1"><v>24929</v></c>`;
    const file = await workbook({
      はじめに: `<row r="1">${word('A1', 'この表の使い方')}</row>`,
      名簿: `<row r="1">${first}</row><row r="2">${second}</row>`,
    });
    const table = await readCompanyTable(file);
    expect(table.headings).toEqual(headings);
    expect(table.rows).toEqual([
      { line: 2, cells: ['架空精機', '1234567890123', '18', '1968-04-01'] },
    ]);
  });
});

test('days in Japanese eras are read as days, and every sheet with companies is there', async () => {
  const day = (place: string, style: number) => `<c r="${place}" s="${style}"><v>24929</v></c>`;
  const list = `<row r="1">${word('A1', '企業名')}${word('B1', '設立')}</row><row r="2">${word('A2', '架空精機')}${day('B2', 2)}</row><row r="3">${word('A3', '架空製菓')}${day('B3', 3)}</row>`;
  const { sheets } = await readCompanyFile(await workbook({ 北部: list, 空: '', 南部: list }));
  expect(sheets.map(({ name }) => name)).toEqual(['北部', '南部']);
  expect(sheets[1]?.rows.map(({ cells }) => cells[1])).toEqual([
    '設立',
    '1968-04-01',
    '1968-04-01',
  ]);
});

describe('files that are refused', () => {
  test.each([
    ['empty', new Uint8Array()],
    ['empty', iconv.encode('会社名,住所\n', 'utf8')],
    ['oldExcel', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0])],
    ['damaged', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3])],
    ['foreign', iconv.encode('%PDF-1.7', 'utf8')],
    ['encoding', new Uint8Array([0x80, 0xff, 0xa0, 0xfd, 0x31])],
  ])('%s', async (reason, bytes) => {
    const error = await readCompanyFile(new Uint8Array(bytes)).catch((one) => one);
    expect(error).toBeInstanceOf(CompanyFileRefused);
    expect(error.reason).toBe(reason);
  });
});
