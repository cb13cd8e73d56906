import type { Sighting } from '../model/open-patent';
import { answered } from './answered';
import { classified } from './classified';
import { type AxisQuery, asksAnything, type CompanyQuery } from './company-query';
import { cutTexts } from './cut-text';
import { noiseIn } from './noise-words';
import { partsOf } from './parts';
import { type Classified, type PatentIndex, patentIndex } from './patent-index';
import { overallOf, scoreOf } from './scale-of-scores';

/** Scores 0–100, unrounded. Null: the profile has nothing to compare, or the record no text. */
export interface Scores {
  readonly overall: number | null;
  readonly need: number | null;
  readonly capability: number | null;
}

/** Each word to avoid that the record holds halves both axes. */
export const NOISE_FACTOR = 0.5;

/** Scores of many records, by their place; NaN where a score is not known. */
export interface ScoreTable {
  readonly overall: Float64Array;
  readonly need: Float64Array;
  readonly capability: Float64Array;
}

/**
 * The scores of all records of an index, in its order: the same as their fits'. `patents` are the
 * records themselves, whose texts are searched for the words to avoid.
 */
export function scoresOf(
  query: CompanyQuery,
  index: PatentIndex,
  patents: readonly Sighting[],
): ScoreTable {
  return scoresWithNoise(query, index, (record) => {
    const patent = patents[record];
    return patent ? noiseIn(query.noise, cutTexts(patent)).length : 0;
  });
}

/** The same where the texts are not at hand: `noiseAt` says how many words to avoid a record holds. */
export function scoresWithNoise(
  query: CompanyQuery,
  index: PatentIndex,
  noiseAt: (record: number) => number,
): ScoreTable {
  const need = axisScores(query, query.axes.need, index);
  const capability = axisScores(query, query.axes.capability, index);
  if (query.noise.length > 0) lessenNoise(noiseAt, [need, capability]);
  const overall = need.map((one, record) => joined(one, capability[record] ?? Number.NaN, query));
  return { overall, need, capability };
}

/** The scores at one place of a table. */
export function scoresAt(table: ScoreTable, record: number): Scores {
  return {
    overall: known(table.overall[record]),
    need: known(table.need[record]),
    capability: known(table.capability[record]),
  };
}

function known(score: number | undefined): number | null {
  return score === undefined || Number.isNaN(score) ? null : score;
}

function joined(need: number, capability: number, { weights }: CompanyQuery): number {
  return overallOf(known(need), known(capability), weights) ?? Number.NaN;
}

/** The scores of one record; `known` are the classes that a catalogue found for it. */
export function scorePatent(
  query: CompanyQuery,
  patent: Sighting,
  known: Classified = classified(patent),
): Scores {
  return scoresAt(scoresOf(query, patentIndex([known]), [patent]), 0);
}

/** Scores of one axis before the words to avoid; NaN where profile or record say nothing there. */
function axisScores({ weights }: CompanyQuery, query: AxisQuery, index: PatentIndex): Float64Array {
  if (!asksAnything(query)) return new Float64Array(index.size).fill(Number.NaN);
  const answers = answered(query.axis, partsOf(query, index), weights);
  return answers.map((answer, record) => {
    if (!index.hasText[record]) return Number.NaN;
    // Most records answer nothing of a company: no need to look for their place.
    return answer === 0
      ? 0
      : scoreOf(answer, query.placing[index.titleOnly[record] ? 'title' : 'full']);
  });
}

function lessenNoise(
  noiseAt: (record: number) => number,
  [need, capability]: readonly [Float64Array, Float64Array],
): void {
  for (let record = 0; record < need.length; record++) {
    if (!need[record] && !capability[record]) continue;
    const found = noiseAt(record);
    if (found === 0) continue;
    const factor = NOISE_FACTOR ** found;
    (need[record] as number) *= factor;
    (capability[record] as number) *= factor;
  }
}
