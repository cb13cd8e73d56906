import type { Axis } from '../model/fit';
import { WHOLE_IMPACT } from './impacts';
import type { PatentIndex } from './patent-index';
import type { QueryText } from './query-phrase';

/** A related word counts only where nearly all of it stands together. */
export const WHOLE_WORD = 0.8;

/** The records that hold a word nearly wholly, by axis, rising. */
export type WordHolders = Readonly<Record<Axis, readonly number[]>>;

const known = new WeakMap<PatentIndex, WeakMap<QueryText['grams'], WordHolders>>();

/**
 * The records whose coverage of a word is at least `WHOLE_WORD`. Remembered for each index: the
 * lexicon proposes the same words for many companies.
 */
export function wholeWords(index: PatentIndex, word: QueryText): WordHolders {
  const own = known.get(index) ?? new WeakMap<QueryText['grams'], WordHolders>();
  known.set(index, own);
  const holders = own.get(word.grams) ?? holdersOf(index, word);
  own.set(word.grams, holders);
  return holders;
}

interface Postings {
  readonly worth: number;
  readonly start: number;
  readonly end: number;
}

function holdersOf(index: PatentIndex, { grams, self }: QueryText): WordHolders {
  const holders: Record<Axis, number[]> = { need: [], capability: [] };
  const asked = grams.filter(({ worth }) => worth > 0).map((one) => postingsOf(index, one));
  const least = WHOLE_WORD * self * WHOLE_IMPACT;
  for (const record of candidates(index, asked, WHOLE_WORD * self)) {
    let [need, capability] = [0, 0];
    for (const { worth, start, end } of asked) {
      const at = placeOf(index.records, record, start, end);
      if (at < 0) continue;
      need += worth * (index.need[at] as number);
      capability += worth * (index.capability[at] as number);
    }
    if (need >= least) holders.need.push(record);
    if (capability >= least) holders.capability.push(record);
  }
  return holders;
}

/**
 * Records that may reach `least`, rising: those that hold one of the rarest grams, as many of them as
 * are needed that the others together cannot reach it.
 */
function candidates(index: PatentIndex, asked: readonly Postings[], least: number): number[] {
  const rarestFirst = [...asked].sort((a, b) => a.end - a.start - (b.end - b.start));
  let others = asked.reduce((sum, { worth }) => sum + worth, 0);
  if (others < least) return [];
  const found = new Set<number>();
  for (const { worth, start, end } of rarestFirst) {
    // A little room for what adding in another order may round away.
    if (others < least - 1e-9) break;
    for (let at = start; at < end; at++) found.add(index.records[at] as number);
    others -= worth;
  }
  return [...found].sort((a, b) => a - b);
}

function postingsOf(
  { grams, offsets }: PatentIndex,
  { gram, worth }: QueryText['grams'][number],
): Postings {
  const number = grams.get(gram);
  if (number === undefined) return { worth: 0, start: 0, end: 0 };
  return { worth, start: offsets[number] ?? 0, end: offsets[number + 1] ?? 0 };
}

/** Where the record stands among postings, which rise; -1 where it does not. */
function placeOf(
  records: PatentIndex['records'],
  record: number,
  start: number,
  end: number,
): number {
  let [low, high] = [start, end];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((records[middle] as number) < record) low = middle + 1;
    else high = middle;
  }
  return low < end && records[low] === record ? low : -1;
}
