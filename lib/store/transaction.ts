import type { IDBPTransaction } from 'idb';
import type { OsekkaiDatabase, OsekkaiSchema, StoreName } from './database';
import { expectedStoreError } from './store-errors';

export type Transaction<
  Names extends StoreName,
  Mode extends IDBTransactionMode = 'readonly' | 'readwrite',
> = IDBPTransaction<OsekkaiSchema, Names[], Mode>;

/**
 * Does `work` in one transaction over `stores` and gives back its result once all of it is on the
 * disk. Where `work` throws or a write fails nothing is written. `work` may await requests of the
 * transaction and nothing else: IndexedDB commits when it has nothing to do. With `relaxed`
 * durability a power cut may take back what was written, as a whole.
 *
 * Throws what `work` throws; IndexedDB's failures as expected errors (StorageFull, DatabaseClosed …).
 */
export async function inTransaction<
  Names extends StoreName,
  Mode extends 'readonly' | 'readwrite',
  Result,
>(
  database: OsekkaiDatabase,
  stores: readonly Names[],
  mode: Mode,
  work: (transaction: Transaction<Names, Mode>) => Promise<Result>,
  // Chrome's default tells "done" before the disk has it: a power cut would take it back.
  durability: IDBTransactionDurability = 'strict',
): Promise<Result> {
  try {
    const transaction = database.transaction([...stores], mode, { durability });
    return await wholeOrNot(transaction, work);
  } catch (error) {
    throw expectedStoreError(error);
  }
}

async function wholeOrNot<Names extends StoreName, Mode extends 'readonly' | 'readwrite', Result>(
  transaction: Transaction<Names, Mode>,
  work: (transaction: Transaction<Names, Mode>) => Promise<Result>,
): Promise<Result> {
  const done = transaction.done.then(
    () => undefined,
    (reason: unknown) => ({ reason }),
  );
  try {
    const result = await work(transaction);
    const failed = await done;
    if (failed) throw failed.reason;
    return result;
  } catch (error) {
    abort(transaction);
    const failed = await done;
    // When the disk is full every request fails with AbortError; the transaction knows why.
    throw isAbortError(error) && failed ? failed.reason : error;
  }
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // Finished or aborted already.
  }
}

function isAbortError(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
