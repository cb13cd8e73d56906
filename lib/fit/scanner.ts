import type { Axis } from '../model/fit';
import { WHOLE_IMPACT } from './impacts';
import type { PatentIndex } from './patent-index';
import type { QueryText } from './query-phrase';

/** Less of a text than this stands in a record by chance. */
const LEAST_COVERAGE = 0.15;

/**
 * Coverage of a text by each record that holds some of it, 0.15–1: f(p,d) = min(1, BM25(p,d) / self(p)),
 * so that a long boilerplate sentence drowns nothing: each is measured against its own ideal score.
 */
export function scanner(
  index: PatentIndex,
  axis: Axis,
): (text: QueryText, visit: (record: number, coverage: number) => void) => void {
  const { grams, offsets, records } = index;
  const impacts = index[axis];
  const sums = new Float64Array(index.size);
  return ({ grams: asked, self }, visit) => {
    if (self === 0) return;
    for (const { gram, worth } of asked) {
      const number = grams.get(gram);
      if (number === undefined || worth === 0) continue;
      addUp(sums, records, impacts, offsets[number] ?? 0, offsets[number + 1] ?? 0, worth);
    }
    const whole = self * WHOLE_IMPACT;
    const least = LEAST_COVERAGE * whole;
    // Looking at every record costs less than remembering which ones were added to.
    for (let record = 0; record < sums.length; record++) {
      const sum = sums[record] as number;
      if (sum === 0) continue;
      sums[record] = 0;
      if (sum >= least) visit(record, Math.min(1, sum / whole));
    }
  };
}

function addUp(
  sums: Float64Array,
  records: PatentIndex['records'],
  impacts: Uint8Array,
  start: number,
  end: number,
  worth: number,
): void {
  for (let at = start; at < end; at++) {
    (sums[records[at] as number] as number) += worth * (impacts[at] as number);
  }
}
