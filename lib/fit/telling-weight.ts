import type { CorpusStatistics } from './corpus-statistics';
import type { QueryPhrase } from './query-phrase';
import { steady } from './steady';

/** So much weight of phrases, known to patents and to the lexicon, make a profile that says enough. */
export const FULL_GRIP = 4;

/** A phrase's weight as far as patents use its words. */
export function tellingWeight(
  { weight, grams }: QueryPhrase,
  { frequency }: CorpusStatistics,
): number {
  const used = grams.filter(({ gram }) => frequency(gram) > 0).length;
  return grams.length > 0 ? (weight * used) / grams.length : 0;
}

/** How much phrases of a weight say, 0–1: 1 − e^(−weight / full). Each says less than the one before. */
export function gripOfWeight(weight: number, full: number): number {
  return 1 - steady(Math.exp(-weight / full));
}
