import { type Settings, settingsSchema } from '../model/settings';
import { type OsekkaiDatabase, SETTINGS_KEY } from './database';
import { checkFound, checkToWrite } from './stored-record';
import { inTransaction } from './transaction';

/** A change of some settings; what is absent or undefined stays as it is. */
export type SettingsChange = { readonly [Key in keyof Settings]?: Settings[Key] | undefined };

/** Any transaction over the settings, whatever other stores it holds. */
interface SettingsReader {
  objectStore(name: 'settings'): { get(key: typeof SETTINGS_KEY): Promise<unknown> };
}

/** The settings, or the defaults where none were saved yet. Throws StoredRecordDamaged. */
export function readSettings(database: OsekkaiDatabase): Promise<Settings> {
  return inTransaction(database, ['settings'], 'readonly', settingsIn);
}

/**
 * Changes some settings and gives back all of them. Throws StoredRecordDamaged where the present
 * ones cannot be read: defaults are never written over what may still be saved.
 */
export function changeSettings(
  database: OsekkaiDatabase,
  change: SettingsChange,
): Promise<Settings> {
  return inTransaction(database, ['settings'], 'readwrite', async (transaction) => {
    const changed = checkToWrite('settings', {
      ...(await settingsIn(transaction)),
      ...withoutUndefined(change),
    });
    await transaction.objectStore('settings').put(changed, SETTINGS_KEY);
    return changed;
  });
}

/**
 * Makes one company active or no longer active, in one transaction: two switches thrown quickly
 * one after the other both hold. Throws as `changeSettings` does.
 */
export function switchCompany(
  database: OsekkaiDatabase,
  companyId: string,
  active: boolean,
): Promise<Settings> {
  return inTransaction(database, ['settings'], 'readwrite', async (transaction) => {
    const settings = await settingsIn(transaction);
    const others = settings.activeCompanyIds.filter((id) => id !== companyId);
    const activeCompanyIds = active ? [...others, companyId] : others;
    const changed = checkToWrite('settings', { ...settings, activeCompanyIds });
    await transaction.objectStore('settings').put(changed, SETTINGS_KEY);
    return changed;
  });
}

/** The settings inside a transaction over them and other stores. Throws StoredRecordDamaged. */
export async function settingsIn(transaction: SettingsReader): Promise<Settings> {
  const raw = await transaction.objectStore('settings').get(SETTINGS_KEY);
  return checkFound('settings', raw) ?? settingsSchema.parse({});
}

function withoutUndefined(change: SettingsChange): Partial<Settings> {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}
