import type { BackupState } from '../model/backup-state';
import type { OsekkaiDatabase } from './database';
import { inTransaction } from './transaction';

const KEY = 'state';

/** The state kept here; empty before any backup. */
export async function readBackupState(database: OsekkaiDatabase): Promise<BackupState> {
  const found = await inTransaction(database, ['backup'], 'readonly', (transaction) =>
    transaction.objectStore('backup').get(KEY),
  );
  return found ?? {};
}

/** Changes some of the state and gives back the whole. */
export function changeBackupState(
  database: OsekkaiDatabase,
  change: BackupState,
): Promise<BackupState> {
  return changed(database, (state) => ({ ...state, ...change }));
}

/** The id of this installation; `fresh` becomes it where there is none yet, and then it stays. */
export async function installationId(database: OsekkaiDatabase, fresh: string): Promise<string> {
  const { installation } = await changed(database, (state) => ({
    ...state,
    installation: state.installation ?? fresh,
  }));
  return installation ?? fresh;
}

function changed(
  database: OsekkaiDatabase,
  change: (state: BackupState) => BackupState,
): Promise<BackupState> {
  return inTransaction(database, ['backup'], 'readwrite', async (transaction) => {
    const store = transaction.objectStore('backup');
    const next = change((await store.get(KEY)) ?? {});
    await store.put(next, KEY);
    return next;
  });
}
