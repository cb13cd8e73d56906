import { expect, test } from 'vitest';
import { joinRecords } from '../../../lib/catalogue/join-records';
import { readCatalogue } from '../../../lib/catalogue/read-csv';

// Made up, in the layouts of the real exports.
const JPLATPAT = `\uFEFF"文献番号","出願番号","出願日","公知日","発明の名称","出願人/権利者","FI","要約","公開番号","公告番号","登録番号","審判番号","その他","ステージ","イベント詳細","文献URL"
"特許9999999","特願2099-000001","2099/01/01","","架空の容器","架空株式会社","B65D5/00,G01N37/00,102,A47G1/00@Z","(57)【要約】
【課題】開けや<BR>すい容器の提供。
【解決手段】切目を設ける。
【選択図】図１","特開2099-1","","特許9999999","","","特許 消滅","年金不納による特許権の消滅","https://www.j-platpat.inpit.go.jp/c1801/PU/JP-9999999/15/ja"
"特許9999998","特願2099-000002","","","要約のない装置","","null","null","","","","","","","",""
"","","","","番号がない","","","","","","","","","","",""
`;

test('J-PlatPat’s export: codes with commas in them, summaries in parts, no text where it says null', () => {
  const { layout, records, unreadable } = readCatalogue(JPLATPAT);
  expect(layout).toBe('jplatpat-export');
  expect(unreadable).toBe(1);
  expect(records).toEqual([
    {
      id: 'jplatpat:特願2099-000001',
      title: '架空の容器',
      inventionTitle: '架空の容器',
      applicationNumber: '特願2099-000001',
      filedOn: '2099/01/01',
      applicant: '架空株式会社',
      publicationNumber: '特開2099-1',
      registrationNumber: '特許9999999',
      legalStatus: '特許 消滅 年金不納による特許権の消滅',
      url: 'https://www.j-platpat.inpit.go.jp/c1801/PU/JP-9999999/15/ja',
      ipc: ['B65D5/00', 'G01N37/00,102', 'A47G1/00@Z'],
      purpose: '開けやすい容器の提供。',
      outline: '切目を設ける。',
    },
    {
      id: 'jplatpat:特願2099-000002',
      title: '要約のない装置',
      inventionTitle: '要約のない装置',
      applicationNumber: '特願2099-000002',
    },
  ]);
});

test('the older export without 要約 and ステージ, columns in another order', () => {
  const { layout, records } = readCatalogue(
    '発明の名称,FI,出願番号,文献番号\r\n架空の台,A47B1/00,特願2099-3,特開2099-3\r\n',
  );
  expect(layout).toBe('jplatpat-export');
  expect(records[0]).toMatchObject({ title: '架空の台', ipc: ['A47B1/00'] });
});

test('INPIT’s bulk CSV', () => {
  const { layout, records } = readCatalogue(
    '開放特許情報番号,タイトル,技術分野1,技術分野2,技術分野3,目的,国際特許分類（IPC）,特許権実施許諾　可否\nL2099000001,架空の液,機械・加工,,輸送,守る。,"G06Q50/34,G07C13/00",可\n',
  );
  expect(layout).toBe('plidb-bulk');
  expect(records).toEqual([
    {
      id: 'plidb:L2099000001',
      title: '架空の液',
      technicalFields: ['機械・加工', '輸送'],
      purpose: '守る。',
      ipc: ['G06Q50/34', 'G07C13/00'],
      licence: '可',
    },
  ]);
});

test('headings of no known layout are told', () => {
  expect(readCatalogue('名前,値段\nりんご,100\n')).toMatchObject({
    layout: undefined,
    headings: ['名前', '値段'],
    records: [],
  });
});

test('a record of two files is one record with what both know', () => {
  const id = 'plidb:L1' as const;
  expect(joinRecords([[{ id, title: '題' }], [{ id, purpose: '目的' }]])).toEqual([
    { id, title: '題', purpose: '目的' },
  ]);
});
