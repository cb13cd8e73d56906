import type { DBSchema, IDBPDatabase } from 'idb';
import type { Candidate } from '../model/candidate';
import type { Company } from '../model/company';
import type { OpenPatent, PatentId } from '../model/open-patent';
import type { Settings } from '../model/settings';
import { MIGRATIONS } from './migrations';
import { openMigrated } from './open-migrated';

/** What each store holds at the present version. What is read is checked all the same. */
export interface OsekkaiSchema extends DBSchema {
  companies: { key: string; value: Company };
  candidates: {
    key: string;
    value: Candidate;
    indexes: { companyId: string; patentId: PatentId };
  };
  patents: { key: PatentId; value: OpenPatent };
  settings: { key: typeof SETTINGS_KEY; value: Settings };
}
export type StoreName = 'companies' | 'candidates' | 'patents' | 'settings';
export type OsekkaiDatabase = IDBPDatabase<OsekkaiSchema>;

/** The one record of the settings store. */
export const SETTINGS_KEY = 'settings';

/**
 * Opens the extension's database, making or upgrading it where needed. The connection closes itself
 * when a newer version of the extension wants to upgrade; `onClosed` is called then, so that a
 * caller that keeps the connection knows to open it again. Errors: see `openMigrated`.
 */
export function openDatabase(name = 'osekkai', onClosed?: () => void): Promise<OsekkaiDatabase> {
  return openMigrated<OsekkaiSchema>(name, MIGRATIONS, onClosed);
}
