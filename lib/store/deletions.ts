import { laterThan, laterTime } from '../model/compare-times';
import type { Deletion } from '../model/deletion';
import { type EditedRecord, type EditStamp, lastEditOf } from '../model/edit-stamps';
import { touched } from '../model/edited';
import { StorageFull } from './store-errors';
import { checkToWrite } from './stored-record';

/**
 * Deletes with a note of it; where the disk is full, without: whoever makes room must be able to.
 */
export async function deletingNoted<T>(
  deleting: EditStamp,
  work: (deleting: EditStamp | null) => Promise<T>,
): Promise<T> {
  try {
    return await work(deleting);
  } catch (error) {
    if (error instanceof StorageFull) return work(null);
    throw error;
  }
}

/** What of a store is deleted; a company's own deletion needs no word whose it was. */
export interface Deleted {
  readonly store: 'companies' | 'candidates' | 'interviews' | 'searches';
  readonly key: string;
  readonly companyId?: string | undefined;
}

/** Notes that a record of a store was deleted, in the transaction that deletes it. Null notes nothing. */
export async function noteDeletion(
  deletions: { put(deletion: Deletion): Promise<unknown> },
  { store, key, companyId }: Deleted,
  deleting: EditStamp | null,
): Promise<void> {
  if (deleting === null) return;
  const whose = companyId === undefined ? {} : { companyId };
  const deletion = { id: `${store}/${key}`, ...whose, at: deleting.at, by: deleting.by };
  await deletions.put(checkToWrite('deletions', deletion));
}

/** Deleting after every edit of these records: a clock that is behind would let an old copy return. */
export function deletingAfter(
  deleting: EditStamp | null,
  records: readonly EditedRecord[],
): EditStamp | null {
  const last = records.map(lastEditOf).reduce(laterTime, '1970-01-01T00:00:00.000Z');
  return deleting && { ...deleting, at: laterThan(last, deleting.at) };
}

/**
 * Takes the note of a deletion back and gives the record to put in its place: later than the
 * deletion, which a backup or a bundle of the meantime may hold.
 */
export async function takeBackDeletion<Kind extends EditedRecord>(
  deletions: {
    get(id: string): Promise<Deletion | undefined>;
    delete(id: string): Promise<unknown>;
  },
  store: Deleted['store'],
  record: Kind,
): Promise<Kind> {
  const deletion = await deletions.get(`${store}/${record.id}`);
  if (!deletion) return record;
  await deletions.delete(deletion.id);
  return touched(record, laterThan(deletion.at, record.updatedAt));
}
