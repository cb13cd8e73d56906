import type { Candidate, CandidateChange } from '../model/candidate';
import { type CandidateEdit, withChange } from '../model/candidate-change';
import type { EditStamp } from '../model/edit-stamps';
import type { PatentId } from '../model/open-patent';
import { type StageCorrection, withStageCorrection } from '../model/stage-correction';
import type { OsekkaiDatabase } from './database';
import { deletingAfter, deletingNoted, noteDeletion, takeBackDeletion } from './deletions';
import { RecordGone } from './store-errors';
import { checkFound, checkToWrite, type DamagedRecord, examineAll } from './stored-record';
import { inTransaction } from './transaction';

/**
 * Everything kept about records for one company, newest first: the shortlist, and the listings that
 * were only judged or annotated (stage `unlisted`). Damaged ones are reported apart, untouched.
 */
export async function candidatesOf(
  database: OsekkaiDatabase,
  companyId: string,
): Promise<{ candidates: Candidate[]; damaged: DamagedRecord[] }> {
  const values = await inTransaction(database, ['candidates'], 'readonly', (transaction) =>
    transaction.objectStore('candidates').index('companyId').getAll(companyId),
  );
  const { records, damaged } = examineAll('candidates', values);
  return { candidates: records.sort(newestFirst), damaged };
}

/** Every candidate of every company that can be read. */
export async function listCandidates(database: OsekkaiDatabase): Promise<Candidate[]> {
  const values = await inTransaction(database, ['candidates'], 'readonly', (transaction) =>
    transaction.objectStore('candidates').getAll(),
  );
  return examineAll('candidates', values).records;
}

/**
 * The candidates of any company for these records. A page is answered with what can be read: a
 * damaged one is missing here, and writing over it is refused.
 */
export async function candidatesFor(
  database: OsekkaiDatabase,
  patentIds: readonly PatentId[],
): Promise<Candidate[]> {
  const found = await inTransaction(database, ['candidates'], 'readonly', (transaction) => {
    const byPatent = transaction.objectStore('candidates').index('patentId');
    return Promise.all([...new Set(patentIds)].map((id) => byPatent.getAll(id)));
  });
  return examineAll('candidates', found.flat()).records;
}

/**
 * Adds or replaces candidates, all of them or none. Throws StoredRecordDamaged instead of writing
 * over a record that cannot be read.
 */
export function saveCandidates(
  database: OsekkaiDatabase,
  candidates: readonly Candidate[],
): Promise<void> {
  const checked = candidates.map((candidate) => checkToWrite('candidates', candidate));
  return inTransaction(database, ['candidates'], 'readwrite', async (transaction) => {
    const store = transaction.objectStore('candidates');
    for (const candidate of checked) {
      checkFound('candidates', await store.get(candidate.id));
      await store.put(candidate);
    }
  });
}

/**
 * Changes a candidate and notes each real change in the history; a change to the value it already
 * has writes nothing. A change that depends on what is there is a function of it. `at` is an ISO time
 * in UTC, `by` the name the user gave. Throws RecordGone, StoredRecordDamaged.
 */
export function changeCandidate(
  database: OsekkaiDatabase,
  id: string,
  change: CandidateEdit | ((known: Candidate) => CandidateEdit),
  at: string,
  by: string,
): Promise<Candidate> {
  const editOf = typeof change === 'function' ? change : () => change;
  return rewriteCandidate(database, id, (known) => withChange(known, editOf(known), at, by));
}

/** Notes a later word on when a candidate reached a stage. Throws RecordGone, StoredRecordDamaged. */
export function correctStage(
  database: OsekkaiDatabase,
  id: string,
  entry: CandidateChange,
  correction: StageCorrection,
  at: string,
  by: string,
): Promise<Candidate> {
  return rewriteCandidate(database, id, (known) =>
    withStageCorrection(known, entry, correction, at, by),
  );
}

function rewriteCandidate(
  database: OsekkaiDatabase,
  id: string,
  rewrite: (known: Candidate) => Candidate,
): Promise<Candidate> {
  return inTransaction(database, ['candidates'], 'readwrite', async (transaction) => {
    const store = transaction.objectStore('candidates');
    const known = checkFound('candidates', await store.get(id));
    if (!known) throw new RecordGone();
    const changed = checkToWrite('candidates', rewrite(known));
    if (changed.history.length > known.history.length) await store.put(changed);
    return changed;
  });
}

/** Deletes a candidate and gives it back, for undo. Throws RecordGone, StoredRecordDamaged. */
export function removeCandidate(
  database: OsekkaiDatabase,
  id: string,
  deleting: EditStamp,
): Promise<Candidate> {
  return deletingNoted(deleting, (noted) =>
    inTransaction(database, ['candidates', 'deletions'], 'readwrite', async (transaction) => {
      const store = transaction.objectStore('candidates');
      const known = checkFound('candidates', await store.get(id));
      if (!known) throw new RecordGone();
      await store.delete(id);
      await noteDeletion(
        transaction.objectStore('deletions'),
        { store: 'candidates', key: id, companyId: known.companyId },
        deletingAfter(noted, [known]),
      );
      return known;
    }),
  );
}

/** Undoes a removal. A candidate saved anew for the same record meanwhile is kept as it is. */
export function restoreCandidate(database: OsekkaiDatabase, candidate: Candidate): Promise<void> {
  const checked = checkToWrite('candidates', candidate);
  return inTransaction(database, ['candidates', 'deletions'], 'readwrite', async (transaction) => {
    const store = transaction.objectStore('candidates');
    const deletions = transaction.objectStore('deletions');
    const restored = await takeBackDeletion(deletions, 'candidates', checked);
    if (!(await store.getKey(checked.id))) await store.add(restored);
  });
}

function newestFirst(a: Candidate, b: Candidate): number {
  return Date.parse(b.createdAt) - Date.parse(a.createdAt) || (a.id < b.id ? -1 : 1);
}
