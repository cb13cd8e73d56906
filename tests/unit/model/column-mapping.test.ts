import { describe, expect, test } from 'vitest';
import { cellPhrases } from '../../../lib/model/cell-phrases';
import { guessedMapping, headingsKey } from '../../../lib/model/column-mapping';
import { mappedRow } from '../../../lib/model/mapped-row';

describe('what a heading means', () => {
  test.each([
    ['会社名', 'name'],
    ['企業名（正式名称）', 'name'],
    ['社　名', 'name'],
    ['名称', 'name'],
    ['本社所在地', 'location'],
    ['住所', 'location'],
    ['従業員数（人）', 'employees'],
    ['人数', 'employees'],
    ['事業内容', 'business'],
    ['業務内容', 'business'],
    ['主要設備', 'equipment'],
    ['保有設備', 'equipment'],
    ['ＵＲＬ', 'url'],
    ['主要取引先', 'customers'],
    ['保有特許', 'intellectualProperty'],
    ['困っていること・課題', 'needs'],
    ['担当者名', undefined],
    ['代表者', undefined],
    ['電話番号', undefined],
    ['企業名フリガナ', undefined],
  ])('%s', (heading, field) => {
    expect(guessedMapping([heading])).toEqual([field]);
  });

  test('a field is filled by one column, the surest', () => {
    expect(guessedMapping(['企業の特徴と会社', '会社名', '名称'])).toEqual([
      'strengths',
      'name',
      undefined,
    ]);
  });

  test('the same headings in other widths and blanks share a memory, others do not', () => {
    expect(headingsKey(['ＵＲＬ', '会社 名'])).toBe(headingsKey(['url', '会社名']));
    expect(headingsKey(['会社名', 'url'])).not.toBe(headingsKey(['url', '会社名']));
  });
});

describe('a row', () => {
  test('lists become phrases, counts become numbers, two columns of one text are both kept', () => {
    const mapping = ['name', 'employees', 'equipment', 'business', 'business'] as const;
    const cells = ['架空精機', '約１，２００名（うちパート3名）', '旋盤、研削盤', '作る', '売る'];
    expect(mappedRow(cells, mapping)).toEqual({
      company: {
        name: '架空精機',
        employees: 1200,
        equipment: ['旋盤', '研削盤'],
        business: '作る\n売る',
      },
      problems: [],
    });
  });

  test('what cannot be read stays with the row', () => {
    const { company, problems } = mappedRow(['', '若干名'], ['name', 'employees']);
    expect(company).toEqual({});
    expect(problems.map(({ kind, text }) => [kind, text])).toEqual([
      ['notACount', '若干名'],
      ['noName', ''],
    ]);
  });

  test.each([
    ['・旋盤\n・研削盤', ['旋盤', '研削盤']],
    ['切削・研磨・めっき', ['切削', '研磨', 'めっき']],
    ['マシニング・センタ', ['マシニング・センタ']],
    ['旋盤（3台、大型）、釜', ['旋盤（3台、大型）', '釜']],
    ['1,000トンプレス', ['1,000トンプレス']],
    ['薄く、軽く作れる。早く作れる。', ['薄く、軽く作れる。', '早く作れる。']],
  ])('%s', (cell, phrases) => {
    expect(cellPhrases(cell)).toEqual(phrases);
  });
});
