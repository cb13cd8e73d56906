import type { MonthMatrix, RankedRow } from '../../model/ranking';
import { type Cards, idAt } from './cards';
import { textAt } from './joined-texts';
import type { RankedCompany } from './ranked-company';
import { type RowDetails, rowsOf } from './rows';

const BEST_OF_EACH = 5;

/** A company of the month, with what its rows need. */
export interface MonthCompany {
  readonly companyId: string;
  readonly company: RankedCompany;
  readonly details: RowDetails;
}

/**
 * The five best records of each company, in the companies' order, and for each of those records its
 * companies, best fit first. Records of most companies come first; of equally many, the one of the
 * best fit, then in the catalogue's order. Withdrawn records and unknown fits are left out.
 */
export function monthMatrix(cards: Cards, companies: readonly MonthCompany[]): MonthMatrix {
  return {
    byCompany: companies.map(({ companyId, company, details }) => ({
      companyId,
      rows: rowsOf(cards, company, company.places.order.subarray(0, BEST_OF_EACH), details),
    })),
    byPatent: byPatent(cards, companies),
  };
}

type Fits = MonthMatrix['byPatent'][number]['companies'];

function byPatent(cards: Cards, companies: readonly MonthCompany[]): MonthMatrix['byPatent'] {
  const fits = new Map<number, Fits[number][]>();
  for (const { companyId, company } of companies) {
    for (const record of company.places.order.subarray(0, BEST_OF_EACH)) {
      const overall = company.scores.overall[record] as number;
      fits.set(record, [...(fits.get(record) ?? []), { companyId, overall }]);
    }
  }
  return [...fits]
    .map(([record, found]) => ({ record, found: found.sort((a, b) => b.overall - a.overall) }))
    .sort(
      (a, b) =>
        b.found.length - a.found.length || bestOf(b.found) - bestOf(a.found) || a.record - b.record,
    )
    .map(({ record, found }) => ({
      patentId: idAt(cards, record),
      title: textAt(cards.titles, record),
      companies: found,
    }));
}

function bestOf([best]: Fits): NonNullable<RankedRow['overall']> {
  return best?.overall ?? 0;
}
