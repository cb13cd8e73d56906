import type { ScoreTable } from '../../fit/score';
import { FACETS, type Facet, type Search } from '../../model/ranking';
import { type Cards, numberOf } from './cards';
import type { FacetRows } from './facet-rows';
import type { JudgedRecords } from './judged-records';

/**
 * By record: `MATCHES` where it matches all that is looked for; the place of a facet in `FACETS` + 1
 * where it fails in that facet's chosen values alone; `FAILS` where it fails in anything else. One
 * byte a record tells both the list and what each facet would show without its own choice.
 */
export type Matching = Uint8Array;

export const MATCHES = 0;
export const FAILS = 255;

/** What is asked of the company's coordinator and scores; null where no company is asked for. */
export interface MatchedCompany {
  readonly scores: ScoreTable;
  readonly judged: JudgedRecords;
}

/**
 * Which records match a search. `held` is `searchText` of its text. Withdrawn records match only
 * where `standing` has `withdrawn` chosen. A range narrower than 0–100 lets no unknown score through,
 * so none at all without a company.
 */
export function matching(
  cards: Cards,
  company: MatchedCompany | null,
  search: Search,
  held: Uint8Array,
): Matching {
  const found = held.map((holds) => (holds ? MATCHES : FAILS));
  if (search.judged === 'hidden') hide(found, cards, company?.judged ?? new Map());
  for (const axis of ['overall', 'need', 'capability'] as const) {
    narrow(found, company?.scores[axis] ?? null, search[axis]);
  }
  FACETS.forEach((facet, place) => {
    const chosen = search.facets[facet] ?? [];
    const allowed = allowedValues(facet, cards.facets[facet], chosen);
    if (allowed) fail(found, cards.facets[facet], allowed, place + 1);
  });
  return found;
}

/** How many records match. */
export function matchCount(found: Matching): number {
  let count = 0;
  for (const one of found) if (one === MATCHES) count += 1;
  return count;
}

/** The records that match, rising. */
export function matchingRecords(found: Matching): Uint32Array {
  const records = new Uint32Array(matchCount(found));
  let count = 0;
  found.forEach((one, record) => {
    if (one === MATCHES) records[count++] = record;
  });
  return records;
}

function hide(found: Matching, cards: Cards, judged: JudgedRecords): void {
  for (const [id, { verdict, stage }] of judged) {
    if (verdict === 'unrated' && stage === 'unlisted') continue;
    const record = numberOf(cards, id);
    if (record !== undefined) found[record] = FAILS;
  }
}

function narrow(
  found: Matching,
  scores: Float64Array | null,
  [from, to]: readonly [number, number],
): void {
  if (from <= 0 && to >= 100) return;
  if (!scores) {
    found.fill(FAILS);
    return;
  }
  for (let record = 0; record < found.length; record++) {
    const score = scores[record] as number;
    // NaN is neither: what is not known stays out of a narrowed list.
    if (!(score >= from && score <= to)) found[record] = FAILS;
  }
}

/** By value of the facet 1 where a record that holds it may stay; null where all may. */
function allowedValues(
  facet: Facet,
  { values }: FacetRows,
  chosen: readonly string[],
): Uint8Array | null {
  if (chosen.length > 0) {
    const wanted = new Set(chosen);
    return Uint8Array.from(values, (value) => (wanted.has(value) ? 1 : 0));
  }
  if (facet !== 'standing' || !values.includes('withdrawn')) return null;
  return Uint8Array.from(values, (value) => (value === 'withdrawn' ? 0 : 1));
}

function fail(
  found: Matching,
  { offsets, numbers }: FacetRows,
  allowed: Uint8Array,
  code: number,
): void {
  for (let record = 0; record < found.length; record++) {
    if (found[record] === FAILS) continue;
    let isAllowed = false;
    const end = offsets[record + 1] as number;
    for (let at = offsets[record] as number; at < end; at++) {
      if (allowed[numbers[at] as number]) isAllowed = true;
    }
    if (!isAllowed) found[record] = found[record] === MATCHES ? code : FAILS;
  }
}
