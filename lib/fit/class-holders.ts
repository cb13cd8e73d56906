import type { PatentIndex } from './patent-index';

/** The records that name a class, or whose words suggest it, and how much each is about it, 0–1. */
export interface ClassHolders {
  readonly records: Uint32Array;
  readonly shares: Float32Array;
}

const known = new WeakMap<PatentIndex, ReadonlyMap<string, ClassHolders>>();

/** The records of each IPC subclass: an index has the classes of each record, worked out once the other way round. */
export function classHolders(index: PatentIndex): ReadonlyMap<string, ClassHolders> {
  const holders = known.get(index) ?? turned(index);
  known.set(index, holders);
  return holders;
}

function turned({ size, classes }: PatentIndex): ReadonlyMap<string, ClassHolders> {
  const { codes, offsets, numbers, shares } = classes;
  const counts = new Uint32Array(codes.length);
  for (const number of numbers) counts[number] = (counts[number] ?? 0) + 1;
  const holders = codes.map((_, number) => ({
    records: new Uint32Array(counts[number] ?? 0),
    shares: new Float32Array(counts[number] ?? 0),
  }));
  const filled = new Uint32Array(codes.length);
  for (let record = 0; record < size; record++) {
    for (let at = offsets[record] ?? 0; at < (offsets[record + 1] ?? 0); at++) {
      const number = numbers[at] ?? 0;
      const place = filled[number] ?? 0;
      filled[number] = place + 1;
      const own = holders[number];
      if (!own) continue;
      own.records[place] = record;
      own.shares[place] = shares[at] ?? 0;
    }
  }
  return new Map(codes.map((code, number) => [code, holders[number] as ClassHolders]));
}
