import type { Settings } from '../model/settings';
import { SETTINGS_KEY } from './database';
import { settingsIn } from './settings';
import { StoredRecordDamaged } from './stored-record';

/** A transaction that may write the settings, whatever other stores it holds. */
interface SettingsWriter {
  objectStore(name: 'settings'): {
    get(key: typeof SETTINGS_KEY): Promise<unknown>;
    put(settings: Settings, key: typeof SETTINGS_KEY): Promise<unknown>;
  };
}

/** Takes companies off the active ones; says whether any was one. Damaged settings stay as they are. */
export function deactivate(
  transaction: SettingsWriter,
  isGone: (id: string) => boolean,
): Promise<boolean> {
  return withActive(transaction, (ids) => ids.filter((id) => !isGone(id)));
}

/** Puts a company among the active ones. Damaged settings stay as they are. */
export async function activate(transaction: SettingsWriter, id: string): Promise<void> {
  await withActive(transaction, (ids) => [...new Set([...ids, id])]);
}

async function withActive(
  transaction: SettingsWriter,
  change: (ids: readonly string[]) => string[],
): Promise<boolean> {
  const settings = await readableSettings(transaction);
  if (!settings) return false;
  const activeCompanyIds = change(settings.activeCompanyIds);
  if (activeCompanyIds.length === settings.activeCompanyIds.length) return false;
  await transaction.objectStore('settings').put({ ...settings, activeCompanyIds }, SETTINGS_KEY);
  return true;
}

/** Damaged settings are no reason to keep a company from being deleted or brought back. */
async function readableSettings(transaction: SettingsWriter): Promise<Settings | undefined> {
  try {
    return await settingsIn(transaction);
  } catch (error) {
    if (error instanceof StoredRecordDamaged) return undefined;
    throw error;
  }
}
