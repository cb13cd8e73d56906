import type { Deletion } from '../model/deletion';
import { StorageFull } from './store-errors';
import { checkToWrite } from './stored-record';

/** Who deletes, and when (ISO 8601 in UTC). */
export interface Deleting {
  readonly at: string;
  readonly by: string;
}

/**
 * Deletes with a note of it; where the disk is full, without: whoever makes room must be able to.
 */
export async function deletingNoted<T>(
  deleting: Deleting,
  work: (deleting: Deleting | null) => Promise<T>,
): Promise<T> {
  try {
    return await work(deleting);
  } catch (error) {
    if (error instanceof StorageFull) return work(null);
    throw error;
  }
}

/** Notes that a record of a store was deleted, in the transaction that deletes it. Null notes nothing. */
export async function noteDeletion(
  deletions: { put(deletion: Deletion): Promise<unknown> },
  store: 'companies' | 'candidates' | 'interviews',
  key: string,
  deleting: Deleting | null,
): Promise<void> {
  if (deleting === null) return;
  const { at, by } = deleting;
  const deletion = checkToWrite('deletions', { id: `${store}/${key}`, at, by });
  await deletions.put(deletion);
}

/** Takes a note back: the record is there again. */
export async function forgetDeletion(
  deletions: { delete(id: string): Promise<unknown> },
  store: 'companies' | 'candidates' | 'interviews',
  key: string,
): Promise<void> {
  await deletions.delete(`${store}/${key}`);
}
