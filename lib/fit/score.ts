import type { Sighting } from '../model/open-patent';
import type { AxisQuery, CompanyQuery } from './company-query';
import { type Answer, answersOf, totalCoverage } from './coverage';
import { noiseIn } from './noise-words';
import { type ScoredDocument, scoredDocument } from './scored-document';

/** Scores 0–100, unrounded. Null: the profile has no phrase to compare, or the record no text. */
export interface Scores {
  readonly overall: number | null;
  readonly need: number | null;
  readonly capability: number | null;
}

/** Each word to avoid that the record holds halves both axes. */
const NOISE_FACTOR = 0.5;
const NEED_SHARE = 0.6;

/** One axis of a fit, before and after the words to avoid. */
export interface AxisScore {
  readonly answers: readonly Answer[];
  readonly before: number;
  readonly score: number;
}

/** The numbers alone, for rows: the same as the fit's. */
export function scorePatent(query: CompanyQuery, patent: Sighting): Scores {
  const document = scoredDocument(patent);
  const noise = noiseIn(query.noise, document.texts).length;
  const need = axisScore(query.axes.need, document, noise)?.score ?? null;
  const capability = axisScore(query.axes.capability, document, noise)?.score ?? null;
  return { overall: overallOf(need, capability), need, capability };
}

/**
 * 100 · √coverage · tail. Coverage is absolute and tells that nothing fits, the tail tells how far
 * out among other documents of the kind the record lies. Null where the axis has no phrases or the
 * record no text.
 */
export function axisScore(
  query: AxisQuery,
  document: ScoredDocument,
  noiseWords: number,
): AxisScore | null {
  if (query.phrases.length === 0 || document.lengths[query.axis] === 0) return null;
  const answers = answersOf(query, document);
  const coverage = totalCoverage(answers);
  const before = 100 * Math.sqrt(coverage) * tailOf(coverage, query.placing[document.kind]);
  return { answers, before, score: before * NOISE_FACTOR ** noiseWords };
}

/**
 * √(0.6·need² + 0.4·capability²): rises with each, leans to the stronger, and to the need. Where
 * the profile or the record leaves one axis unknown, the other alone.
 */
export function overallOf(need: number | null, capability: number | null): number | null {
  if (need === null || capability === null) return need ?? capability;
  return Math.sqrt(NEED_SHARE * need * need + (1 - NEED_SHARE) * capability * capability);
}

/** ln((N+1)/(rank+1)) / ln(N+1): 1 with none of N documents above, 0 with all. */
function tailOf(coverage: number, placing: readonly number[]): number {
  if (placing.length === 0) return 1;
  const rank = placing.length - countUpTo(coverage, placing);
  return Math.log((placing.length + 1) / (rank + 1)) / Math.log(placing.length + 1);
}

/** How many of the rising numbers are `limit` or less. */
function countUpTo(limit: number, rising: readonly number[]): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
