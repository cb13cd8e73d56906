import type { PatentIndex } from './patent-index';
import { steady } from './steady';

/** How common each gram is in a corpus. */
export interface CorpusStatistics {
  /** How many documents the corpus is worth. */
  readonly worth: number;
  /** In how many of them a gram stands. */
  readonly frequency: (gram: string) => number;
  /** How many records name an IPC subclass, or have words that suggest it, by its share. */
  readonly classFrequency: (code: string) => number;
}

/**
 * A title holds about a tenth of a record's words. Counted as whole documents, a page of 500 titles
 * would make every word of the reference look rare, して as much as 深絞り.
 */
const TITLE_WORTH = 0.1;
/** A guessed class is a third of a named one. */
const GUESS_WORTH = 0.3;
/** A gram of more than this part of all documents tells none from another. */
const COMMON = 0.3;

/** How many documents the records of an index are worth. */
export function worthOf({ titleOnly }: PatentIndex): number {
  return titleOnly.reduce((sum, isTitle) => sum + (isTitle ? TITLE_WORTH : 1), 0);
}

/** Statistics of all records of the indexes together. */
export function corpusStatistics(indexes: readonly PatentIndex[]): CorpusStatistics {
  const counted = indexes.map((index) => ({ index, frequencies: frequenciesOf(index) }));
  return {
    worth: indexes.reduce((sum, index) => sum + worthOf(index), 0),
    frequency: (gram) => {
      let sum = 0;
      for (const { index, frequencies } of counted) {
        const number = index.grams.get(gram);
        if (number !== undefined) sum += frequencies[number] ?? 0;
      }
      return sum;
    },
    classFrequency: (code) => {
      let sum = 0;
      for (const index of indexes) sum += classFrequenciesOf(index).get(code) ?? 0;
      return sum;
    },
  };
}

/**
 * How rare a subclass is among the records, near 1 for one that hardly any record names and near 0
 * for one that half of them do: ln(1 + N/(1 + n)) / ln(1 + N).
 */
export function classRarity({ worth, classFrequency }: CorpusStatistics, code: string): number {
  return steady(Math.log(1 + worth / (1 + classFrequency(code)))) / steady(Math.log(1 + worth));
}

/**
 * Robertson–Sparck Jones inverse document frequency, ln(1 + (N − n + ½)/(n + ½)), and 0 for a gram
 * that stands in more than 30 % of the documents.
 */
export function inverseFrequency({ worth, frequency }: CorpusStatistics, gram: string): number {
  const known = frequency(gram);
  if (known > worth * COMMON && worth > 1) return 0;
  return steady(Math.log(1 + (worth - known + 0.5) / (known + 0.5)));
}

const counted = new WeakMap<PatentIndex, Float32Array>();

/** In how many records' worth each gram of an index stands, by its number. */
export function frequenciesOf(index: PatentIndex): Float32Array {
  const known = counted.get(index);
  if (known) return known;
  const { offsets, records, titleOnly } = index;
  const frequencies = new Float32Array(index.grams.size);
  for (let gram = 0; gram < frequencies.length; gram++) {
    let sum = 0;
    const end = offsets[gram + 1] ?? 0;
    for (let at = offsets[gram] ?? 0; at < end; at++) {
      sum += titleOnly[records[at] ?? 0] ? TITLE_WORTH : 1;
    }
    frequencies[gram] = sum;
  }
  counted.set(index, frequencies);
  return frequencies;
}

const classesCounted = new WeakMap<PatentIndex, ReadonlyMap<string, number>>();

/** How many records of an index name each IPC subclass, guesses for a part. */
export function classFrequenciesOf(index: PatentIndex): ReadonlyMap<string, number> {
  const known = classesCounted.get(index);
  if (known) return known;
  const { codes, numbers, guessed } = index.classes;
  const sums = new Float64Array(codes.length);
  numbers.forEach((number, at) => {
    sums[number] = (sums[number] ?? 0) + (guessed[at] ? GUESS_WORTH : 1);
  });
  const frequencies = new Map(codes.map((code, number) => [code, sums[number] ?? 0]));
  classesCounted.set(index, frequencies);
  return frequencies;
}
