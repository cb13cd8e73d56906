import { outcomesOf } from '../../lib/export/outcomes';
import type { Company, ListField } from '../../lib/model/company';
import { phrasePutBack } from '../../lib/model/phrase-put-back';
import {
  deleteCompany,
  type RemovedCompany,
  restoreCompany,
  saveCompany,
} from '../../lib/store/companies';
import { switchCompany } from '../../lib/store/settings';
import { changeProfile } from '../../lib/store/taken-phrases';
import { dropDraftsUnder } from '../shell/drafts';
import { focusSoon } from '../shell/focus-soon';
import { t } from '../shell/language';
import { stampNow } from '../shell/stamp-now';
import { toast } from '../shell/toasts';
import { workspace, write } from '../shell/workspace';
import { copyOf, isBlank, newCompany, SAMPLE_ID, sampleCompany } from './new-company';

let lastChange: Promise<unknown> = Promise.resolve();

/** Adds an empty company and makes it active; gives back its id. */
export async function createCompany(): Promise<string | undefined> {
  return add(newCompany(crypto.randomUUID(), t('companyNewName'), stampNow()));
}

/** Adds the sample company, or leaves the one that is there as the user made it; makes it active. */
export async function addSampleCompany(): Promise<string | undefined> {
  const known = workspace.companies.value.find(({ id }) => id === SAMPLE_ID);
  if (!known && !(await add(sampleCompany(now())))) return undefined;
  if (known) await setActive(known, true);
  toast(t(known ? 'companySampleThere' : 'companySampleAdded'));
  return SAMPLE_ID;
}

export async function duplicateCompany(company: Company): Promise<string | undefined> {
  const copy = copyOf(company, crypto.randomUUID(), t('companyCopyName', company.name), stampNow());
  const saved = await write((db) => saveCompany(db, copy));
  return saved?.id;
}

/**
 * Changes some fields of a company as it then stands in the store; changes are made one after the
 * other. Says whether this one was kept; if not, the user was told why.
 */
export function changeCompany(id: string, part: Partial<Company>): Promise<boolean> {
  return changeWith(id, () => part);
}

/** Puts a phrase back that was taken from a list (`before`), into the list as it then is. */
export function putPhraseBack(
  id: string,
  field: ListField,
  phrase: string,
  before: readonly string[],
): Promise<boolean> {
  return changeWith(id, (known) => ({ [field]: phrasePutBack(known[field], phrase, before) }));
}

function changeWith(id: string, partOf: (known: Company) => Partial<Company>): Promise<boolean> {
  const change = lastChange.then(() => write((db) => changeProfile(db, id, partOf, stampNow())));
  lastChange = change;
  return change.then((saved) => saved !== undefined);
}

/** Deletes the company with its shortlist; a toast undoes it. */
export async function removeCompany(company: Company): Promise<void> {
  const removed = await remove(company);
  if (!removed) return;
  const counted = outcomesOf(removed.candidates).length > 0;
  offerUndo(t(counted ? 'companyDeletedOutcomes' : 'companyDeleted', company.name), removed);
}

/** Takes back a registration into which nothing was entered, once the last entry is in the store. */
export async function removeIfBlank(id: string): Promise<void> {
  await lastChange;
  const company = workspace.companies.value.find((one) => one.id === id);
  if (!company || !isBlank(company, t('companyNewName'))) return;
  const removed = await remove(company);
  if (!removed) return;
  // A listing saved for it on a page, or a visit, makes it more than a mistake.
  if (removed.candidates.length + removed.interviews.length > 0)
    await write((db) => restoreCompany(db, removed));
  else offerUndo(t('companyBlankRemoved'), removed);
}

/** Puts a company away, or takes it out again; one that is put away is not active. */
export async function setArchived(company: Company, archived: 'now' | null): Promise<void> {
  const archivedAt = archived === 'now' ? now() : undefined;
  const wasActive = workspace.settings.value.activeCompanyIds.includes(company.id);
  if (!(await changeCompany(company.id, { archivedAt }))) return;
  if (archived === null) return;
  await setActive(company, false);
  toast(t('companyArchivedToast', company.name), async () => {
    await setArchived(company, null);
    if (wasActive) await setActive(company, true);
  });
}

export async function setActive(company: Company, active: boolean): Promise<void> {
  await write((db) => switchCompany(db, company.id, active));
}

/** Puts the focus on a company in the list, or where the list begins. */
export function focusCompany(id: string | undefined): void {
  const first = id === undefined ? [] : [`[data-row="${CSS.escape(id)}"] .company-name`];
  focusSoon(...first, '.companies input', '.companies button');
}

async function remove(company: Company): Promise<RemovedCompany | undefined> {
  const removed = await write((db) => deleteCompany(db, company.id, stampNow()));
  if (removed) dropDraftsUnder(company.id);
  return removed;
}

function offerUndo(text: string, removed: RemovedCompany): void {
  toast(text, async () => {
    await write((db) => restoreCompany(db, removed));
    focusCompany(removed.company.id);
  });
}

async function add(company: Company): Promise<string | undefined> {
  const saved = await write(async (db) => {
    const kept = await saveCompany(db, company);
    await switchCompany(db, company.id, true);
    return kept;
  });
  return saved?.id;
}

const now = () => new Date().toISOString();

/** Now, and the name that the user gave. */
