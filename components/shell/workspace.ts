import { batch, signal } from '@preact/signals';
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
import { type DamagedRecord, StoredRecordDamaged } from '../../lib/store/stored-record';
import { report } from './failures';
import { language } from './language';

/**
 * What the popup and the workbench show: the store as signals. Reads follow every change, whoever
 * made it; writes go straight to the store and are announced to every other open surface.
 */
export const workspace = {
  /** Whether the store was ever read; false while it is opened and where it cannot be. */
  loaded: signal(false),
  companies: signal<readonly Company[]>([]),
  settings: signal<Settings>(settingsSchema.parse({})),
  /** The company whose shortlist is shown; null where there is no company. */
  shownCompanyId: signal<string | null>(null),
  candidates: signal<readonly Candidate[]>([]),
  damaged: signal<readonly DamagedRecord[]>([]),
  /** Changes with every reading, so that what is read elsewhere is read again too. */
  revision: signal(0),
};

const COMPANY_KEY = 'chosen-company';
/** The company whose shortlist the user asked for; null lets the active companies decide. */
let chosenCompanyId = keptCompanyId();
let opened: Promise<OsekkaiDatabase> | undefined;
let lastReading = 0;

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
  await lookForDamage();
}

/** Reads everything shown again. A failed read is told and leaves what is shown as it was. */
export async function reload(): Promise<void> {
  lastReading += 1;
  const reading = lastReading;
  try {
    const db = await database();
    const [{ companies }, settings] = await Promise.all([listCompanies(db), readableSettings(db)]);
    const shown = await shownShortlist(db, companies, settings);
    // A reading that began later knows more than this one.
    if (reading !== lastReading) return;
    batch(() => {
      language.value = settings.language;
      workspace.settings.value = settings;
      workspace.companies.value = companies;
      workspace.shownCompanyId.value = shown.companyId;
      workspace.candidates.value = shown.candidates;
      workspace.loaded.value = true;
      workspace.revision.value += 1;
    });
  } catch (error) {
    report(error);
  }
}

/** Looks through the whole store, which takes longer than a reload, for what cannot be read. */
export async function lookForDamage(): Promise<void> {
  try {
    workspace.damaged.value = await damagedRecords(await database());
  } catch (error) {
    report(error);
  }
}

/** Shows the shortlist of a company until another is chosen. */
export async function showShortlist(companyId: string): Promise<void> {
  chosenCompanyId = companyId;
  keepCompanyId(companyId);
  await reload();
}

/**
 * Runs a write, shows its result and tells every other surface. A failure is told to the user;
 * the answer is then undefined.
 */
export async function write<T>(run: (db: OsekkaiDatabase) => Promise<T>): Promise<T | undefined> {
  try {
    const result = await run(await database());
    announce();
    await reload();
    return result;
  } catch (error) {
    report(error);
    return undefined;
  }
}

/** Not waited for: the write is done, and a background that sleeps takes its time to wake. */
export function announce(): void {
  try {
    browser.runtime.sendMessage(STORE_CHANGED).catch(() => {});
  } catch {
    // The extension was updated under this page: there is nobody left to tell.
  }
}

/** Damaged settings do not close the way to what repairs them: those in force stay on show. */
async function readableSettings(db: OsekkaiDatabase): Promise<Settings> {
  try {
    return await readSettings(db);
  } catch (error) {
    if (error instanceof StoredRecordDamaged) return workspace.settings.value;
    throw error;
  }
}

interface ShownShortlist {
  readonly companyId: string | null;
  readonly candidates: readonly Candidate[];
}

/** The chosen company's; else the first active one's that holds something; else the first one's. */
async function shownShortlist(
  db: OsekkaiDatabase,
  companies: readonly Company[],
  { activeCompanyIds }: Settings,
): Promise<ShownShortlist> {
  const known = new Set(companies.map(({ id }) => id));
  if (chosenCompanyId !== null && known.has(chosenCompanyId)) {
    return shortlistOf(db, chosenCompanyId);
  }
  const active = await Promise.all(
    activeCompanyIds.filter((id) => known.has(id)).map((id) => shortlistOf(db, id)),
  );
  const shown = active.find(({ candidates }) => candidates.length > 0) ?? active[0];
  if (shown) return shown;
  const [first] = companies;
  return first ? shortlistOf(db, first.id) : { companyId: null, candidates: [] };
}

async function shortlistOf(db: OsekkaiDatabase, companyId: string): Promise<ShownShortlist> {
  const { candidates } = await candidatesOf(db, companyId);
  return { companyId, candidates: candidates.filter(({ stage }) => stage !== 'unlisted') };
}

/** What was chosen in this tab before it was reloaded. */
function keptCompanyId(): string | null {
  try {
    return sessionStorage.getItem(COMPANY_KEY);
  } catch {
    return null;
  }
}

/** Without sessionStorage a reload forgets the choice, and all else goes on. */
function keepCompanyId(companyId: string): void {
  try {
    sessionStorage.setItem(COMPANY_KEY, companyId);
  } catch {}
}
