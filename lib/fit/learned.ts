import type { Candidate } from '../model/candidate';
import type { Company } from '../model/company';
import { companyQuery } from './company-query';
import { pageGround } from './ground';
import type { Judged, Taste } from './learning';
import { patentIndex } from './patent-index';
import { titleTerms } from './title-terms';

/** What the judged records taught of a company, as it enters the fit. */
export function tastesFor(company: Company, judged: readonly Judged[]): readonly Taste[] {
  if (judged.length === 0) return [];
  return companyQuery(company, pageGround(patentIndex([])), { judged }).tastes;
}

/** A word of so many noisy listings, and of no other, may be one to avoid. */
const LEAST_LISTINGS = 2;
const MOST_WORDS = 5;

/**
 * Words to avoid that the verdicts suggest: in the titles of two or more listings called noise and of
 * none called promising or for reference, the most frequent first. Words of the profile are left out.
 */
export function suggestedNoise(company: Company, candidates: readonly Candidate[]): string[] {
  const counts = new Map<string, number>();
  const liked = new Set<string>();
  for (const { verdict, patent } of candidates) {
    for (const term of titleTerms(patent.title)) {
      if (verdict === 'noise') counts.set(term, (counts.get(term) ?? 0) + 1);
      if (verdict === 'promising' || verdict === 'reference') liked.add(term);
    }
  }
  const own = JSON.stringify(company);
  return [...counts]
    .filter(([term, count]) => count >= LEAST_LISTINGS && !liked.has(term) && !own.includes(term))
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(([term]) => term);
}
