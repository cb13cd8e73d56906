import type { Company } from '../../lib/model/company';
import { deleteCompany, restoreCompany, saveCompany } from '../../lib/store/companies';
import { switchCompany } from '../../lib/store/settings';
import { t } from '../shell/language';
import { toast } from '../shell/toasts';
import { workspace, write } from '../shell/workspace';
import { copyOf, newCompany, sampleCompany } from './new-company';

/** Adds an empty company and makes it active; gives back its id. */
export async function createCompany(): Promise<string | undefined> {
  const company = newCompany(crypto.randomUUID(), t('companyNewName'), now());
  return add(company);
}

/** Adds the sample company and makes it active. */
export async function addSampleCompany(): Promise<string | undefined> {
  return add(sampleCompany(now()));
}

export async function duplicateCompany(company: Company): Promise<string | undefined> {
  const copy = copyOf(company, crypto.randomUUID(), t('companyCopyName', company.name), now());
  await write((db) => saveCompany(db, copy));
  return copy.id;
}

/** Deletes the company with its shortlist; a toast undoes it. */
export async function removeCompany(company: Company): Promise<void> {
  const removed = await write((db) => deleteCompany(db, company.id));
  if (!removed) return;
  toast(t('companyDeleted', company.name), () => {
    write((db) => restoreCompany(db, removed));
  });
}

export async function setActive(company: Company, active: boolean): Promise<void> {
  await write((db) => switchCompany(db, company.id, active));
  if (active) workspace.shownCompanyId.value ??= company.id;
}

async function add(company: Company): Promise<string | undefined> {
  const saved = await write((db) => saveCompany(db, company));
  if (!saved) return undefined;
  await setActive(company, true);
  return company.id;
}

const now = () => new Date().toISOString();
