import type { Arrival } from '../model/arrival';
import { BLOCK, type Catalogue } from '../model/catalogue';
import type { OpenPatent, PatentId } from '../model/open-patent';
import { CATALOGUE_KEY, type OsekkaiDatabase } from './database';
import { checkFound, checkToWrite } from './stored-record';
import { inTransaction } from './transaction';

/** Blocks read in one request when all are read: 2,048 records, some megabytes. */
const BLOCKS_AT_ONCE = 32;

/** The catalogue in force; undefined before the first import. Throws StoredRecordDamaged. */
export async function readCatalogue(database: OsekkaiDatabase): Promise<Catalogue | undefined> {
  const raw = await inTransaction(database, ['catalogue'], 'readonly', (transaction) =>
    transaction.objectStore('catalogue').get(CATALOGUE_KEY),
  );
  return checkFound('catalogue', raw);
}

/** The records of these numbers, by number. A block that is not there leaves its records out. */
export async function readNumbered(
  database: OsekkaiDatabase,
  generation: number,
  numbers: readonly number[],
): Promise<Map<number, OpenPatent>> {
  const starts = [...new Set(numbers.map(startOf))];
  const blocks = await inTransaction(database, ['blocks'], 'readonly', (transaction) =>
    Promise.all(starts.map((start) => transaction.objectStore('blocks').get([generation, start]))),
  );
  const byStart = new Map(starts.map((start, at) => [start, blocks[at]]));
  return new Map(
    numbers.flatMap((number) => {
      const record = byStart.get(startOf(number))?.[number - startOf(number)];
      return record ? [[number, record] as const] : [];
    }),
  );
}

/** All records in the order of their numbers, some thousand at a time. */
export async function* readBlocks(
  database: OsekkaiDatabase,
  generation: number,
): AsyncGenerator<readonly OpenPatent[]> {
  for (let from = 0; ; from += BLOCK * BLOCKS_AT_ONCE) {
    const range = IDBKeyRange.bound(
      [generation, from],
      [generation, from + BLOCK * BLOCKS_AT_ONCE],
      false,
      true,
    );
    const blocks = await inTransaction(database, ['blocks'], 'readonly', (transaction) =>
      transaction.objectStore('blocks').getAll(range),
    );
    if (blocks.length === 0) return;
    yield blocks.flat();
  }
}

/**
 * Writes records from number `first` on, a multiple of BLOCK. All but the last ones of a generation
 * come in multiples of BLOCK. Throws StorageFull.
 */
export function writeBlocks(
  database: OsekkaiDatabase,
  generation: number,
  first: number,
  records: readonly OpenPatent[],
): Promise<void> {
  return inTransaction(
    database,
    ['blocks'],
    'readwrite',
    async (transaction) => {
      const store = transaction.objectStore('blocks');
      const writes: Promise<unknown>[] = [];
      for (let at = 0; at < records.length; at += BLOCK) {
        writes.push(store.put(records.slice(at, at + BLOCK), [generation, first + at]));
      }
      await Promise.all(writes);
    },
    // Not in force until the catalogue says so, and that is written strictly: after a power cut
    // these are thrown away with their generation.
    'relaxed',
  );
}

/** What was worked out from a generation's records, by name; undefined where it is not kept. */
export function readPiece(
  database: OsekkaiDatabase,
  generation: number,
  name: string,
): Promise<unknown> {
  return inTransaction(database, ['pieces'], 'readonly', (transaction) =>
    transaction.objectStore('pieces').get([generation, name]),
  );
}

/** Keeps plain data (typed arrays, texts) under a name. Throws StorageFull. */
export async function writePiece(
  database: OsekkaiDatabase,
  generation: number,
  name: string,
  value: unknown,
): Promise<void> {
  await inTransaction(
    database,
    ['pieces'],
    'readwrite',
    (transaction) => transaction.objectStore('pieces').put(value, [generation, name]),
    'relaxed',
  );
}

/** What an import leaves behind beside the blocks and pieces of its generation. */
export interface TakenIn {
  readonly catalogue: Catalogue;
  readonly arrivals: readonly Arrival[];
  /** Records seen on pages that are in the catalogue's blocks now; one seen again since stays. */
  readonly joined: readonly { readonly id: PatentId; readonly seenAt: string }[];
}

/** Puts a generation in force with one write; what was in force before is thrown away later. */
export function putInForce(
  database: OsekkaiDatabase,
  { catalogue, arrivals, joined }: TakenIn,
): Promise<void> {
  const checked = checkToWrite('catalogue', catalogue);
  const checkedArrivals = arrivals.map((arrival) => checkToWrite('arrivals', arrival));
  return inTransaction(
    database,
    ['catalogue', 'arrivals', 'patents'],
    'readwrite',
    async (transaction) => {
      await transaction.objectStore('catalogue').put(checked, CATALOGUE_KEY);
      for (const arrival of checkedArrivals) await transaction.objectStore('arrivals').put(arrival);
      const patents = transaction.objectStore('patents');
      for (const { id, seenAt } of joined) {
        const now = await patents.get(id);
        if (now?.seenAt === seenAt) await patents.delete(id);
      }
    },
  );
}

/** Throws away the blocks and pieces of every generation but this one: what imports left half-way. */
export function discardOtherGenerations(
  database: OsekkaiDatabase,
  generation: number,
): Promise<void> {
  return inTransaction(database, ['blocks', 'pieces'], 'readwrite', async (transaction) => {
    for (const name of ['blocks', 'pieces'] as const) {
      const store = transaction.objectStore(name);
      await store.delete(IDBKeyRange.upperBound([generation], true));
      await store.delete(IDBKeyRange.lowerBound([generation, []], true));
    }
  });
}

function startOf(number: number): number {
  return number - (number % BLOCK);
}
