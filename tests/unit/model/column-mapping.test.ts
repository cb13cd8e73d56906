import { describe, expect, test } from 'vitest';
import { cellPhrases } from '../../../lib/model/cell-phrases';
import {
  type ColumnField,
  guessedMapping,
  saidOfHeadings,
} from '../../../lib/model/column-mapping';
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
    ['事業所名', 'name'],
    ['工場所在地', 'location'],
    ['加工サイズ', undefined],
    ['知財の有無', undefined],
    ['得意技術', 'strengths'],
    ['生産品目', 'products'],
    ['納品先', 'customers'],
    ['メインバンク', 'banks'],
    ['ご相談内容', 'needs'],
    ['希望', 'needs'],
    ['希望価格', undefined],
    ['希望する契約形態', 'licenceWishes'],
    ['次回訪問日', 'nextVisitOn'],
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

  test('what was said of a heading holds in other files, in other widths, beside new columns', () => {
    const known = saidOfHeadings(['ＵＲＬ', '会社 名', 'メモ'], ['url', 'tags', undefined]);
    expect(guessedMapping(['新しい列', '会社名', 'url', '企業名'], known)).toEqual([
      undefined,
      'tags',
      'url',
      'name',
    ]);
    expect(guessedMapping(['所在地'], saidOfHeadings(['所在地'], [undefined]))).toEqual([
      undefined,
    ]);
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

  const read = (field: ColumnField, text: string, heading = '') => {
    const { company, problems } = mappedRow(['架空精機', text], ['name', field], ['', heading]);
    return problems[0]?.kind ?? company[field];
  };

  test.each([
    ['18', 18],
    ['2023年4月時点 30名', 30],
    ['令和5年4月1日現在　３０人', 30],
    ['30名（正社員20名、パート10名）', 30],
    ['正社員20名、パート10名、計30名', 30],
    ['正社員20名、パート10名', 'notACount'],
    ['10〜20名', 'notACount'],
    ['-5', 'notACount'],
    ['-5名', 'notACount'],
    ['18.5', 'notACount'],
  ])('従業員数 「%s」', (text, value) => {
    expect(read('employees', text)).toBe(value);
  });

  test.each([
    ['９２３４-５６７８-９０１２３', '9234567890123'],
    ['1234567890123', 'wrongCheckDigit'],
    ['123456789012', 'notThirteenDigits'],
    ['1.23457E+12', 'notThirteenDigits'],
  ])('法人番号 「%s」', (text, value) => {
    expect(read('corporateNumber', text)).toBe(value);
  });

  test.each([
    ['2026/4/1', '2026-04-01'],
    ['2026-04-01', '2026-04-01'],
    ['令和8年4月1日（水）', '2026-04-01'],
    ['R8.4.1', '2026-04-01'],
    ['2026/2/30', 'notADay'],
    ['来月', 'notADay'],
  ])('次回訪問日 「%s」', (text, value) => {
    expect(read('nextVisitOn', text)).toBe(value);
  });

  test('contracts wished for, capital with the unit of its heading, and nothing where it says so', () => {
    expect(read('licenceWishes', '非独占の通常実施権、譲渡も可')).toEqual([
      'nonExclusive',
      'assignment',
    ]);
    expect(read('licenceWishes', '独占')).toEqual(['exclusive']);
    expect(read('licenceWishes', '要相談')).toBe('notAWish');
    expect(read('capital', '1,000', '資本金（万円）')).toBe('1,000万円');
    expect(read('capital', '1億円', '資本金（万円）')).toBe('1億円');
    expect(read('equipment', 'ﾍﾞﾝﾀﾞｰ､ＮＣ旋盤')).toEqual(['ベンダー', 'ＮＣ旋盤']);
    expect(read('location', '架空市ﾋﾞﾙ2F')).toBe('架空市ビル2F');
    for (const nothing of ['なし', '特になし', '－', 'ー', '-', '該当なし']) {
      expect(read('needs', nothing), nothing).toBeUndefined();
    }
  });

  test.each([
    ['・旋盤\n・研削盤', ['旋盤', '研削盤']],
    ['切削・研磨・めっき', ['切削', '研磨', 'めっき']],
    ['マシニング・センタ', ['マシニング・センタ']],
    ['アルミ・ステンレス', ['アルミ', 'ステンレス']],
    ['プラン・ドゥ', ['プラン・ドゥ']],
    ['旋盤（3台、大型）、釜', ['旋盤（3台、大型）', '釜']],
    ['1,000トンプレス', ['1,000トンプレス']],
    ['薄く、軽く作れる。早く作れる。', ['薄く、軽く作れる', '早く作れる']],
    ['旋盤　研削盤　　釜', ['旋盤', '研削盤', '釜']],
    ['切削/研磨／めっき', ['切削', '研磨', 'めっき']],
    ['CAD/CAM、ISO9001/ISO14001', ['CAD/CAM', 'ISO9001', 'ISO14001']],
    ['①切削②研磨 ③めっき', ['切削', '研磨', 'めっき']],
    ['切削；研磨，めっき、なし', ['切削', '研磨', 'めっき']],
    ['株式会社　架空精機', ['株式会社 架空精機']],
    ['精密板金。薄板の溶接', ['精密板金', '薄板の溶接']],
    ['○○電機（架空）、○旋盤', ['○○電機（架空）', '旋盤']],
    ['● 旋盤\n●研削盤', ['旋盤', '研削盤']],
  ])('%s', (cell, phrases) => {
    expect(cellPhrases(cell)).toEqual(phrases);
  });

  test('names of customers keep the dot that is a part of them', () => {
    expect(cellPhrases('髙澤・齋藤製作所', 'customers')).toEqual(['髙澤・齋藤製作所']);
    expect(cellPhrases('架空大学・見本大学', 'institutes')).toEqual(['架空大学', '見本大学']);
  });
});
