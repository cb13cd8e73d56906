import type { Candidate } from '../model/candidate';
import type { Company } from '../model/company';
import type { EditStamp } from '../model/edit-stamps';
import type { Interview } from '../model/interview';
import { activate, deactivate } from './active-companies';
import type { OsekkaiDatabase } from './database';
import { deletingAfter, deletingNoted, noteDeletion, takeBackDeletion } from './deletions';
import { RecordGone } from './store-errors';
import { checkFound, checkToWrite, type DamagedRecord, examineAll } from './stored-record';
import { inTransaction } from './transaction';

/** What a deletion took away: everything that `restoreCompany` needs to undo it. */
export interface RemovedCompany {
  readonly company: Company;
  readonly candidates: readonly Candidate[];
  readonly interviews: readonly Interview[];
  readonly active: boolean;
}

/** Every company, ordered by name; those that cannot be read are reported apart, untouched. */
export async function listCompanies(
  database: OsekkaiDatabase,
): Promise<{ companies: Company[]; damaged: DamagedRecord[] }> {
  const values = await inTransaction(database, ['companies'], 'readonly', (transaction) =>
    transaction.objectStore('companies').getAll(),
  );
  const { records, damaged } = examineAll('companies', values);
  return { companies: records.sort(byName), damaged };
}

/** The company `id`, or undefined. Throws StoredRecordDamaged. */
export async function getCompany(
  database: OsekkaiDatabase,
  id: string,
): Promise<Company | undefined> {
  const raw = await inTransaction(database, ['companies'], 'readonly', (transaction) =>
    transaction.objectStore('companies').get(id),
  );
  return checkFound('companies', raw);
}

/**
 * Adds the company or replaces the one of the same id, and gives back what was written. Throws
 * StoredRecordDamaged instead of writing over a record that cannot be read.
 */
export function saveCompany(database: OsekkaiDatabase, company: Company): Promise<Company> {
  const checked = checkToWrite('companies', company);
  return inTransaction(database, ['companies'], 'readwrite', async (transaction) => {
    const store = transaction.objectStore('companies');
    checkFound('companies', await store.get(checked.id));
    await store.put(checked);
    return checked;
  });
}

/**
 * Deletes the company with its candidates and interviews and gives back what it took away, for undo.
 * Those that cannot be read stay where they are. Throws RecordGone where there is no such company.
 */
export function deleteCompany(
  database: OsekkaiDatabase,
  id: string,
  deleting: EditStamp,
): Promise<RemovedCompany> {
  return deletingNoted(deleting, (noted) => deleteWith(database, id, noted));
}

function deleteWith(
  database: OsekkaiDatabase,
  id: string,
  deleting: EditStamp | null,
): Promise<RemovedCompany> {
  return inTransaction(
    database,
    ['companies', 'candidates', 'interviews', 'deletions', 'settings'],
    'readwrite',
    async (transaction) => {
      const companies = transaction.objectStore('companies');
      const candidates = transaction.objectStore('candidates');
      const company = checkFound('companies', await companies.get(id));
      if (!company) throw new RecordGone();
      const listed = await candidates.index('companyId').getAll(id);
      const { records } = examineAll('candidates', listed);
      const visits = await transaction.objectStore('interviews').index('companyId').getAll(id);
      const { records: interviews } = examineAll('interviews', visits);
      const deletions = transaction.objectStore('deletions');
      const noted = deletingAfter(deleting, [company, ...records, ...interviews]);
      await companies.delete(id);
      for (const key of await idsOf(companies, company)) {
        await noteDeletion(deletions, { store: 'companies', key }, noted);
      }
      for (const { id: key } of records) {
        await candidates.delete(key);
        await noteDeletion(deletions, { store: 'candidates', key, companyId: id }, noted);
      }
      for (const { id: key } of interviews) {
        await transaction.objectStore('interviews').delete(key);
        await noteDeletion(deletions, { store: 'interviews', key, companyId: id }, noted);
      }
      const active = await deactivate(transaction, (one) => one === id);
      return { company, candidates: records, interviews, active };
    },
  );
}

/**
 * Undoes a deletion. What has come back by itself meanwhile (an import, another tab) is kept as it
 * is; only what is missing is put back.
 */
export function restoreCompany(database: OsekkaiDatabase, removed: RemovedCompany): Promise<void> {
  const company = checkToWrite('companies', removed.company);
  const shortlist = removed.candidates.map((candidate) => checkToWrite('candidates', candidate));
  const visits = removed.interviews.map((interview) => checkToWrite('interviews', interview));
  return inTransaction(
    database,
    ['companies', 'candidates', 'interviews', 'deletions', 'settings'],
    'readwrite',
    async (transaction) => {
      const companies = transaction.objectStore('companies');
      const candidates = transaction.objectStore('candidates');
      const interviews = transaction.objectStore('interviews');
      const deletions = transaction.objectStore('deletions');
      const restored = await takeBackDeletion(deletions, 'companies', company);
      for (const key of company.joinedIds) await deletions.delete(`companies/${key}`);
      if (!(await companies.getKey(company.id))) await companies.add(restored);
      for (const candidate of shortlist) {
        const back = await takeBackDeletion(deletions, 'candidates', candidate);
        if (!(await candidates.getKey(back.id))) await candidates.add(back);
      }
      for (const interview of visits) {
        const back = await takeBackDeletion(deletions, 'interviews', interview);
        if (!(await interviews.getKey(back.id))) await interviews.add(back);
      }
      if (removed.active) await activate(transaction, company.id);
    },
  );
}

/** The ids under which the company goes, here and with other coordinators. */
async function idsOf(
  companies: { getAllKeys(): Promise<string[]> },
  { id, joinedIds }: Company,
): Promise<string[]> {
  const kept = await companies.getAllKeys();
  return [id, ...joinedIds.filter((one) => !kept.includes(one))];
}

function byName(a: Company, b: Company): number {
  return a.name.localeCompare(b.name, 'ja') || (a.id < b.id ? -1 : 1);
}
