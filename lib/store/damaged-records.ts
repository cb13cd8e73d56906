import type { CheckedStore, OsekkaiDatabase, SETTINGS_KEY } from './database';
import { type DamagedRecord, examine, examineAll } from './stored-record';
import { inTransaction } from './transaction';

const STORES = [
  'companies',
  'candidates',
  'patents',
  'settings',
  'catalogue',
  'arrivals',
  'searches',
  'interviews',
  'deletions',
] as const;

/** Every record of every store that cannot be read, with its raw value, so that it can be saved. */
export async function damagedRecords(database: OsekkaiDatabase): Promise<DamagedRecord[]> {
  const values = await inTransaction(database, STORES, 'readonly', (transaction) =>
    Promise.all(STORES.map((store) => transaction.objectStore(store).getAll())),
  );
  return STORES.flatMap((store, index) => examineAll(store, values[index] ?? []).damaged);
}

/** Puts back what was removed, as it was; what has come in its place since is left alone. */
export function restoreDamaged(
  database: OsekkaiDatabase,
  { store, key, raw }: DamagedRecord,
): Promise<void> {
  return inTransaction(database, [store], 'readwrite', async (transaction) => {
    const records = transaction.objectStore(store as CheckedStore);
    if ((await records.get(key as typeof SETTINGS_KEY)) !== undefined) return;
    const outOfLine = records.keyPath === null ? (key as typeof SETTINGS_KEY) : undefined;
    await records.put(raw as never, outOfLine);
  });
}

/**
 * Removes a damaged record, once the user has it in a file: what it blocks (an import of the same
 * company, a change of settings) works again. A record that can be read is never removed by this.
 */
export function discardDamaged(
  database: OsekkaiDatabase,
  { store, key }: DamagedRecord,
): Promise<void> {
  return inTransaction(database, [store], 'readwrite', async (transaction) => {
    const records = transaction.objectStore(store as CheckedStore);
    const raw: unknown = await records.get(key as typeof SETTINGS_KEY);
    if (raw === undefined || examine(store, raw).record) return;
    await records.delete(key as typeof SETTINGS_KEY);
  });
}
