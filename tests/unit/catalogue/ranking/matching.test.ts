import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardsOf } from '../../../../lib/catalogue/ranking/cards';
import { facetCounts } from '../../../../lib/catalogue/ranking/facet-counts';
import { facetValues, type ListedRecord } from '../../../../lib/catalogue/ranking/facet-values';
import { matching, matchingRecords } from '../../../../lib/catalogue/ranking/matching';
import type { ScoreTable } from '../../../../lib/fit/score';
import { FACETS, type Facet, type Search } from '../../../../lib/model/ranking';
import { CATALOGUES, listed, SEARCHES, scoreTable, search } from './made-up';

const everything = (records: readonly unknown[]) => new Uint8Array(records.length).fill(1);
const NOBODY = new Map();

function matchesOf(
  records: readonly ListedRecord[],
  asked: object,
  scores: ScoreTable | null = null,
  judged = NOBODY,
) {
  const company = scores && { scores, judged };
  return [
    ...matchingRecords(matching(cardsOf(records), company, search(asked), everything(records))),
  ];
}

/** What matches, record by record, and without the choice of one facet where `but` names it. */
function slowly(records: readonly ListedRecord[], scores: ScoreTable, asked: Search, but?: Facet) {
  const isIn = (score: number, [from, to]: readonly [number, number]) =>
    (from === 0 && to === 100) || (score >= from && score <= to);
  return records.filter((record, at) => {
    const values = facetValues(record);
    const isWithdrawn = record.standing === 'withdrawn';
    const hidden = isWithdrawn && !asked.facets.standing?.includes('withdrawn');
    if (hidden && but !== 'standing') return false;
    return (
      isIn(scores.overall[at] ?? 0, asked.overall) &&
      isIn(scores.need[at] ?? 0, asked.need) &&
      isIn(scores.capability[at] ?? 0, asked.capability) &&
      FACETS.every((facet) => {
        const chosen = asked.facets[facet] ?? [];
        if (facet === but || chosen.length === 0) return true;
        return values[facet].some((value) => chosen.includes(value));
      })
    );
  });
}

