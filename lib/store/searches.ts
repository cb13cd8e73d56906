import type { SavedSearch } from '../model/arrival';
import type { OsekkaiDatabase } from './database';
import { checkToWrite, examineAll } from './stored-record';
import { inTransaction } from './transaction';

/** Every saved search that can be read, by name. */
export async function listSearches(database: OsekkaiDatabase): Promise<SavedSearch[]> {
  const values = await inTransaction(database, ['searches'], 'readonly', (transaction) =>
    transaction.objectStore('searches').getAll(),
  );
  return examineAll('searches', values).records.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Adds a search, or replaces the one with its id. */
export async function saveSearch(database: OsekkaiDatabase, search: SavedSearch): Promise<void> {
  const checked = checkToWrite('searches', search);
  await inTransaction(database, ['searches'], 'readwrite', (transaction) =>
    transaction.objectStore('searches').put(checked),
  );
}

export async function deleteSearch(database: OsekkaiDatabase, id: string): Promise<void> {
  await inTransaction(database, ['searches'], 'readwrite', (transaction) =>
    transaction.objectStore('searches').delete(id),
  );
}
