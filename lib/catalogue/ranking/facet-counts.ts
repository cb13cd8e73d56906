import {
  FACETS,
  type Facet,
  type FacetValue,
  type RankingSummary,
  type Search,
} from '../../model/ranking';
import type { Cards } from './cards';
import type { FacetRows } from './facet-rows';
import { MATCHES, type Matching } from './matching';

const MOST_VALUES = 30;

/**
 * How many records each value of each facet would show: those that match all that is looked for but
 * the facet's own choice. The 30 commonest of each facet, and those chosen, which stay even where
 * none is left; commonest first, years newest first and sections in their order.
 */
export function facetCounts(
  cards: Cards,
  search: Search,
  found: Matching,
): RankingSummary['facets'] {
  return FACETS.flatMap((facet, place) => {
    const rows = cards.facets[facet];
    const counts = countsOf(rows, found, place + 1);
    const values = listed(facet, rows, counts, search.facets[facet] ?? []);
    return values.length > 0 ? [{ facet, values }] : [];
  });
}

function countsOf({ values, offsets, numbers }: FacetRows, found: Matching, own: number) {
  const counts = new Uint32Array(values.length);
  for (let record = 0; record < found.length; record++) {
    const code = found[record] as number;
    if (code !== MATCHES && code !== own) continue;
    const end = offsets[record + 1] as number;
    for (let at = offsets[record] as number; at < end; at++) {
      (counts[numbers[at] as number] as number) += 1;
    }
  }
  return counts;
}

function listed(
  facet: Facet,
  { values }: FacetRows,
  counts: Uint32Array,
  chosen: readonly string[],
): FacetValue[] {
  const wanted = new Set(chosen);
  const met = values
    .map((value, at) => ({ value, count: counts[at] ?? 0, isChosen: wanted.has(value) }))
    .filter(({ count }) => count > 0)
    .sort(commonestFirst);
  const shown = met.filter(({ isChosen }, at) => isChosen || at < MOST_VALUES);
  const known = new Set(shown.map(({ value }) => value));
  const gone = [...wanted]
    .filter((value) => !known.has(value))
    .map((value) => ({ value, count: 0, isChosen: true }));
  return [...shown, ...gone].sort(ORDERS[facet] ?? commonestFirst);
}

type Order = (a: FacetValue, b: FacetValue) => number;

const rising: Order = (a, b) => (a.value < b.value ? -1 : Number(a.value > b.value));
const commonestFirst: Order = (a, b) => b.count - a.count || rising(a, b);
const ORDERS: Partial<Record<Facet, Order>> = { year: (a, b) => rising(b, a), section: rising };
