import type { SavedSearch } from '../../lib/model/arrival';
import type { Search } from '../../lib/model/ranking';
import { deleteSearch, saveSearch } from '../../lib/store/searches';
import { deleting } from '../shell/deleting';
import { t } from '../shell/language';
import { toast } from '../shell/toasts';
import { write } from '../shell/workspace';
import { readArrivals } from './arrivals-state';

/** Keeps a search; from now on what comes or changes in it is unread. */
export async function keepSearch(
  name: string,
  companyId: string | null,
  search: Search,
): Promise<void> {
  const at = new Date().toISOString();
  const id = crypto.randomUUID();
  await put({ id, name, companyId, search, seenAt: at, createdAt: at, updatedAt: at });
  toast(t('searchKept', name));
}

export function renameSearch(search: SavedSearch, name: string): Promise<void> {
  return put({ ...search, name, updatedAt: new Date().toISOString() });
}

/** What is in it now has been looked at. */
export function markSeen(search: SavedSearch): Promise<void> {
  return put({ ...search, seenAt: new Date().toISOString() });
}

export async function removeSearch(search: SavedSearch): Promise<void> {
  await write((db) => deleteSearch(db, search, deleting()));
  await readArrivals();
  toast(t('searchDeleted', search.name), () => put(search));
}

async function put(search: SavedSearch): Promise<void> {
  await write((db) => saveSearch(db, search));
  await readArrivals();
}
