import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { Candidate } from '../../lib/model/candidate';
import type { Company } from '../../lib/model/company';
import type { Settings } from '../../lib/model/settings';
import { settingsSchema } from '../../lib/model/settings';
import { isNotice, STORE_CHANGED } from '../../lib/protocol/notice';
import { candidatesOf } from '../../lib/store/candidates';
import { listCompanies } from '../../lib/store/companies';
import { damagedRecords } from '../../lib/store/damaged-records';
import { type OsekkaiDatabase, openDatabase } from '../../lib/store/database';
import { readSettings } from '../../lib/store/settings';
import type { DamagedRecord } from '../../lib/store/stored-record';
import { report } from './failures';
import { language } from './language';

/**
 * What the popup and the workbench show: the store as signals. Reads follow every change, whoever
 * made it; writes go straight to the store and are announced to every other open surface.
 */
export const workspace = {
  loaded: signal(false),
  companies: signal<readonly Company[]>([]),
  settings: signal<Settings>(settingsSchema.parse({})),
  /** The company whose shortlist is shown; null before any is chosen. */
  shownCompanyId: signal<string | null>(null),
  candidates: signal<readonly Candidate[]>([]),
  damaged: signal<readonly DamagedRecord[]>([]),
};

let opened: Promise<OsekkaiDatabase> | undefined;

/** The one connection of this page; opened again after it was closed for an upgrade. */
export function database(): Promise<OsekkaiDatabase> {
  opened ??= openDatabase(undefined, () => {
    opened = undefined;
  });
  opened.catch(() => {
    opened = undefined;
  });
  return opened;
}

/** Loads the workspace and keeps it true to the store from then on. */
export async function openWorkspace(): Promise<void> {
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (isNotice(message)) reload();
  });
  await reload();
}

/** Reads everything shown again. A failed read is told and leaves what is shown as it was. */
export async function reload(): Promise<void> {
  try {
    const db = await database();
    const [{ companies }, settings, damaged] = await Promise.all([
      listCompanies(db),
      readSettings(db),
      damagedRecords(db),
    ]);
    language.value = settings.language;
    workspace.settings.value = settings;
    workspace.companies.value = companies;
    workspace.damaged.value = damaged;
    await showShortlist(shownOr(companies, settings));
    workspace.loaded.value = true;
  } catch (error) {
    report(error);
  }
}

/** Shows the shortlist of a company. */
export async function showShortlist(companyId: string | null): Promise<void> {
  workspace.shownCompanyId.value = companyId;
  if (companyId === null) {
    workspace.candidates.value = [];
    return;
  }
  const { candidates } = await candidatesOf(await database(), companyId);
  workspace.candidates.value = candidates.filter(({ stage }) => stage !== 'unlisted');
}

/**
 * Runs a write, shows its result and tells every other surface. A failure is told to the user;
 * the answer is then undefined.
 */
export async function write<T>(run: (db: OsekkaiDatabase) => Promise<T>): Promise<T | undefined> {
  try {
    const result = await run(await database());
    await reload();
    await browser.runtime.sendMessage(STORE_CHANGED).catch(() => {});
    return result;
  } catch (error) {
    report(error);
    return undefined;
  }
}

function shownOr(companies: readonly Company[], { activeCompanyIds }: Settings): string | null {
  const shown = workspace.shownCompanyId.value;
  const isThere = (id: string | null) => companies.some((company) => company.id === id);
  if (isThere(shown)) return shown;
  return activeCompanyIds.find(isThere) ?? companies[0]?.id ?? null;
}
