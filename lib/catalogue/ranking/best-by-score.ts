import { byScore } from './by-score';

const BEST = 100;
/** Fine enough that few more than are asked for are left to be sorted. */
const STEPS = 4096;

/** The first `most` of `byScore` among the records of known score, without sorting all of them. */
export function bestByScore(records: Uint32Array, scores: Float64Array, most: number): Uint32Array {
  const counts = new Uint32Array(STEPS + 1);
  for (const record of records) {
    const score = scores[record] as number;
    if (!Number.isNaN(score)) (counts[stepOf(score)] as number) += 1;
  }
  const cut = cutOf(counts, most);
  // A step below the cut too: scores that `byScore` takes for equal may stand on two sides of it.
  const near = records.filter((record) => stepOf(scores[record] as number) >= cut - 1);
  return byScore(near, scores).subarray(0, most);
}

function stepOf(score: number): number {
  return Math.floor((score * STEPS) / BEST);
}

/** The highest step from which on there are enough records; 0 where there never are. */
function cutOf(counts: Uint32Array, most: number): number {
  let count = 0;
  for (let step = STEPS; step > 0; step--) {
    count += counts[step] as number;
    if (count >= most) return step;
  }
  return 0;
}
