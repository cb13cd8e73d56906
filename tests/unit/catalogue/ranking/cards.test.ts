import { describe, expect, test } from 'vitest';
import { cardsOf, idAt, numberOf } from '../../../../lib/catalogue/ranking/cards';
import { valuesAt } from '../../../../lib/catalogue/ranking/facet-rows';
import { facetValues } from '../../../../lib/catalogue/ranking/facet-values';
import { textAt } from '../../../../lib/catalogue/ranking/joined-texts';
import { recordDay } from '../../../../lib/catalogue/ranking/record-day';
import type { PatentId } from '../../../../lib/model/open-patent';
import type { Facet } from '../../../../lib/model/ranking';
import { listed } from './made-up';

describe('what a record can be narrowed by', () => {
  test.each<[Facet, object, readonly string[]]>([
    [
      'technicalField',
      { technicalFields: ['機械・加工', '化学・薬品'] },
      ['機械・加工', '化学・薬品'],
    ],
    ['technicalField', {}, []],
    ['function', { functions: ['表面処理'] }, ['表面処理']],
    ['registrant', { registrant: ' 架空大学 ' }, ['架空大学']],
    ['registrantKind', { registrantKind: '大学' }, ['大学']],
    ['offer', { licence: '可', assignment: '可' }, ['both']],
    ['offer', { licence: '可', assignment: '指定無' }, ['licence']],
    ['offer', { licence: '否', assignment: '可' }, ['assignment']],
    ['offer', { licence: '否', assignment: '否' }, ['none']],
    ['offer', { licence: '否', assignment: '指定無' }, ['unknown']],
    ['offer', {}, ['unknown']],
    ['licensedBefore', { licensed: '有' }, ['yes']],
    ['licensedBefore', { licensed: '無' }, ['no']],
    ['licensedBefore', {}, []],
    ['section', { ipc: ['B65D1/00', 'B65G5/10', 'C25D3/02'] }, ['B', 'B', 'C']],
    ['ipcClass', { ipc: ['Ｂ６５Ｄ１／００', 'C25D3/02', '??'] }, ['B65', 'C25']],
    ['ipcClass', { title: '無電解めっき液' }, []],
    ['year', { listedOn: '2023/7/19', filedOn: '2009/3/5' }, ['2023']],
    ['year', { filedOn: '2009/3/5' }, ['2009']],
    ['year', { listedOn: '不明' }, []],
    ['publication', { publicationNumber: '特開2098-000001' }, ['published']],
    ['publication', { purpose: '皮膜を薄くする。' }, ['published']],
    ['publication', {}, ['unpublished']],
    ['publication', { depth: 'row' }, []],
    ['caution', { licence: '否', assignment: '可' }, ['assignmentOnly', 'unpublished']],
    ['caution', { depth: 'row' }, ['titleOnly']],
    [
      'caution',
      {
        registrationNumber: '特許第9999999号（消滅）',
        updatedOn: '2010/1/1',
        seenAt: '2026-01-01',
      },
      ['lapsed', 'longUnchanged'],
    ],
    ['standing', {}, ['unchanged']],
    ['standing', { standing: 'withdrawn' }, ['withdrawn']],
    ['source', { id: 'jplatpat:特願2098-000001' }, ['jplatpat']],
  ])('%s of %o: %o', (facet, fields, expected) => {
    expect(facetValues(listed(fields))[facet]).toEqual(expected);
  });
});

describe('the day of a record', () => {
  test.each([
    [{ listedOn: '2023/7/19', updatedOn: '2024/10/2', filedOn: '2009/3/5' }, 20241002],
    [{ listedOn: '2023/7/19' }, 20230719],
    [{ filedOn: '2009/03/05' }, 20090305],
    [{}, 0],
  ])('%o: %d', (fields, expected) => {
    expect(recordDay(listed(fields))).toBe(expected);
  });
});

describe('cards', () => {
  const records = [
    listed({ id: 'plidb:L1', title: '一行目\n二行目', ipc: ['B65D1/00', 'B65D3/00'] }),
    listed({ id: 'plidb:L2', title: '', registrant: '架空大学' }),
    listed({ id: 'plidb:L3', title: '第三', registrant: '架空大学' }),
  ];
  const cards = cardsOf(records);

  test('keep the records’ order, ids and titles', () => {
    expect(cards.size).toBe(3);
    expect([0, 1, 2].map((at) => idAt(cards, at))).toEqual(['plidb:L1', 'plidb:L2', 'plidb:L3']);
    expect([0, 1, 2].map((at) => textAt(cards.titles, at))).toEqual(['一行目 二行目', '', '第三']);
  });

  test('find a record by its id', () => {
    expect(records.map(({ id }) => numberOf(cards, id))).toEqual([0, 1, 2]);
    expect(numberOf(cards, 'plidb:L4' as PatentId)).toBeUndefined();
  });

  test('hold each value once', () => {
    expect(cards.facets.registrant.values).toEqual(['架空大学']);
    expect([0, 1, 2].map((at) => valuesAt(cards.facets.ipcClass, at))).toEqual([['B65'], [], []]);
  });

  test('are plain data', () => {
    expect(structuredClone(cards)).toEqual(cards);
  });

  test('of no records at all', () => {
    const none = cardsOf([]);
    expect(none.size).toBe(0);
    expect(numberOf(none, 'plidb:L1' as PatentId)).toBeUndefined();
  });
});
