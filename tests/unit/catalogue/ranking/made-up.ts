// Records, scores and searches of the ranked list's tests. All made up.
import fc from 'fast-check';
import { cardsOf } from '../../../../lib/catalogue/ranking/cards';
import type { ListedRecord } from '../../../../lib/catalogue/ranking/facet-values';
import { placesOf } from '../../../../lib/catalogue/ranking/places';
import type { RankedCompany } from '../../../../lib/catalogue/ranking/ranked-company';
import type { ScoreTable } from '../../../../lib/fit/score';
import { FACETS, type Search, SORTS, searchSchema } from '../../../../lib/model/ranking';

export function listed(fields: object = {}): ListedRecord {
  return {
    id: 'plidb:L2098000001',
    title: '表面処理方法',
    depth: 'record',
    ...fields,
  } as ListedRecord;
}

export function search(asked: object = {}): Search {
  return searchSchema.parse(asked);
}

export function scoreTable(rows: readonly (readonly [number, number, number])[]): ScoreTable {
  const column = (at: 0 | 1 | 2) => Float64Array.from(rows, (row) => row[at]);
  return { overall: column(0), need: column(1), capability: column(2) };
}

export function rankedCompany(
  records: readonly ListedRecord[],
  scores: ScoreTable,
  judged: RankedCompany['judged'] = new Map(),
): RankedCompany {
  return { scores, places: placesOf(cardsOf(records), scores), judged };
}

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const some = (...values: string[]) => maybe(fc.subarray(values, { minLength: 1 }));
const one = (...values: string[]) => maybe(fc.constantFrom(...values));

const fields = fc.record({
  title: fc.constantFrom('抗菌皮膜', 'めっき液', 'センサー', '乾燥装置', '抗菌織物', 'Ａｇ膜'),
  technicalFields: some('機械・加工', '化学・薬品', '繊維・紙'),
  functions: some('表面処理', '検査・検出'),
  registrant: one('架空大学', '架空技研株式会社', '架空県'),
  registrantKind: one('大学', '企業'),
  licence: one('可', '否', '指定無'),
  assignment: one('可', '否', '指定無'),
  licensed: one('有', '無'),
  ipc: some('B65D1/00', 'B65G5/10', 'C25D3/02', 'A41D13/00'),
  listedOn: one('2019/4/1', '2021/12/24', '2023/7/19'),
  filedOn: one('2005/1/2', '2019/4/1'),
  publicationNumber: one('特開2098-000001'),
  purpose: one('皮膜を薄くする。'),
  standing: one('new', 'changed', 'withdrawn', 'unchanged'),
  source: fc.constantFrom('plidb', 'jplatpat'),
});

const score = fc.oneof(
  { weight: 4, arbitrary: fc.double({ min: 0, max: 100, noNaN: true }) },
  { weight: 2, arbitrary: fc.constantFrom(0, 50, 100) },
  { weight: 1, arbitrary: fc.constant(Number.NaN) },
);

/** Up to 40 records with a company's scores of them. */
export const CATALOGUES = fc
  .array(fc.tuple(fields, fc.tuple(score, score, score)), { maxLength: 40 })
  .map((rows) => ({
    records: rows.map(([{ source, ...rest }], at) => {
      const told = Object.entries(rest).filter(([, value]) => value !== undefined);
      return listed({ ...Object.fromEntries(told), id: `${source}:L${at}` });
    }),
    scores: scoreTable(rows.map(([, scores]) => scores)),
  }));

const VALUES = [
  ...[
    '機械・加工',
    '繊維・紙',
    '表面処理',
    '架空大学',
    '大学',
    'licence',
    'both',
    'unknown',
    'yes',
  ],
  ...['B', 'C', 'B65', 'A41', '2019', '2023', 'published', 'licenceRefused', 'new', 'withdrawn'],
  ...['unchanged', 'plidb', 'なし'],
];
const range = fc
  .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)]);
const whole = fc.constant([0, 100]);
const anyRange = fc.oneof({ weight: 3, arbitrary: whole }, { weight: 1, arbitrary: range });

export const SEARCHES = fc
  .record({
    facets: fc.dictionary(
      fc.constantFrom(...FACETS),
      fc.subarray(VALUES, { minLength: 0, maxLength: 12 }),
      { maxKeys: 3 },
    ),
    overall: anyRange,
    need: anyRange,
    capability: anyRange,
    judged: fc.constantFrom('shown', 'hidden'),
    sort: fc.constantFrom(...SORTS),
  })
  .map(search);
