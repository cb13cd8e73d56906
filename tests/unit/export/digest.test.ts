import { parse } from 'csv-parse/sync';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { csvFile } from '../../../lib/export/csv';
import {
  type DigestWords,
  digestPage,
  digestTable,
  fieldHeading,
} from '../../../lib/export/digest';
import type { Arrival } from '../../../lib/model/arrival';

// Every record and company here is made up.

const ARRIVAL: Arrival = {
  id: 'a/plidb:L2099000001',
  companyId: 'a',
  patentId: 'plidb:L2099000001',
  kind: 'changed',
  fields: ['purpose', 'effect'],
  title: '架空の<部品> & "ねじ"',
  registrant: '架空精機',
  overall: 61.6,
  reason: { phrase: '錆を防ぎたい', axis: 'need' },
  isListed: true,
  at: '2099-02-01T00:00:00Z',
};

const WORDS: DigestWords = {
  title: '今月の新着',
  internal: '社内限り',
  company: '企業',
  kind: '種類',
  kinds: { new: '新規', changed: '変更', withdrawn: '取下げ' },
  fit: '適合度',
  name: '名称',
  number: '番号',
  registrant: '登録者',
  changed: '変わった項目',
  reason: '決め手',
  listed: '候補',
  listedMark: '候補',
  day: '取込み日',
  fieldOf: (key) => fieldHeading(key, 'ja') ?? key,
};

const PARTS = [
  { companyName: '架空金属', arrivals: [ARRIVAL] },
  {
    companyName: '架空食品',
    arrivals: [
      { ...ARRIVAL, kind: 'withdrawn' as const, overall: null, fields: [], isListed: false },
    ],
  },
];

describe('今月の新着', () => {
  test('as CSV: a row an arrival, companies one after the other', () => {
    const rows = parse(csvFile(digestTable(PARTS, WORDS)), { bom: true, columns: true });
    expect(rows).toMatchObject([
      {
        企業: '架空金属',
        種類: '変更',
        適合度: '62',
        決め手: '錆を防ぎたい',
        番号: 'L2099000001',
        変わった項目: '目的、効果',
        候補: '候補',
      },
      { 企業: '架空食品', 種類: '取下げ', 適合度: '', 候補: '' },
    ]);
  });

  test('as HTML: by itself, escaped, without scripts, and it says that it is internal', () => {
    const page = digestPage(PARTS, WORDS, 'ja');
    const { document } = parseHTML(page);
    expect(document.documentElement.lang).toBe('ja');
    expect([...document.querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual([
      '架空金属',
      '架空食品',
    ]);
    expect(document.querySelector('tbody')?.textContent).toContain(ARRIVAL.title);
    expect(document.querySelector('.internal')?.textContent).toBe('社内限り');
    expect(document.querySelectorAll('script, link, img')).toHaveLength(0);
    expect(document.querySelectorAll('部品')).toHaveLength(0);
  });
});
