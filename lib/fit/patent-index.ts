import type { Sighting } from '../model/open-patent';
import { type GramNumbers, gramNumbers } from './gram-numbers';
import { type DocumentKind, impactCounter, kindOf } from './impacts';
import type { PatentClass } from './patent-classes';

/**
 * Records as they are scored: for each gram the records that hold it and how much of it, as typed
 * arrays (an inverted index in compressed rows). Plain data: it can be stored and sent as it is.
 * Record `i` is the i-th that was given.
 */
export interface PatentIndex {
  readonly size: number;
  /** The grams' numbers. */
  readonly grams: ReadonlyMap<string, number>;
  /** The postings of gram `g` are `offsets[g]` up to `offsets[g + 1]`. */
  readonly offsets: Uint32Array;
  readonly records: Uint16Array | Uint32Array;
  readonly need: Uint8Array;
  readonly capability: Uint8Array;
  /** 1 where a record is known by its title alone. */
  readonly titleOnly: Uint8Array;
  /** 1 where a record has any text to score. */
  readonly hasText: Uint8Array;
  readonly classes: ClassIndex;
}

/** The records' IPC subclasses, in compressed rows: those of record `i` are `offsets[i]` up to `offsets[i + 1]`. */
export interface ClassIndex {
  readonly codes: readonly string[];
  readonly offsets: Uint32Array;
  readonly numbers: Uint16Array;
  /** How much the record is about the class, 0–1. */
  readonly shares: Float32Array;
  /** 1 where the record does not name the class: its words suggest it. */
  readonly guessed: Uint8Array;
  /** By record: 1 where it names no class at all. */
  readonly predicted: Uint8Array;
}

/** A record with its classes, named or predicted. */
export interface Classified {
  readonly patent: Sighting;
  readonly classes: readonly PatentClass[];
  readonly predicted: boolean;
  /** Index it as if only its title were known. */
  readonly kind?: DocumentKind;
}

/** As many records as two bytes can number. */
const FEW = 65_535;

/** Indexes the records, in their order. */
export function patentIndex(classified: readonly Classified[]): PatentIndex {
  const builder = indexBuilder();
  for (const one of classified) builder.add(one);
  return builder.finish();
}

/**
 * Builds an index record by record, for databases that are read in batches. Indexes that are given
 * the same `numbers` number their grams alike.
 */
export function indexBuilder(numbers: GramNumbers = gramNumbers()): {
  readonly add: (one: Classified) => void;
  readonly finish: () => PatentIndex;
} {
  const impactsOf = impactCounter(numbers);
  const postings = growing<Uint32Array>(Uint32Array);
  const need = growing<Uint8Array>(Uint8Array);
  const capability = growing<Uint8Array>(Uint8Array);
  const ends: number[] = [];
  const titleOnly: number[] = [];
  const classes = classBuilder();
  return {
    add: (one) => {
      const kind = one.kind ?? kindOf(one.patent);
      const impacts = impactsOf(one.patent, one.kind);
      postings.append(impacts.grams, impacts.count);
      need.append(impacts.need, impacts.count);
      capability.append(impacts.capability, impacts.count);
      ends.push(postings.length());
      titleOnly.push(kind === 'title' ? 1 : 0);
      classes.add(one);
    },
    finish: () => {
      const grams = numbers.names();
      const rows = inRows(grams.size, postings.array(), ends, need.array(), capability.array());
      return {
        size: ends.length,
        grams,
        ...rows,
        titleOnly: Uint8Array.from(titleOnly),
        hasText: Uint8Array.from(ends, (end, at) => (end > (ends[at - 1] ?? 0) ? 1 : 0)),
        classes: classes.finish(),
      };
    },
  };
}

/** From postings in the order of the records to postings in the order of the grams. */
function inRows(
  grams: number,
  postings: Uint32Array,
  ends: readonly number[],
  need: Uint8Array,
  capability: Uint8Array,
): Pick<PatentIndex, 'offsets' | 'records' | 'need' | 'capability'> {
  const offsets = new Uint32Array(grams + 1);
  for (const gram of postings) offsets[gram + 1] = (offsets[gram + 1] ?? 0) + 1;
  for (let gram = 0; gram < grams; gram++) {
    offsets[gram + 1] = (offsets[gram + 1] ?? 0) + (offsets[gram] ?? 0);
  }
  const next = offsets.slice();
  const count = postings.length;
  const records = ends.length <= FEW ? new Uint16Array(count) : new Uint32Array(count);
  const sorted = { need: new Uint8Array(count), capability: new Uint8Array(count) };
  let at = 0;
  ends.forEach((end, record) => {
    for (; at < end; at++) {
      const gram = postings[at] ?? 0;
      const to = next[gram] ?? 0;
      next[gram] = to + 1;
      records[to] = record;
      sorted.need[to] = need[at] ?? 0;
      sorted.capability[to] = capability[at] ?? 0;
    }
  });
  return { offsets, records, ...sorted };
}

/** The classes of one record of an index, as they were given. */
export function classesAt(
  { classes }: Pick<PatentIndex, 'classes'>,
  record: number,
): PatentClass[] {
  const { codes, offsets, numbers, shares, guessed } = classes;
  const found: PatentClass[] = [];
  for (let at = offsets[record] ?? 0; at < (offsets[record + 1] ?? 0); at++) {
    found.push({
      code: codes[numbers[at] ?? 0] ?? '',
      share: shares[at] ?? 0,
      guessed: guessed[at] === 1,
    });
  }
  return found;
}

/** The classes of records, in their order. */
export function classIndex(classified: readonly Classified[]): ClassIndex {
  const builder = classBuilder();
  for (const one of classified) builder.add(one);
  return builder.finish();
}

function classBuilder(): {
  readonly add: (one: Classified) => void;
  readonly finish: () => ClassIndex;
} {
  const known = new Map<string, number>();
  const offsets = [0];
  const numbers: number[] = [];
  const shares: number[] = [];
  const guesses: number[] = [];
  const predicted: number[] = [];
  return {
    add: (one) => {
      for (const { code, share, guessed } of one.classes) {
        const number = known.get(code) ?? known.size;
        known.set(code, number);
        numbers.push(number);
        shares.push(share);
        guesses.push(guessed ? 1 : 0);
      }
      offsets.push(numbers.length);
      predicted.push(one.predicted ? 1 : 0);
    },
    finish: () => ({
      codes: [...known.keys()],
      offsets: Uint32Array.from(offsets),
      numbers: Uint16Array.from(numbers),
      shares: Float32Array.from(shares),
      guessed: Uint8Array.from(guesses),
      predicted: Uint8Array.from(predicted),
    }),
  };
}

interface Growing<T> {
  /** Adds the first `count` of the values. */
  readonly append: (values: T, count: number) => void;
  readonly length: () => number;
  readonly array: () => T;
}

function growing<T extends Uint32Array | Uint8Array>(type: new (length: number) => T): Growing<T> {
  let array = new type(1024);
  let length = 0;
  return {
    append: (values, count) => {
      if (length + count > array.length) {
        const larger = new type(Math.max(array.length * 2, length + count));
        larger.set(array);
        array = larger;
      }
      array.set(values.subarray(0, count), length);
      length += count;
    },
    length: () => length,
    array: () => array.subarray(0, length) as T,
  };
}
