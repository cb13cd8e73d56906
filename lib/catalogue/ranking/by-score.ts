import { byRank, rankBits } from './by-rank';

const BEST = 100;
/** 2⁷ is more than the best score, so that a rank of unknown scores is left after all others. */
const SCORE_BITS = 7;

/**
 * The records in the order of their scores, best first, unknown ones (NaN) last, equal ones by their
 * number. Scores that differ by less than 10⁻⁷ are equal; for up to a million records.
 */
export function byScore(records: Uint32Array, scores: Float64Array): Uint32Array {
  const steps = 2 ** (rankBits(scores.length) - SCORE_BITS);
  const unknown = 2 ** rankBits(scores.length) - 1;
  return byRank(records, scores.length, (record) => {
    const score = scores[record] as number;
    return Number.isNaN(score) ? unknown : Math.round((BEST - score) * steps);
  });
}
