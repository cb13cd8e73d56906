import type { PatentId } from './open-patent';

/**
 * Which number a record of the catalogue has, by its id: a hash table of typed arrays, which can be
 * stored as it is and takes a quarter of a map of ids. Two hashes of 32 bits tell ids apart; whoever
 * reads the record sees its id besides.
 */
export interface PatentNumbers {
  readonly size: number;
  /** By place in the table: a record's number + 1, 0 where the place is free. */
  readonly numbers: Uint32Array;
  readonly firstHashes: Uint32Array;
  readonly secondHashes: Uint32Array;
}

export interface NumbersBuilder {
  /** The number `id` has already; undefined where it had none, and then it has `number` from now on. */
  readonly claim: (id: PatentId, number: number) => number | undefined;
  readonly finish: () => PatentNumbers;
}

const FIRST_SEED = 0x811c9dc5;
const SECOND_SEED = 0x9e3779b9;
const FIRST_PLACES = 1024;

/** The record's number, or undefined where the catalogue does not hold it. */
export function numberOf(table: PatentNumbers, id: PatentId): number | undefined {
  const claimed = table.numbers[placeOf(table, hash(id, FIRST_SEED), hash(id, SECOND_SEED))] ?? 0;
  return claimed === 0 ? undefined : claimed - 1;
}

/** Gives ids their numbers one by one. */
export function numbersBuilder(): NumbersBuilder {
  let table = emptyTable(FIRST_PLACES);
  let size = 0;
  return {
    claim: (id, number) => {
      const [first, second] = [hash(id, FIRST_SEED), hash(id, SECOND_SEED)];
      const place = placeOf(table, first, second);
      const claimed = table.numbers[place] ?? 0;
      if (claimed > 0) return claimed - 1;
      put(table, place, number + 1, first, second);
      size += 1;
      // Half empty at least, or the way to a free place gets long.
      if (size * 2 > table.numbers.length) table = grown(table);
      return undefined;
    },
    finish: () => ({ ...table, size }),
  };
}

type Table = Omit<PatentNumbers, 'size'>;

function emptyTable(places: number): Table {
  const column = () => new Uint32Array(places);
  return { numbers: column(), firstHashes: column(), secondHashes: column() };
}

function grown(table: Table): Table {
  const larger = emptyTable(table.numbers.length * 2);
  table.numbers.forEach((claimed, place) => {
    if (claimed === 0) return;
    const [first, second] = [table.firstHashes[place] ?? 0, table.secondHashes[place] ?? 0];
    put(larger, placeOf(larger, first, second), claimed, first, second);
  });
  return larger;
}

function put(table: Table, place: number, claimed: number, first: number, second: number): void {
  table.numbers[place] = claimed;
  table.firstHashes[place] = first;
  table.secondHashes[place] = second;
}

/** Where an id stands in the table, or the free place where it would. */
function placeOf(
  { numbers, firstHashes, secondHashes }: Table,
  first: number,
  second: number,
): number {
  const mask = numbers.length - 1;
  let place = first & mask;
  while (numbers[place] !== 0) {
    if (firstHashes[place] === first && secondHashes[place] === second) return place;
    place = (place + 1) & mask;
  }
  return place;
}

/** FNV-1a over UTF-16 units, then mixed so that the low bits depend on all (MurmurHash3's ending). */
function hash(text: string, seed: number): number {
  let state = seed;
  for (let at = 0; at < text.length; at++) {
    state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
  }
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return (state ^ (state >>> 16)) >>> 0;
}
