import { BLOCK } from '../../model/catalogue';
import type { OpenPatent } from '../../model/open-patent';
import type { CatalogueKeeper } from './keeper';

/** Where the records of a new generation go, in the order of their numbers. */
export interface RecordSink {
  readonly add: (record: OpenPatent) => Promise<void>;
  /** Writes what is not written yet. */
  readonly finish: () => Promise<void>;
  /** Changes a record that was added; undefined leaves it. Only after `finish`. */
  readonly change: (
    number: number,
    work: (record: OpenPatent) => OpenPatent | undefined,
  ) => Promise<void>;
}

/** Records written in one go: a few megabytes. */
const AT_ONCE = 32 * BLOCK;

/** Writes the records of a generation. Throws what the keeper throws (StorageFull). */
export function writingSink(keeper: CatalogueKeeper, generation: number): RecordSink {
  let waiting: OpenPatent[] = [];
  let written = 0;
  const write = async () => {
    const records = waiting;
    waiting = [];
    await keeper.writeBlocks(generation, written, records);
    written += records.length;
  };
  return {
    add: async (record) => {
      waiting.push(record);
      if (waiting.length === AT_ONCE) await write();
    },
    finish: async () => {
      if (waiting.length > 0) await write();
    },
    change: async (number, work) => {
      const first = number - (number % BLOCK);
      const last = Math.min(first + BLOCK, written);
      const numbers = Array.from({ length: last - first }, (_, at) => first + at);
      const records = await keeper.numbered(generation, numbers);
      const known = records.get(number);
      const changed = known && work(known);
      if (!changed) return;
      records.set(number, changed);
      const block = numbers.flatMap((one) => records.get(one) ?? []);
      await keeper.writeBlocks(generation, first, block);
    },
  };
}

/** Counts only: what would change is told before anything is written. */
export const COUNTING_SINK: RecordSink = {
  add: async () => {},
  finish: async () => {},
  change: async () => {},
};