describe('what matches', () => {
  const records = [
    listed({ id: 'plidb:L1', ipc: ['B65D1/00'], licence: '可' }),
    listed({ id: 'plidb:L2', ipc: ['C25D1/00', 'B32B1/00'] }),
    listed({ id: 'plidb:L3', standing: 'withdrawn', licence: '可' }),
    listed({ id: 'plidb:L4', standing: 'new' }),
  ];
  const scores = scoreTable([
    [80, 90, 70],
    [20, 30, 10],
    [90, 90, 90],
    [Number.NaN, Number.NaN, 40],
  ]);

  test.each<[string, object, number[]]>([
    ['everything but what was withdrawn', {}, [0, 1, 3]],
    ['one of several values', { facets: { ipcClass: ['B32', 'B65'] } }, [0, 1]],
    ['both of two facets', { facets: { section: ['B'], offer: ['licence'] } }, [0]],
    ['nothing chosen is no choice', { facets: { section: [] } }, [0, 1, 3]],
    ['a value no record has', { facets: { section: ['H'] } }, []],
    ['withdrawn where it is chosen', { facets: { standing: ['withdrawn'] } }, [2]],
    ['withdrawn among others', { facets: { standing: ['withdrawn', 'new'] } }, [2, 3]],
    ['scores of a range, both ends in it', { overall: [20, 80] }, [0, 1]],
    ['a narrowed axis leaves out what is not known', { need: [0, 99] }, [0, 1]],
    ['an axis that is known', { capability: [40, 100] }, [0, 3]],
  ])('%s', (_, asked, expected) => {
    expect(matchesOf(records, asked, scores)).toEqual(expected);
  });

  test('without a company no narrowed score is known', () => {
    expect(matchesOf(records, {})).toEqual([0, 1, 3]);
    expect(matchesOf(records, { overall: [1, 100] })).toEqual([]);
  });

  test('judged and saved records can be hidden', () => {
    const judged = new Map<string, object>([
      ['plidb:L1', { verdict: 'noise', stage: 'unlisted' }],
      ['plidb:L2', { verdict: 'unrated', stage: 'candidate' }],
      ['plidb:L4', { verdict: 'unrated', stage: 'unlisted' }],
      ['plidb:L9', { verdict: 'noise', stage: 'unlisted' }],
    ]) as typeof NOBODY;
    expect(matchesOf(records, {}, scores, judged)).toEqual([0, 1, 3]);
    expect(matchesOf(records, { judged: 'hidden' }, scores, judged)).toEqual([3]);
  });

  test('the words looked for count too', () => {
    const held = Uint8Array.of(0, 1, 1, 1);
    expect([...matchingRecords(matching(cardsOf(records), null, search(), held))]).toEqual([1, 3]);
  });

  test('of any catalogue and search: the same as record by record', () => {
    fc.assert(
      fc.property(CATALOGUES, SEARCHES, ({ records: some, scores: own }, asked) => {
        const expected = slowly(some, own, asked).map(({ id }) => id);
        expect(matchesOf(some, asked, own).map((at) => some[at]?.id)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });
});

describe('how many each value would show', () => {
  const countsOf = (records: readonly ListedRecord[], asked: Search, scores: ScoreTable | null) => {
    const cards = cardsOf(records);
    const company = scores && { scores, judged: NOBODY };
    return facetCounts(cards, asked, matching(cards, company, asked, everything(records)));
  };

  test('of any catalogue and search: the same as counted record by record', () => {
    fc.assert(
      fc.property(CATALOGUES, SEARCHES, ({ records, scores }, asked) => {
        const counted = countsOf(records, asked, scores);
        for (const facet of FACETS) {
          const expected = new Map<string, number>();
          for (const record of slowly(records, scores, asked, facet)) {
            for (const value of new Set(facetValues(record)[facet])) {
              expected.set(value, (expected.get(value) ?? 0) + 1);
            }
          }
          for (const value of asked.facets[facet] ?? []) {
            expected.set(value, expected.get(value) ?? 0);
          }
          const values = counted.find((one) => one.facet === facet)?.values ?? [];
          expect(Object.fromEntries(values.map(({ value, count }) => [value, count]))).toEqual(
            Object.fromEntries(expected),
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  test('the 30 commonest, and a rare one that is chosen', () => {
    const records = Array.from({ length: 40 }, (_, at) => at).flatMap((at) =>
      Array.from({ length: 41 - at }, (_one, copy) =>
        listed({ id: `plidb:L${at}-${copy}`, registrant: `架空${at}` }),
      ),
    );
    const asked = search({ facets: { registrant: ['架空39'] } });
    const values = countsOf(records, asked, null).find(
      ({ facet }) => facet === 'registrant',
    )?.values;
    expect(values).toHaveLength(31);
    expect(values?.[0]).toEqual({ value: '架空0', count: 41, isChosen: false });
    expect(values?.at(-1)).toEqual({ value: '架空39', count: 2, isChosen: true });
  });

  test('years newest first, sections in their order, facets without values left out', () => {
    const records = [
      listed({ id: 'plidb:L1', listedOn: '2019/1/1', ipc: ['C25D1/00'] }),
      listed({ id: 'plidb:L2', listedOn: '2019/1/1', ipc: ['C25D1/00'] }),
      listed({ id: 'plidb:L3', listedOn: '2023/1/1', ipc: ['B65D1/00'] }),
    ];
    const counted = countsOf(records, search(), null);
    const values = (facet: Facet) =>
      counted.find((one) => one.facet === facet)?.values.map(({ value }) => value);
    expect(values('year')).toEqual(['2023', '2019']);
    expect(values('section')).toEqual(['B', 'C']);
    expect(values('ipcClass')).toEqual(['C25', 'B65']);
    expect(values('registrant')).toBeUndefined();
  });
});
