import type { SavedSearch } from '../../lib/model/arrival';
import type { Search } from '../../lib/model/ranking';
import { deleteSearch, saveSearch } from '../../lib/store/searches';
import { t } from '../shell/language';
import { stampNow } from '../shell/stamp-now';
import { toast } from '../shell/toasts';
import { written } from './arrivals-state';

/** Keeps a search; from now on what comes or changes in it is unread. */
export async function keepSearch(
  name: string,
  companyId: string | null,
  search: Search,
): Promise<void> {
  const at = new Date().toISOString();
  const id = crypto.randomUUID();
  const kept = { id, name, companyId, search, seenAt: at, createdAt: at, updatedAt: at };
  if (await put(kept)) toast(t('searchKept', name));
}

export function renameSearch(search: SavedSearch, name: string): Promise<boolean> {
  return put({ ...search, name, updatedAt: new Date().toISOString() });
}

/** What is in it now has been looked at. */
export function markSeen(search: SavedSearch): Promise<boolean> {
  return put({ ...search, seenAt: new Date().toISOString() });
}

export async function removeSearch(search: SavedSearch): Promise<void> {
  const isDeleted = await written((db) => deleteSearch(db, search, stampNow()));
  if (isDeleted) toast(t('searchDeleted', search.name), () => put(search));
}

/** Whether it is kept; a failure was told. */
function put(search: SavedSearch): Promise<boolean> {
  return written((db) => saveSearch(db, search));
}
