import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rankCatalogue } from '../../../../lib/catalogue/rank';
import { bestByScore } from '../../../../lib/catalogue/ranking/best-by-score';
import { byScore } from '../../../../lib/catalogue/ranking/by-score';
import { cardsOf, idAt } from '../../../../lib/catalogue/ranking/cards';
import { matching, matchingRecords } from '../../../../lib/catalogue/ranking/matching';
import { orderOf } from '../../../../lib/catalogue/ranking/order';
import { placesOf } from '../../../../lib/catalogue/ranking/places';
import { rowsOf } from '../../../../lib/catalogue/ranking/rows';
import { companyQuery } from '../../../../lib/fit/company-query';
import { scoresOf } from '../../../../lib/fit/score';
import { oneSegment } from '../../../bench/whole-index';
import { RECORDS as LISTINGS, PLATER } from '../../fit/made-up';
import { CATALOGUES, listed, rankedCompany, SEARCHES, scoreTable, search } from './made-up';

const RECORDS = [
  listed({ id: 'plidb:L1', title: 'うみ', registrant: '株式会社架空', listedOn: '2020/10/1' }),
  listed({ id: 'plidb:L2', title: 'あめ', listedOn: '2020/2/1', updatedOn: '2020/9/30' }),
  listed({ id: 'plidb:L3', title: 'イカ', registrant: '架空大学', filedOn: '2021/1/1' }),
  listed({ id: 'plidb:L4', title: 'あめ', registrant: '架空大学' }),
  listed({ id: 'plidb:L5', title: 'あか', registrant: '架空大学', standing: 'withdrawn' }),
];
const SCORES = scoreTable([
  [50, 10, Number.NaN],
  [70, 20, 5],
  [Number.NaN, 30, 9],
  [70, Number.NaN, 9],
  [90, 90, 90],
]);
const CARDS = cardsOf(RECORDS);
const ALL = matching(CARDS, null, search(), new Uint8Array(RECORDS.length).fill(1));

describe('the order of a list', () => {
  test.each([
    ['overall', [1, 3, 0, 2]],
    ['need', [2, 1, 0, 3]],
    ['capability', [2, 3, 1, 0]],
    ['newest', [2, 0, 1, 3]],
    ['title', [1, 3, 2, 0]],
    ['registrant', [2, 3, 0, 1]],
  ] as const)('%s', (sort, expected) => {
    expect([...orderOf(CARDS, SCORES, ALL, sort)]).toEqual(expected);
  });

  test('without a company: the catalogue’s own', () => {
    expect([...orderOf(CARDS, null, ALL, 'overall')]).toEqual([0, 1, 2, 3]);
  });

  test('places: withdrawn and unknown ones have none', () => {
    const { order, places } = placesOf(CARDS, SCORES);
    expect([...order]).toEqual([1, 3, 0]);
    expect([...places]).toEqual([3, 1, 0, 2, 0]);
  });

  test('of real scores: the same as rank.ts gives', () => {
    const { index, ground } = oneSegment(LISTINGS);
    const query = companyQuery(PLATER, ground);
    const cards = cardsOf(LISTINGS);
    const { order } = placesOf(cards, scoresOf(query, index, LISTINGS));
    const ids = rankCatalogue(query, [index], LISTINGS)
      .filter(({ overall }) => overall !== null)
      .map(({ patent }) => patent.id);
    expect(ids.length).toBeGreaterThan(20);
    expect(Array.from(order, (record) => idAt(cards, record))).toEqual(ids);
  });

  test('of any catalogue: every matching record once, best first, and windows make up the whole', () => {
    fc.assert(
      fc.property(CATALOGUES, SEARCHES, fc.integer({ min: 1, max: 9 }), (made, asked, step) => {
        const { records, scores } = made;
        const cards = cardsOf(records);
        const company = rankedCompany(records, scores);
        const found = matching(cards, company, asked, new Uint8Array(cards.size).fill(1));
        const order = orderOf(cards, scores, found, asked.sort);
        expect([...order].sort((a, b) => a - b)).toEqual([...matchingRecords(found)]);
        const rows = (from: number, to: number) =>
          rowsOf(cards, company, order.subarray(from, to), { confidenceAt: () => 0.5 });
        const windows = Array.from({ length: Math.ceil(order.length / step) }, (_, at) =>
          rows(at * step, at * step + step),
        );
        expect(windows.flat()).toEqual(rows(0, order.length));
      }),
      { numRuns: 200 },
    );
  });

  test('of any scores: falling, unknown ones last, equal ones by their number', () => {
    const score = fc.oneof(
      fc.constantFrom(0, 100, Number.NaN, 33.3),
      fc.integer({ min: 0, max: 100_000 }).map((thousandths) => thousandths / 1000),
    );
    fc.assert(
      fc.property(fc.array(score, { maxLength: 200 }), (scores) => {
        const expected = [...scores.keys()].sort((a, b) => {
          const [one, other] = [scores[a] ?? 0, scores[b] ?? 0];
          const unknown = Number(Number.isNaN(one)) - Number(Number.isNaN(other));
          return unknown || (Number.isNaN(one) ? 0 : other - one) || a - b;
        });
        const records = Uint32Array.from(scores.keys());
        expect([...byScore(records, Float64Array.from(scores))]).toEqual(expected);
        const known = records.filter((record) => !Number.isNaN(scores[record]));
        for (const most of [0, 1, 7, 200]) {
          const best = bestByScore(records, Float64Array.from(scores), most);
          expect([...best]).toEqual(expected.slice(0, Math.min(most, known.length)));
        }
      }),
    );
  });
});
