import type { Axis } from '../model/fit';
import type { Sighting } from '../model/open-patent';
import { normalise } from '../text/normalise';
import type { CompanyQuery } from './company-query';
import { type PhraseCoverage, phraseCoverages, totalCoverage } from './coverage';
import { scoredTexts } from './patent-text';
import { type ScoredDocument, scoredDocument } from './scored-document';

/** Scores 0–100, unrounded. Null: the profile has no phrase to compare, or the record no text. */
export interface Scores {
  readonly overall: number | null;
  readonly need: number | null;
  readonly capability: number | null;
}

/** Coverage counts by its square root: a quarter of what was asked is worth half. */
const COVERAGE_POWER = 0.5;
/** Each word to avoid that the record holds halves both axes. */
const NOISE_FACTOR = 0.5;
const NEED_SHARE = 0.6;

/** One axis of a fit, before and after the words to avoid. */
export interface AxisScore {
  readonly axis: Axis;
  readonly answers: readonly PhraseCoverage[];
  readonly before: number;
  readonly score: number;
}

export function scorePatent(query: CompanyQuery, patent: Sighting): Scores {
  const document = scoredDocument(patent);
  const noise = noiseIn(query, patent).length;
  const need = axisScore(query, document, 'need', noise)?.score ?? null;
  const capability = axisScore(query, document, 'capability', noise)?.score ?? null;
  return { overall: overallOf(need, capability), need, capability };
}

/**
 * 100 · √coverage · tail. Coverage is absolute and tells that nothing fits; the tail,
 * ln((N+1)/(rank+1)) / ln(N+1), tells how far out among N other documents the record lies. Null
 * where the axis has no phrases or the record no text.
 */
export function axisScore(
  query: CompanyQuery,
  document: ScoredDocument,
  axis: Axis,
  noiseWords: number,
): AxisScore | null {
  const phrases = query.phrases[axis];
  if (phrases.length === 0 || document.lengths[axis] === 0) return null;
  const length = query.lengths[document.kind][axis];
  const answers = phraseCoverages(phrases, document, axis, length);
  const coverage = totalCoverage(answers);
  const before =
    100 * coverage ** COVERAGE_POWER * tailOf(coverage, query.placing[axis][document.kind]);
  return { axis, answers, before, score: before * NOISE_FACTOR ** noiseWords };
}

/**
 * √(0.6·need² + 0.4·capability²): rises with each, leans to the stronger, and to the need. Where
 * the profile or the record leaves one axis unknown, the other alone.
 */
export function overallOf(need: number | null, capability: number | null): number | null {
  if (need === null || capability === null) return need ?? capability;
  return Math.sqrt(NEED_SHARE * need ** 2 + (1 - NEED_SHARE) * capability ** 2);
}

/** Words to avoid that stand anywhere in the record's scored texts. */
export function noiseIn(query: CompanyQuery, patent: Sighting): string[] {
  if (query.noise.length === 0) return [];
  const text = scoredTexts(patent)
    .map((one) => normalise(one.text).text)
    .join('\n');
  return query.noise
    .filter(({ normalised }) => normalised !== '' && text.includes(normalised))
    .map(({ phrase }) => phrase);
}

/** `placing` falls; rank is how many of them are above. */
function tailOf(coverage: number, placing: readonly number[]): number {
  if (placing.length === 0) return 1;
  let rank = 0;
  while (rank < placing.length && (placing[rank] ?? 0) > coverage) rank++;
  return Math.log((placing.length + 1) / (rank + 1)) / Math.log(placing.length + 1);
}
