import type { CompanyQuery } from '../fit/company-query';
import type { PatentIndex } from '../fit/patent-index';
import { type ScoreTable, scoresWithNoise } from '../fit/score';
import { SEGMENT } from './catalogue-index';

/**
 * A company's scores of every record of a database, by its number. `noiseAt` says how many of the
 * company's words to avoid a record holds.
 */
export function catalogueScores(
  query: CompanyQuery,
  segments: readonly PatentIndex[],
  noiseAt: (record: number) => number,
): ScoreTable {
  const tables = segments.map((segment, at) =>
    scoresWithNoise(query, segment, (record) => noiseAt(at * SEGMENT + record)),
  );
  return {
    overall: joined(tables.map(({ overall }) => overall)),
    need: joined(tables.map(({ need }) => need)),
    capability: joined(tables.map(({ capability }) => capability)),
  };
}

function joined(parts: readonly Float64Array[]): Float64Array {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const whole = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0));
  let start = 0;
  for (const part of parts) {
    whole.set(part, start);
    start += part.length;
  }
  return whole;
}
