// What is timed, in Node and in a browser's worker alike: nothing of either is used here.
import { catalogueScores } from '../../lib/catalogue/catalogue-scores';
import { classified } from '../../lib/fit/classified';
import { type CompanyQuery, companyQuery } from '../../lib/fit/company-query';
import { fitOf } from '../../lib/fit/fit';
import { type PatentIndex, patentIndex } from '../../lib/fit/patent-index';
import { scanner } from '../../lib/fit/scanner';
import { scoresOf } from '../../lib/fit/score';
import { fromStored, toStored } from '../../lib/fit/stored-index';
import type { OpenPatent } from '../../lib/model/open-patent';
import { madeUpCatalogue, madeUpCompanies } from './made-up-catalogue';
import { wholeIndex } from './whole-index';

/** Milliseconds by what was done; sizes in bytes. */
export type Timings = Readonly<Record<string, number>>;

const ROUNDS = 7;
const TERMS = 60;

/** What every round lasts at least. */
const LEAST_ROUND_MS = 20;

/** Times everything once on a made-up catalogue of `size` records. */
export function timeOurs(size: number): { timings: Timings; checksum: number } {
  const records = madeUpCatalogue(size);
  const built = timed(() => wholeIndex(records));
  const { segments, ground } = built.result;
  const stored = segments.map(toStored);
  const companies = madeUpCompanies(100);
  const query = termsOf(segments, TERMS);
  const scans = segments.map((segment) => scanner(segment, 'capability'));
  const overAll = (company: CompanyQuery) => catalogueScores(company, segments, () => 0);
  const page = records.slice(0, 100);
  const one = records[Math.floor(size / 2)] as OpenPatent;
  const first = companyQuery(companies[0] as (typeof companies)[0], ground);
  const queries = companies.map((company) => companyQuery(company, ground));
  let checksum = 0;
  for (const score of overAll(first).overall.subarray(0, 1000)) checksum += score;
  return {
    checksum,
    timings: {
      build: built.ms,
      'cold load': median(() => stored.map((one) => fromStored(structuredClone(one)))),
      'bare scan of 60 terms': median(() => segments.map((segment) => bareScan(segment, query))),
      'query of 60 terms': median(() => {
        let best = 0;
        for (const scan of scans) {
          scan(query, (_, coverage) => {
            if (coverage > best) best = coverage;
          });
        }
        return best;
      }),
      'a company over all': median(() => overAll(first)),
      'preparing a company': median(() => companyQuery(first.company, ground), 3),
      '100 companies over all': median(() => queries.map((each) => overAll(each).overall[0]), 1),
      'a page of 100 × 10 companies': median(() => pageScores(page, queries.slice(0, 10))),
      'one record × 100 companies': median(() => pageScores([one], queries)),
      'an explanation': median(() => fitOf(first, one, 'catalogue', false)),
      'stored bytes': stored.reduce((sum, one) => sum + storedBytes(one), 0),
      postings: segments.reduce((sum, { records: postings }) => sum + postings.length, 0),
      grams: segments.at(-1)?.grams.size ?? 0,
    },
  };
}

/** The bare limit: the same postings read and added up, and nothing else. */
function bareScan(index: PatentIndex, query: ReturnType<typeof termsOf>): number {
  const scores = new Float64Array(index.size);
  for (const { gram, worth } of query.grams) {
    const number = index.grams.get(gram) ?? 0;
    const end = index.offsets[number + 1] as number;
    for (let at = index.offsets[number] as number; at < end; at++) {
      (scores[index.records[at] as number] as number) += worth * (index.capability[at] as number);
    }
  }
  return scores[0] ?? 0;
}

/** Sixty grams spread from common to rare. */
export function termsOf([index]: readonly PatentIndex[], count: number) {
  if (!index) throw new Error('no records');
  const byCount = [...index.grams]
    .map(([gram, number]) => ({
      gram,
      postings: (index.offsets[number + 1] ?? 0) - (index.offsets[number] ?? 0),
    }))
    .filter(({ gram, postings }) => gram.length > 1 && postings <= index.size * 0.3)
    .sort((a, b) => b.postings - a.postings)
    .slice(0, 6000);
  const step = Math.max(1, Math.floor(byCount.length / count));
  const grams = byCount
    .filter((_, at) => at % step === 0)
    .slice(0, count)
    .map(({ gram }) => ({ gram, worth: 1 }));
  return { grams, self: grams.length };
}

function pageScores(
  page: readonly OpenPatent[],
  queries: readonly ReturnType<typeof companyQuery>[],
) {
  const index = patentIndex(page.map((patent) => classified(patent)));
  return queries.map((query) => scoresOf(query, index, page).overall[0]);
}

function storedBytes(stored: ReturnType<typeof toStored>): number {
  const { offsets, records, need, capability, classes, lines } = stored;
  const arrays = [offsets, records, need, capability, classes.offsets, classes.numbers];
  return arrays.reduce((sum, { byteLength }) => sum + byteLength, 2 * lines.length);
}

export function timed<T>(work: () => T): { readonly ms: number; readonly result: T } {
  const start = performance.now();
  const result = work();
  return { ms: performance.now() - start, result };
}

/**
 * Milliseconds of one go, the median of some rounds. Each round repeats the work until it lasts: the
 * clocks of browsers' workers tell tenths of a millisecond at best.
 */
export function median(work: () => unknown, rounds = ROUNDS): number {
  const times = Array.from({ length: rounds }, () => perGo(work)).sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? 0;
}

function perGo(work: () => unknown): number {
  const start = performance.now();
  let goes = 0;
  let lasted = 0;
  do {
    work();
    goes += 1;
    lasted = performance.now() - start;
  } while (lasted < LEAST_ROUND_MS);
  return lasted / goes;
}
