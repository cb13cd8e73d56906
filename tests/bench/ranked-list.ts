// How long each part of a ranked list takes. Records and scores are made up.
//   npx tsx --max-old-space-size=12000 tests/bench/ranked-list.ts 40000
import { cardsBuilder } from '../../lib/catalogue/ranking/cards';
import { distribution } from '../../lib/catalogue/ranking/distribution';
import { facetCounts } from '../../lib/catalogue/ranking/facet-counts';
import type { ListedRecord } from '../../lib/catalogue/ranking/facet-values';
import { fieldsOf } from '../../lib/catalogue/ranking/fields';
import { type Matching, matching } from '../../lib/catalogue/ranking/matching';
import { orderOf } from '../../lib/catalogue/ranking/order';
import { placesOf } from '../../lib/catalogue/ranking/places';
import { pointsOf } from '../../lib/catalogue/ranking/points';
import type { RankedCompany } from '../../lib/catalogue/ranking/ranked-company';
import { rowsOf } from '../../lib/catalogue/ranking/rows';
import { searchText } from '../../lib/catalogue/ranking/search-text';
import { summaryOf } from '../../lib/catalogue/ranking/summary';
import { indexBuilder } from '../../lib/fit/patent-index';
import { SORTS, searchSchema } from '../../lib/model/ranking';
import { madeUpCatalogue } from './made-up-catalogue';
import { randomFrom } from './weight-search';

const BATCH = 10_000;
const RUNS = 7;
const size = Number(process.argv[2] ?? 40_000);
const random = randomFrom(3);
const oneOf = <T>(...values: readonly T[]) => values[Math.floor(values.length * random())] as T;

const [index, cards] = build();
const scores = madeUpScores();
const company = time('places of a company', () => ({
  scores,
  places: placesOf(cards, scores),
  judged: new Map(),
})) satisfies RankedCompany;
const all = new Uint8Array(size).fill(1);
const searches = {
  everything: searchSchema.parse({}),
  narrowed: searchSchema.parse({
    facets: { section: ['B', 'C'], offer: ['both', 'licence'], year: ['2020', '2021'] },
    overall: [40, 100],
  }),
};
for (const text of ['めっき', '抗菌 センサー', '特願2015-000123', '架空7']) {
  time(`text: ${text}`, () => searchText(cards, [index], text));
}
for (const [name, search] of Object.entries(searches)) {
  const found: Matching = time(`${name}: matching`, () => matching(cards, company, search, all));
  time(`${name}: facet counts`, () => facetCounts(cards, search, found));
  time(`${name}: distribution`, () => distribution(scores.overall, found));
  time(`${name}: points`, () => pointsOf(cards, scores, found));
  time(`${name}: matching and summary`, () =>
    summaryOf(cards, company, search, matching(cards, company, search, all)),
  );
  for (const sort of SORTS) {
    time(`${name}: order by ${sort}`, () => orderOf(cards, scores, found, sort));
  }
}
time('fields', () => fieldsOf(cards, company.places));
time('100 rows', () =>
  rowsOf(cards, company, company.places.order.subarray(0, 100), { confidenceAt: () => 1 }),
);
time('structured clone of the cards', () => structuredClone(cards), 1);

function build() {
  const indexed = indexBuilder();
  const listed = cardsBuilder();
  let spent = 0;
  for (let from = 0; from < size; from += BATCH) {
    const batch = madeUpCatalogue(Math.min(BATCH, size - from), from + 1);
    batch.forEach((patent, at) => {
      const record = withFacets({ ...patent, id: `plidb:M${from + at}` }, from + at);
      indexed.add({ patent: record, classes: [], predicted: false });
      const start = performance.now();
      listed.add(record);
      spent += performance.now() - start;
    });
  }
  const start = performance.now();
  const found = listed.finish();
  report('cards, built', spent + performance.now() - start);
  return [indexed.finish(), found] as const;
}

function withFacets(patent: ListedRecord, at: number): ListedRecord {
  return {
    ...patent,
    applicationNumber: `特願${2005 + (at % 15)}-${String(at % 1_000_000).padStart(6, '0')}`,
    registrant: `架空${Math.floor(3000 * random() ** 2)}`,
    registrantKind: oneOf('大学', '企業', '公的研究機関'),
    technicalFields: [oneOf('機械・加工', '化学・薬品'), oneOf('電気・電子', '繊維・紙')],
    functions: [oneOf('表面処理', '検査・検出', '制御・ソフトウェア')],
    licence: oneOf('可', '否', '指定無'),
    assignment: oneOf('可', '否', '指定無'),
    licensed: oneOf('有', '無'),
    listedOn: `${oneOf(2018, 2019, 2020, 2021, 2022)}/${oneOf(1, 5, 10)}/${oneOf(3, 17, 28)}`,
    ipc: [...(patent.ipc ?? []), oneOf('B65D1/00', 'C25D3/02', 'H05K1/00')],
    standing: oneOf('unchanged', 'unchanged', 'unchanged', 'new', 'changed', 'withdrawn'),
  };
}

/** A third of all scores are 0 and a few unknown, as a company's are. */
function madeUpScores() {
  const score = () => (random() < 0.01 ? Number.NaN : Math.max(0, 150 * random() - 50));
  const column = () => Float64Array.from({ length: size }, score);
  return { overall: column(), need: column(), capability: column() };
}

/** The first run and the middle of the others: what a user meets once, and ever after. */
function time<T>(name: string, work: () => T, runs = RUNS): T {
  const spent: number[] = [];
  let made = work;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    const result = work();
    spent.push(performance.now() - start);
    made = () => result;
  }
  const [first = 0, ...others] = spent;
  report(name, first, others.sort((a, b) => a - b)[Math.floor(others.length / 2)] ?? first);
  return made();
}

function report(name: string, first: number, usual = first): void {
  console.log(
    `${name.padEnd(36)} ${first.toFixed(1).padStart(9)} ms ${usual.toFixed(1).padStart(9)} ms`,
  );
}
