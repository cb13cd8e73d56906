import type { Company } from '../model/company';
import type { CompanyImport } from '../model/company-import';
import { type EditStamp, editableKeys, fieldOf, stampOf } from '../model/edit-stamps';
import { edited } from '../model/edited';
import { sameValue } from '../model/same-value';
import { deactivate } from './active-companies';
import type { OsekkaiDatabase } from './database';
import { deletingAfter, deletingNoted, noteDeletion } from './deletions';
import { checkFound, checkToWrite } from './stored-record';
import { inTransaction, type Transaction } from './transaction';

/** What taking an import back did, and what it left because somebody has worked on it since. */
export interface UndoneImport {
  /** Ids of added companies that are gone again. */
  readonly removed: readonly string[];
  /** Names of added companies that were edited, visited or given candidates: they stay. */
  readonly spared: readonly string[];
  readonly reverted: number;
  /** Fields of known companies that were edited since and stay as they are. */
  readonly left: readonly { readonly name: string; readonly fields: readonly string[] }[];
}

type Writer = Transaction<
  'companies' | 'candidates' | 'interviews' | 'deletions' | 'settings',
  'readwrite'
>;

/**
 * Writes what an import adds and changes, all of it or nothing, and says how many companies that were.
 * Throws StoredRecordDamaged instead of writing over a record that cannot be read.
 */
export function writeImport(
  database: OsekkaiDatabase,
  { added, changed }: Pick<CompanyImport, 'added' | 'changed'>,
): Promise<number> {
  const checked = [...added, ...changed].map((company) => checkToWrite('companies', company));
  return inTransaction(database, ['companies'], 'readwrite', async (transaction) => {
    const store = transaction.objectStore('companies');
    for (const company of checked) {
      checkFound('companies', await store.get(company.id));
      await store.put(company);
    }
    return checked.length;
  });
}

/**
 * Takes an import back, whole or not at all, and spares what was done since: only fields that still
 * are as the import left them go back, as an edit of now; added companies are deleted with a note of
 * it, but not those that somebody has worked on.
 */
export function undoImport(
  database: OsekkaiDatabase,
  change: Pick<CompanyImport, 'added' | 'changed' | 'before'>,
  deleting: EditStamp,
): Promise<UndoneImport> {
  return deletingNoted(deleting, (noted) =>
    inTransaction(
      database,
      ['companies', 'candidates', 'interviews', 'deletions', 'settings'],
      'readwrite',
      async (transaction) => {
        const taken = await withoutAdded(transaction, change.added, noted);
        await deactivate(transaction, (id) => taken.removed.includes(id));
        return { ...taken, ...(await withOldFields(transaction, change, deleting)) };
      },
    ),
  );
}

async function withoutAdded(
  transaction: Writer,
  added: readonly Company[],
  noted: EditStamp | null,
): Promise<Pick<UndoneImport, 'removed' | 'spared'>> {
  const companies = transaction.objectStore('companies');
  const removed: string[] = [];
  const spared: string[] = [];
  for (const company of added) {
    const known = checkFound('companies', await companies.get(company.id));
    if (!known) continue;
    if (!sameValue(known, company) || (await isWorkedOn(transaction, company.id))) {
      spared.push(known.name);
      continue;
    }
    await companies.delete(company.id);
    await noteDeletion(
      transaction.objectStore('deletions'),
      { store: 'companies', key: company.id },
      deletingAfter(noted, [known]),
    );
    removed.push(company.id);
  }
  return { removed, spared };
}

async function isWorkedOn(transaction: Writer, companyId: string): Promise<boolean> {
  const candidates = transaction.objectStore('candidates').index('companyId');
  const interviews = transaction.objectStore('interviews').index('companyId');
  const [listed, visited] = [await candidates.count(companyId), await interviews.count(companyId)];
  return listed + visited > 0;
}

async function withOldFields(
  transaction: Writer,
  { changed, before }: Pick<CompanyImport, 'changed' | 'before'>,
  { at, by }: EditStamp,
): Promise<Pick<UndoneImport, 'reverted' | 'left'>> {
  const companies = transaction.objectStore('companies');
  const old = new Map(before.map((company) => [company.id, company]));
  const left: { name: string; fields: readonly string[] }[] = [];
  let reverted = 0;
  for (const imported of changed) {
    const known = checkFound('companies', await companies.get(imported.id));
    const was = old.get(imported.id);
    if (!known || !was) continue;
    const fields = editableKeys(imported).filter(
      (key) => !sameValue(fieldOf(was, key), fieldOf(imported, key)),
    );
    const untouched = fields.filter((key) => isUntouched(known, imported, key));
    const touched = fields.filter((key) => !untouched.includes(key));
    if (touched.length > 0) left.push({ name: known.name, fields: touched });
    if (untouched.length === 0) continue;
    const back = withFieldsOf(known, was, untouched);
    await companies.put(checkToWrite('companies', edited(known, back, at, by)));
    reverted += 1;
  }
  return { reverted, left };
}

function isUntouched(known: Company, imported: Company, key: string): boolean {
  return (
    sameValue(fieldOf(known, key), fieldOf(imported, key)) &&
    sameValue(stampOf(known, key), stampOf(imported, key))
  );
}

function withFieldsOf(known: Company, was: Company, keys: readonly string[]): Company {
  const others = Object.entries(known).filter(([key]) => !keys.includes(key));
  const back = keys
    .map((key) => [key, fieldOf(was, key)] as const)
    .filter(([, value]) => value !== undefined);
  return Object.fromEntries([...others, ...back]) as unknown as Company;
}
