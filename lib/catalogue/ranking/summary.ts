import type { RankingSummary, Search } from '../../model/ranking';
import type { Cards } from './cards';
import { distribution } from './distribution';
import { facetCounts } from './facet-counts';
import { fieldsOf } from './fields';
import { type Matching, matchCount } from './matching';
import { pointsOf } from './points';
import type { RankedCompany } from './ranked-company';

/** A ranked list as a whole. `found` is `matching` of the same cards, company and search. */
export function summaryOf(
  cards: Cards,
  company: RankedCompany | null,
  search: Search,
  found: Matching,
): RankingSummary {
  return {
    total: cards.size,
    matching: matchCount(found),
    facets: facetCounts(cards, search, found),
    distribution: company ? distribution(company.scores.overall, found) : [],
    points: company ? pointsOf(cards, company.scores, found) : [],
    fields: company ? fieldsOf(cards, company.places) : [],
  };
}
