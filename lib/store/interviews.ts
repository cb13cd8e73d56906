import type { Company } from '../model/company';
import type { EditStamp } from '../model/edit-stamps';
import { edited } from '../model/edited';
import { internalEntry } from '../model/internal-phrases';
import type { Interview } from '../model/interview';
import type { OsekkaiDatabase } from './database';
import { deletingAfter, deletingNoted, noteDeletion, takeBackDeletion } from './deletions';
import { RecordGone } from './store-errors';
import { checkFound, checkToWrite, examineAll } from './stored-record';
import { inTransaction } from './transaction';

/** What is written of an interview; who and when is told beside. */
export type InterviewEdit = Partial<
  Pick<
    Interview,
    'heldOn' | 'attendees' | 'notes' | 'source' | 'disclosure' | 'taken' | 'passedOver'
  >
>;

/** A company's interviews that can be read, the latest visit first. */
export async function interviewsOf(
  database: OsekkaiDatabase,
  companyId: string,
): Promise<Interview[]> {
  const values = await inTransaction(database, ['interviews'], 'readonly', (transaction) =>
    transaction.objectStore('interviews').index('companyId').getAll(companyId),
  );
  return examineAll('interviews', values).records.sort(latestFirst);
}

/**
 * Adds an interview, or replaces the one of the same id. Throws StoredRecordDamaged instead of
 * writing over a record that cannot be read.
 */
export function saveInterview(database: OsekkaiDatabase, interview: Interview): Promise<Interview> {
  const checked = checkToWrite('interviews', interview);
  return inTransaction(database, ['interviews'], 'readwrite', async (transaction) => {
    const store = transaction.objectStore('interviews');
    checkFound('interviews', await store.get(checked.id));
    await store.put(checked);
    return checked;
  });
}

/**
 * Changes some fields of an interview as it then stands (or as `part` makes of what stands there), and
 * notes who changed what. Where it becomes 社内限り, what was taken from it into the profile does too.
 * `at` is an ISO time in UTC. Throws RecordGone, StoredRecordDamaged.
 */
export function changeInterview(
  database: OsekkaiDatabase,
  id: string,
  part: InterviewEdit | ((known: Interview) => InterviewEdit),
  at: string,
  by: string,
): Promise<Interview> {
  return inTransaction(database, ['interviews', 'companies'], 'readwrite', async (transaction) => {
    const store = transaction.objectStore('interviews');
    const known = checkFound('interviews', await store.get(id));
    if (!known) throw new RecordGone();
    const edit = typeof part === 'function' ? part(known) : part;
    const changed = checkToWrite('interviews', edited(known, { ...known, ...edit }, at, by));
    await store.put(changed);
    if (known.disclosure === 'shareable' && changed.disclosure === 'internal') {
      await keepTakenInternal(transaction.objectStore('companies'), changed, at, by);
    }
    return changed;
  });
}

/** Marks what was taken from the interview and still stands in the profile as 社内限り. */
async function keepTakenInternal(
  companies: {
    get(id: string): Promise<unknown>;
    put(company: Company): Promise<unknown>;
  },
  { companyId, taken }: Interview,
  at: string,
  by: string,
): Promise<void> {
  const company = checkFound('companies', await companies.get(companyId));
  if (!company) return;
  const marks = taken
    .filter(({ field, phrase }) => company[field].includes(phrase))
    .map(({ field, phrase }) => internalEntry(field, phrase));
  const internal = [...new Set([...company.internal, ...marks])];
  await companies.put(checkToWrite('companies', edited(company, { ...company, internal }, at, by)));
}

/** Deletes an interview and gives it back, for undo. Throws RecordGone, StoredRecordDamaged. */
export function removeInterview(
  database: OsekkaiDatabase,
  id: string,
  deleting: EditStamp,
): Promise<Interview> {
  return deletingNoted(deleting, (noted) =>
    inTransaction(database, ['interviews', 'deletions'], 'readwrite', async (transaction) => {
      const store = transaction.objectStore('interviews');
      const known = checkFound('interviews', await store.get(id));
      if (!known) throw new RecordGone();
      await store.delete(id);
      await noteDeletion(
        transaction.objectStore('deletions'),
        { store: 'interviews', key: id, companyId: known.companyId },
        deletingAfter(noted, [known]),
      );
      return known;
    }),
  );
}

/** Undoes a removal. An interview of the same id that came back meanwhile is kept as it is. */
export function restoreInterview(database: OsekkaiDatabase, interview: Interview): Promise<void> {
  const checked = checkToWrite('interviews', interview);
  return inTransaction(database, ['interviews', 'deletions'], 'readwrite', async (transaction) => {
    const store = transaction.objectStore('interviews');
    const deletions = transaction.objectStore('deletions');
    const restored = await takeBackDeletion(deletions, 'interviews', checked);
    if (!(await store.getKey(checked.id))) await store.add(restored);
  });
}

function latestFirst(a: Interview, b: Interview): number {
  return (
    b.heldOn.localeCompare(a.heldOn) ||
    Date.parse(b.createdAt) - Date.parse(a.createdAt) ||
    (a.id < b.id ? -1 : 1)
  );
}
