import { companyQuery } from '../../fit/company-query';
import type { Company } from '../../model/company';
import type { FieldShare } from '../../model/ranking';
import { catalogueScores } from '../catalogue-scores';
import type { LoadedCatalogue } from '../loaded-catalogue';
import type { Cards } from './cards';
import { type Places, placesOf } from './places';
import { presentRecords } from './present-records';

const BEST_RECORDS = 100;
const MOST_FIELDS = 12;

/**
 * The IPC classes that a company's 100 best records name, commonest first, each beside its part of
 * the whole catalogue. Parts are of all those records, whether they name a class or not, so they
 * add up to no whole. Withdrawn records are left out.
 */
export function fieldsOf(cards: Cards, { order }: Places): FieldShare[] {
  const { values } = cards.facets.ipcClass;
  const best = order.subarray(0, BEST_RECORDS);
  const all = presentRecords(cards);
  const named = { best: namedIn(cards, best), all: namedIn(cards, all) };
  return values
    .map((code, at) => ({
      code,
      best: (named.best[at] ?? 0) / best.length,
      all: (named.all[at] ?? 0) / all.length,
    }))
    .filter((field) => field.best > 0)
    .sort((a, b) => b.best - a.best || b.all - a.all || (a.code < b.code ? -1 : 1))
    .slice(0, MOST_FIELDS);
}

/** The fields of a profile as it is given, whatever the coordinator said of records. */
export function profileFields(
  company: Company,
  { cards, ground, segments }: Pick<LoadedCatalogue, 'cards' | 'ground' | 'segments'>,
): FieldShare[] {
  const scores = catalogueScores(companyQuery(company, ground), segments, () => 0);
  return fieldsOf(cards, placesOf(cards, scores));
}

/** By class how many of the records name it. */
function namedIn({ facets }: Cards, records: Uint32Array): Uint32Array {
  const { values, offsets, numbers } = facets.ipcClass;
  const counts = new Uint32Array(values.length);
  for (const record of records) {
    const end = offsets[record + 1] as number;
    for (let at = offsets[record] as number; at < end; at++) {
      (counts[numbers[at] as number] as number) += 1;
    }
  }
  return counts;
}
