import type { PatentIndex } from '../../fit/patent-index';
import { forEachGram } from '../../text/grams';

/** The postings of an index: all that a search for words needs of it. */
export type Postings = Pick<PatentIndex, 'grams' | 'offsets' | 'records'>;

/**
 * The records of an index, rising, that hold all grams of a word in normal form, wherever they stand:
 * every record that holds the word, and some in which its parts stand apart.
 */
export function recordsHolding(
  { grams, offsets, records }: Postings,
  word: string,
): Uint16Array | Uint32Array {
  const rows: (Uint16Array | Uint32Array)[] = [];
  for (const name of gramsOf(word)) {
    const gram = grams.get(name);
    // A gram that came up in a later segment has no row in this one.
    if (gram === undefined || gram + 1 >= offsets.length) return NONE;
    rows.push(records.subarray(offsets[gram], offsets[gram + 1]));
  }
  const [rarest = NONE, ...rest] = rows.sort((a, b) => a.length - b.length);
  return rest.reduce(both, rarest);
}

const NONE = new Uint16Array(0);

/** A kanji that is part of a pair says nothing the pair does not. */
function gramsOf(word: string): Set<string> {
  const pairs = new Set<string>();
  const singles = new Set<string>();
  forEachGram(word, (at, length, weight) => {
    (weight < 1 ? singles : pairs).add(word.slice(at, at + length));
  });
  const paired = new Set([...pairs].flatMap((pair) => [...pair]));
  for (const single of singles) if (!paired.has(single)) pairs.add(single);
  return pairs;
}

/** The numbers that stand in both of two rising rows. */
function both<T extends Uint16Array | Uint32Array>(few: T, many: Uint16Array | Uint32Array): T {
  const found = few.slice() as T;
  let count = 0;
  let at = 0;
  for (const record of few) {
    while (at < many.length && (many[at] as number) < record) at++;
    if (many[at] === record) found[count++] = record;
  }
  return found.subarray(0, count) as T;
}
