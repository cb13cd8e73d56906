import { companyOf } from '../model/company-of';
import { sameValue } from '../model/same-value';
import type { Settings } from '../model/settings';
import { deactivate } from './active-companies';
import { type OsekkaiDatabase, SETTINGS_KEY } from './database';
import { checkToWrite, type RecordOf } from './stored-record';
import { inTransaction, type Transaction } from './transaction';

/** The stores that taking a file in writes records to. */
export const RECORD_STORES = [
  'companies',
  'candidates',
  'interviews',
  'deletions',
  'searches',
  'patents',
] as const;
export type RecordStore = (typeof RECORD_STORES)[number];
const ALL_STORES = [...RECORD_STORES, 'settings'] as const;
type Writing = Transaction<(typeof ALL_STORES)[number], 'readwrite'>;

/** A record before and after a file was taken in; undefined where there was or is none. */
export interface TakenChange {
  readonly store: RecordStore;
  readonly id: string;
  readonly before: RecordOf<RecordStore> | undefined;
  readonly after: RecordOf<RecordStore> | undefined;
}

/** Everything that taking a file in changed: what `undoTaking` needs. */
export interface TakenChanges {
  readonly records: readonly TakenChange[];
  readonly settings?: { readonly before: Settings; readonly after: Settings };
}

/**
 * Puts everything back to what it was before a file was taken in, in one write, and gives back what
 * was changed again since and therefore stays as it is. Throws StorageFull.
 */
export function undoTaking(
  database: OsekkaiDatabase,
  changes: TakenChanges,
): Promise<TakenChange[]> {
  return inTransaction(database, ALL_STORES, 'readwrite', async (transaction) => {
    const untouched = new Set<TakenChange>();
    for (const change of changes.records) {
      const now = await storeOf(transaction, change.store).get(change.id);
      if (sameValue(now, change.after)) untouched.add(change);
    }
    for (const change of changes.records) {
      if (change.store !== 'companies' || change.before) continue;
      if (await hasWork(transaction, change.id, untouched)) untouched.delete(change);
    }
    for (const { store, id, before } of untouched) {
      const records = storeOf(transaction, store);
      if (before) await records.put(checkToWrite(store, before) as never);
      else await records.delete(id);
    }
    await undoSettings(transaction, changes);
    return changes.records.filter((one) => !untouched.has(one) && one.store !== 'deletions');
  });
}

/** Was anything of a company that came with the file changed or added since? It keeps its company. */
async function hasWork(
  transaction: Writing,
  companyId: string,
  untouched: ReadonlySet<TakenChange>,
): Promise<boolean> {
  const going = new Set(
    [...untouched]
      .filter(({ before }) => !before || companyOf(before) !== companyId)
      .map(({ store, id }) => `${store}/${id}`),
  );
  for (const store of ['candidates', 'interviews'] as const) {
    const index = transaction.objectStore(store as 'candidates').index('companyId');
    const ids = await index.getAllKeys(companyId);
    if (ids.some((id) => !going.has(`${store}/${id}`))) return true;
  }
  return false;
}

/** Settings that were changed since stay, but for companies that are there no longer. */
async function undoSettings(transaction: Writing, { settings }: TakenChanges): Promise<void> {
  if (!settings) return;
  const store = transaction.objectStore('settings');
  if (sameValue(await store.get(SETTINGS_KEY), settings.after)) {
    await store.put(checkToWrite('settings', settings.before), SETTINGS_KEY);
    return;
  }
  const ids = new Set(await transaction.objectStore('companies').getAllKeys());
  await deactivate(transaction, (id) => !ids.has(id));
}

/** One store at a time: their records differ in type, the calls do not. */
function storeOf(transaction: Writing, store: RecordStore) {
  return transaction.objectStore(store as 'companies');
}
