import type { Company } from '../../lib/model/company';
import {
  deleteCompany,
  type RemovedCompany,
  restoreCompany,
  saveCompany,
} from '../../lib/store/companies';
import { switchCompany } from '../../lib/store/settings';
import { changeProfile } from '../../lib/store/taken-phrases';
import { deleting } from '../shell/deleting';
import { dropDraftsUnder } from '../shell/drafts';
import { focusSoon } from '../shell/focus-soon';
import { t } from '../shell/language';
import { toast } from '../shell/toasts';
import { workspace, write } from '../shell/workspace';
import { copyOf, isBlank, newCompany, SAMPLE_ID, sampleCompany } from './new-company';

let lastChange: Promise<unknown> = Promise.resolve();

/** Adds an empty company and makes it active; gives back its id. */
export async function createCompany(): Promise<string | undefined> {
  return add(newCompany(crypto.randomUUID(), t('companyNewName'), now()));
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
  const copy = copyOf(company, crypto.randomUUID(), t('companyCopyName', company.name), now());
  const saved = await write((db) => saveCompany(db, copy));
  return saved?.id;
}

/**
 * Changes some fields of a company as it then stands in the store; changes are made one after the
 * other. Says whether this one was kept; if not, the user was told why.
 */
export function changeCompany(id: string, part: Partial<Company>): Promise<boolean> {
  const change = lastChange.then(() => write((db) => changeProfile(db, id, part, deleting())));
  lastChange = change;
  return change.then((saved) => saved !== undefined);
}

/** Deletes the company with its shortlist; a toast undoes it. */
export async function removeCompany(company: Company): Promise<void> {
  const removed = await remove(company);
  if (removed) offerUndo(t('companyDeleted', company.name), removed);
}

/** Takes back a registration into which nothing was entered, once the last entry is in the store. */
export async function removeIfBlank(id: string): Promise<void> {
  await lastChange;
  const company = workspace.companies.value.find((one) => one.id === id);
  if (!company || !isBlank(company, t('companyNewName'))) return;
  const removed = await remove(company);
  if (!removed) return;
  // A listing saved for it on a page makes it more than a mistake.
  if (removed.candidates.length > 0) await write((db) => restoreCompany(db, removed));
  else offerUndo(t('companyBlankRemoved'), removed);
}

/** Puts a company away, or takes it out again; one that is put away is not active. */
export async function setArchived(company: Company, archived: 'now' | null): Promise<void> {
  const archivedAt = archived === 'now' ? now() : undefined;
  if (!(await changeCompany(company.id, { archivedAt }))) return;
  if (archived === null) return;
  await setActive(company, false);
  toast(t('companyArchivedToast', company.name), () => setArchived(company, null));
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
  const removed = await write((db) => deleteCompany(db, company.id, deleting()));
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
