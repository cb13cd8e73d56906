import type { CompanyQuery } from '../fit/company-query';
import { cutTexts } from '../fit/cut-text';
import { noiseIn } from '../fit/noise-words';
import type { PatentIndex } from '../fit/patent-index';
import type { OpenPatent } from '../model/open-patent';
import { SEGMENT } from './catalogue-index';
import { recordsHolding } from './ranking/records-holding';

/** Records whose texts are read at once. */
const AT_ONCE = 2048;

/**
 * How many of the company's words to avoid each record holds, by its number; records that hold none
 * are left out. The index tells who may hold one, the texts whether they do.
 */
export async function noiseCounts(
  { noise }: CompanyQuery,
  segments: readonly PatentIndex[],
  numbered: (numbers: readonly number[]) => Promise<ReadonlyMap<number, OpenPatent>>,
): Promise<ReadonlyMap<number, number>> {
  const counts = new Map<number, number>();
  const suspects = new Set<number>();
  segments.forEach((segment, at) => {
    for (const { normal } of noise) {
      for (const record of recordsHolding(segment, normal)) suspects.add(at * SEGMENT + record);
    }
  });
  const numbers = [...suspects].sort((a, b) => a - b);
  for (let from = 0; from < numbers.length; from += AT_ONCE) {
    const records = await numbered(numbers.slice(from, from + AT_ONCE));
    for (const [number, record] of records) {
      const found = noiseIn(noise, cutTexts(record)).length;
      if (found > 0) counts.set(number, found);
    }
  }
  return counts;
}
