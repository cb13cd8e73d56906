import { MATCHES, type Matching } from './matching';

const STEPS = 20;
const BEST = 100;

/**
 * How many matching records have a score of 0–5, 5–10 … 95–100: 20 counts. A score on a border
 * belongs to the upper step, 100 to the last one. Unknown scores (NaN) are in none.
 */
export function distribution(scores: Float64Array, found: Matching): number[] {
  const counts = new Array<number>(STEPS).fill(0);
  for (let record = 0; record < found.length; record++) {
    const score = scores[record] as number;
    if (found[record] !== MATCHES || Number.isNaN(score)) continue;
    const step = Math.min(STEPS - 1, Math.floor((score * STEPS) / BEST));
    (counts[step] as number) += 1;
  }
  return counts;
}
