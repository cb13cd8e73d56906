import type { SavedSearch } from '../model/arrival';
import { laterThan } from '../model/compare-times';
import type { EditStamp } from '../model/edit-stamps';
import type { OsekkaiDatabase } from './database';
import { deletingNoted, noteDeletion } from './deletions';
import { checkToWrite, examineAll } from './stored-record';
import { inTransaction } from './transaction';

/** Every saved search that can be read, by name. */
export async function listSearches(database: OsekkaiDatabase): Promise<SavedSearch[]> {
  const values = await inTransaction(database, ['searches'], 'readonly', (transaction) =>
    transaction.objectStore('searches').getAll(),
  );
  return examineAll('searches', values).records.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Adds a search, or replaces the one with its id. One that was deleted is back, and counts as later. */
export function saveSearch(database: OsekkaiDatabase, search: SavedSearch): Promise<void> {
  const checked = checkToWrite('searches', search);
  return inTransaction(database, ['searches', 'deletions'], 'readwrite', async (transaction) => {
    const deletions = transaction.objectStore('deletions');
    const deletion = await deletions.get(`searches/${checked.id}`);
    const updatedAt = deletion ? laterThan(deletion.at, checked.updatedAt) : checked.updatedAt;
    if (deletion) await deletions.delete(deletion.id);
    await transaction.objectStore('searches').put({ ...checked, updatedAt });
  });
}

/** Deletes a search, with a note of it that travels with a bundle. */
export function deleteSearch(
  database: OsekkaiDatabase,
  search: SavedSearch,
  deleting: EditStamp,
): Promise<void> {
  const { id: key, companyId, updatedAt } = search;
  const deleted = { store: 'searches', key, companyId: companyId ?? undefined } as const;
  const later = { ...deleting, at: laterThan(updatedAt, deleting.at) };
  return deletingNoted(later, (noted) =>
    inTransaction(database, ['searches', 'deletions'], 'readwrite', async (transaction) => {
      await transaction.objectStore('searches').delete(key);
      await noteDeletion(transaction.objectStore('deletions'), deleted, noted);
    }),
  );
}
