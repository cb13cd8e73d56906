import { expect, test } from 'vitest';
import { csv, HEADINGS, readText, table } from './made-up';

test('columns in any order, headings in other letters and blanks, unknown ones kept aside', async () => {
  const { records, lines, unreadable } = await readText(
    csv([
      [
        'メモ',
        '特許権実施許諾 可否',
        ' ﾀｲﾄﾙ',
        '開放特許　情報番号',
        '技術分野１',
        '国際特許分類(IPC)',
        'メモ',
      ],
      ['社内用', '可', '架空の液', 'L2099000001', '機械・加工', 'A01B1/00,B65D1/00', ''],
      ['', '否', '架空の板', 'L2099000002', '', '', '二つ目'],
    ]),
  );
  expect(unreadable).toEqual([]);
  expect(records).toEqual([
    {
      id: 'plidb:L2099000001',
      title: '架空の液',
      technicalFields: ['機械・加工'],
      licence: '可',
      ipc: ['A01B1/00', 'B65D1/00'],
    },
    { id: 'plidb:L2099000002', title: '架空の板', licence: '否' },
  ]);
  expect(lines.map(({ unknown }) => unknown)).toEqual([{ メモ: '社内用' }, { メモ: '二つ目' }]);
});

test('of a column that stands there twice the first counts', async () => {
  const { lines } = await readText(
    '開放特許情報番号,タイトル,目的,目的\nL2099000001,架空の液,守る。,攻める。\n',
  );
  expect(lines).toMatchObject([{ record: { purpose: '守る。' }, unknown: { 目的: '攻める。' } }]);
});

test('rows above the headings are passed over', async () => {
  const { lines } = await readText(`開放特許一覧,,\n,,\n${csv(table(1), ',', '\n')}`);
  expect(lines).toMatchObject([{ line: 4, record: { id: 'plidb:L2099000001' } }]);
});

test('J-PlatPat’s layout is told from INPIT’s, though they share headings', async () => {
  const { records, layouts } = await readText(
    csv([
      ['文献番号', '出願番号', '出願日', '発明の名称', '要約'],
      [
        '特開2099-1',
        '特願2099-000001',
        '2099/01/01',
        '架空の台',
        '【課題】軽く。\n【解決手段】薄く。',
      ],
    ]),
  );
  expect(layouts).toEqual(['jplatpat-export']);
  expect(records).toMatchObject([{ purpose: '軽く。', outline: '薄く。' }]);
});

test('a file without a needed column says which, what was found and what to do', async () => {
  const rows = table(2).map((row) => row.filter((_, at) => at !== 1));
  const refused = await readText(csv(rows)).catch((error) => error);
  expect(refused).toMatchObject({ name: 'CatalogueFileRefused', reason: 'headings' });
  expect(refused.words.ja).toMatch(/「タイトル」がありません.*「開放特許情報番号」.*書き出し直し/);
  expect(refused.words.en).toMatch(/“?.*タイトル.*is missing.*Choose/);
});

test('a table of something else says what was found, whatever its encoding', async () => {
  for (const encoding of ['utf8', 'cp932', 'eucjp']) {
    const text = csv([
      ['品名', '値段', '在庫の数'],
      ['りんご', '100', '三つ'],
    ]);
    const refused = await readText(text, { encoding }).catch((error) => error);
    expect(refused).toMatchObject({ reason: 'headings' });
    expect(refused.words.ja).toContain('「品名」「値段」「在庫の数」');
  }
});

test('what a spreadsheet leaves: other dates, empty columns at the end, guarded numbers', async () => {
  const { records, unreadable } = await readText(
    [
      `${HEADINGS.join(',')},,`,
      '="L2099000001",架空の液,45126,,,可,,',
      '"=""L2099000002""",架空の板,2023/07/19,,,,,',
      "'L2099000003,'特殊'容器,2023/7/19",
      'L2099000004,架空の箱,,,,否,,',
      ',,,,,,,',
      '',
    ].join('\r\n'),
  );
  expect(unreadable).toEqual([]);
  expect(records).toEqual([
    { id: 'plidb:L2099000001', title: '架空の液', filedOn: '45126', licence: '可' },
    { id: 'plidb:L2099000002', title: '架空の板', filedOn: '2023/07/19' },
    { id: 'plidb:L2099000003', title: "'特殊'容器", filedOn: '2023/7/19' },
    { id: 'plidb:L2099000004', title: '架空の箱', licence: '否' },
  ]);
});
