import type { DBSchema, IDBPDatabase } from 'idb';
import type { Arrival, SavedSearch } from '../model/arrival';
import type { BackupState } from '../model/backup-state';
import type { Candidate } from '../model/candidate';
import type { Catalogue } from '../model/catalogue';
import type { Company } from '../model/company';
import type { Deletion } from '../model/deletion';
import type { Interview } from '../model/interview';
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
  catalogue: { key: typeof CATALOGUE_KEY; value: Catalogue };
  /** Records of the catalogue, several in one value: reading and writing each by itself takes ten times as long. */
  blocks: { key: [generation: number, first: number]; value: readonly OpenPatent[] };
  /** The index and all else that is worked out from the records. */
  pieces: { key: [generation: number, name: string]; value: unknown };
  arrivals: { key: string; value: Arrival; indexes: { companyId: string } };
  searches: { key: string; value: SavedSearch };
  interviews: { key: string; value: Interview; indexes: { companyId: string } };
  deletions: { key: string; value: Deletion };
  /** A folder's handle cannot be checked by a schema. */
  backup: { key: string; value: BackupState };
}
/** Stores whose values are checked one by one as they are read and written. */
export type CheckedStore =
  | 'companies'
  | 'candidates'
  | 'patents'
  | 'settings'
  | 'catalogue'
  | 'arrivals'
  | 'searches'
  | 'interviews'
  | 'deletions';
/** What an import writes thousands of at once was checked when it was made. */
export type StoreName = CheckedStore | 'blocks' | 'pieces' | 'backup';
export type OsekkaiDatabase = IDBPDatabase<OsekkaiSchema>;

/** The one record of the settings store, and of the catalogue's. */
export const SETTINGS_KEY = 'settings';
export const CATALOGUE_KEY = 'catalogue';

/**
 * Opens the extension's database, making or upgrading it where needed. The connection closes itself
 * when a newer version of the extension wants to upgrade; `onClosed` is called then, so that a
 * caller that keeps the connection knows to open it again. Errors: see `openMigrated`.
 */
export function openDatabase(name = 'osekkai', onClosed?: () => void): Promise<OsekkaiDatabase> {
  return openMigrated<OsekkaiSchema>(name, MIGRATIONS, onClosed);
}
