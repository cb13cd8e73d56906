import { describe, expect, test } from 'vitest';
import { cardsOf } from '../../../../lib/catalogue/ranking/cards';
import { matching } from '../../../../lib/catalogue/ranking/matching';
import { monthMatrix } from '../../../../lib/catalogue/ranking/month-matrix';
import { rowsOf } from '../../../../lib/catalogue/ranking/rows';
import { summaryOf } from '../../../../lib/catalogue/ranking/summary';
import { listed, rankedCompany, scoreTable, search } from './made-up';

const RECORDS = [
  listed({ id: 'plidb:L1', title: '箱', ipc: ['B65D1/00'], registrant: '架空大学' }),
  listed({ id: 'plidb:L2', title: '皮膜', ipc: ['C25D1/00', 'B65D1/00'], licence: '否' }),
  listed({ id: 'plidb:L3', title: '布', ipc: ['D03D1/00'], standing: 'withdrawn' }),
  listed({ id: 'plidb:L4', title: '糸', standing: 'new' }),
];
const SCORES = scoreTable([
  [100, 100, 100],
  [5, 10, 0],
  [99, 99, 99],
  [Number.NaN, Number.NaN, 40],
]);
const CARDS = cardsOf(RECORDS);
const COMPANY = rankedCompany(
  RECORDS,
  SCORES,
  new Map([
    ['plidb:L1', { verdict: 'promising', stage: 'meeting' }],
    ['plidb:L2', { verdict: 'noise', stage: 'unlisted' }],
  ]),
);
const ALL = new Uint8Array(RECORDS.length).fill(1);

describe('a ranked list as a whole', () => {
  const summary = (asked = {}, company: typeof COMPANY | null = COMPANY) =>
    summaryOf(CARDS, company, search(asked), matching(CARDS, company, search(asked), ALL));

  test('counts what is there and what matches', () => {
    expect(summary()).toMatchObject({ total: 4, matching: 3 });
    expect(summary({ facets: { section: ['C'] } })).toMatchObject({ total: 4, matching: 1 });
  });

  test('spreads the known scores of what matches over 20 steps', () => {
    const expected = new Array(20).fill(0);
    expected[1] = 1;
    expected[19] = 1;
    expect(summary().distribution).toEqual(expected);
  });

  test('points are the best records whose both axes are known', () => {
    expect(summary().points).toEqual([
      { patentId: 'plidb:L1', title: '箱', need: 100, capability: 100, overall: 100 },
      { patentId: 'plidb:L2', title: '皮膜', need: 10, capability: 0, overall: 5 },
    ]);
  });

  test('fields are of the whole catalogue, whatever is looked for', () => {
    const fields = [
      { code: 'B65', best: 1, all: 2 / 3 },
      { code: 'C25', best: 1 / 2, all: 1 / 3 },
    ];
    expect(summary().fields).toEqual(fields);
    expect(summary({ facets: { section: ['C'] } }).fields).toEqual(fields);
  });

  test('without a company there are facets alone', () => {
    const { facets, ...rest } = summary({}, null);
    expect(rest).toEqual({ total: 4, matching: 3, distribution: [], points: [], fields: [] });
    expect(facets.map(({ facet }) => facet)).toContain('standing');
  });

  test('what was withdrawn is counted where it could be chosen', () => {
    const standing = summary().facets.find(({ facet }) => facet === 'standing');
    expect(standing?.values).toContainEqual({ value: 'withdrawn', count: 1, isChosen: false });
  });
});

describe('rows', () => {
  const details = { confidenceAt: () => 0.4 };

  test('tell scores, place, cautions and what the coordinator said', () => {
    expect(rowsOf(CARDS, COMPANY, Uint32Array.of(1, 0, 3), details)).toEqual([
      {
        patentId: 'plidb:L2',
        title: '皮膜',
        overall: 5,
        need: 10,
        capability: 0,
        place: 2,
        confidence: 0.4,
        cautions: ['licenceRefused', 'unpublished'],
        verdict: 'noise',
        stage: null,
        standing: 'unchanged',
      },
      expect.objectContaining({
        registrant: '架空大学',
        place: 1,
        verdict: 'promising',
        stage: 'meeting',
      }),
      expect.objectContaining({
        overall: null,
        need: null,
        capability: 40,
        place: null,
        standing: 'new',
      }),
    ]);
  });

  test('tell no score and no confidence without a company', () => {
    expect(rowsOf(CARDS, null, Uint32Array.of(0), details)).toMatchObject([
      { overall: null, need: null, capability: null, place: null, confidence: null, stage: null },
    ]);
  });

  test('tell all cautions where the company’s own are known', () => {
    const [row] = rowsOf(CARDS, COMPANY, Uint32Array.of(0), {
      ...details,
      cautionsAt: () => ['termsClash'],
    });
    expect(row?.cautions).toEqual(['termsClash']);
  });
});

describe('all companies and all records', () => {
  const records = Array.from({ length: 8 }, (_, at) =>
    listed({ id: `plidb:L${at}`, title: `部材${at}`, ...(at === 7 && { standing: 'withdrawn' }) }),
  );
  const cards = cardsOf(records);
  const scored = (overall: readonly number[]) =>
    rankedCompany(records, scoreTable(overall.map((one) => [one, one, one])));
  const [a, b] = [
    scored([10, 20, 30, 40, 50, 60, 70, 99]),
    scored([90, 80, Number.NaN, Number.NaN, Number.NaN, Number.NaN, 85, 99]),
  ];
  const matrix = monthMatrix(cards, [
    { companyId: 'a', company: a, details: { confidenceAt: () => 0.4 } },
    { companyId: 'b', company: b, details: { confidenceAt: () => 0.6 } },
  ]);

  test('the five best of each company, fewer where fewer are known, none withdrawn', () => {
    const best = matrix.byCompany.map(({ companyId, rows }) => [
      companyId,
      rows.map(({ patentId }) => patentId),
    ]);
    expect(best).toEqual([
      ['a', [6, 5, 4, 3, 2].map((at) => `plidb:L${at}`)],
      ['b', [0, 6, 1].map((at) => `plidb:L${at}`)],
    ]);
  });

  test('records of most companies first, then of the best fit; their best company first', () => {
    expect(matrix.byPatent.map(({ patentId }) => patentId)).toEqual(
      [6, 0, 1, 5, 4, 3, 2].map((at) => `plidb:L${at}`),
    );
    expect(matrix.byPatent[0]).toEqual({
      patentId: 'plidb:L6',
      title: '部材6',
      companies: [
        { companyId: 'b', overall: 85 },
        { companyId: 'a', overall: 70 },
      ],
    });
  });
});
