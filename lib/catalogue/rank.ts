import type { CompanyQuery } from '../fit/company-query';
import { confidenceOf } from '../fit/confidence';
import { cutTexts } from '../fit/cut-text';
import { noiseIn } from '../fit/noise-words';
import type { PatentIndex } from '../fit/patent-index';
import { isTitleOnly } from '../fit/patent-text';
import { type Scores, scoresAt } from '../fit/score';
import type { Sighting } from '../model/open-patent';
import { SEGMENT } from './catalogue-index';
import { catalogueScores } from './catalogue-scores';

/** A record of a catalogue with its place in a company's order. Scores are 0–100, unrounded. */
export interface Ranked extends Scores {
  readonly patent: Sighting;
  readonly confidence: number;
}

/**
 * The records of a catalogue in the order of their overall fit, best first; of equal ones in the
 * catalogue's order. Records that cannot be scored come last. At most `most` of them. `segments` are
 * the index of `patents`.
 */
export function rankCatalogue(
  query: CompanyQuery,
  segments: readonly PatentIndex[],
  patents: readonly Sighting[],
  most = patents.length,
): Ranked[] {
  const scores = catalogueScores(query, segments, (record) => {
    const patent = patents[record];
    return patent ? noiseIn(query.noise, cutTexts(patent)).length : 0;
  });
  const at = (record: number) => scores.overall[record] ?? Number.NaN;
  const order = Array.from(patents.keys()).sort((a, b) => {
    const [one, other] = [at(a), at(b)];
    if (Number.isNaN(one) !== Number.isNaN(other)) return Number.isNaN(one) ? 1 : -1;
    return other - one || a - b;
  });
  return order.slice(0, most).flatMap((record) => {
    const patent = patents[record];
    const segment = segments[Math.floor(record / SEGMENT)];
    if (!patent || !segment) return [];
    const confidence = confidenceOf(query, segment, record % SEGMENT, basisOf(patent));
    return [{ patent, ...scoresAt(scores, record), confidence }];
  });
}

function basisOf(patent: Sighting): 'title' | 'catalogue' {
  return isTitleOnly(patent) ? 'title' : 'catalogue';
}
