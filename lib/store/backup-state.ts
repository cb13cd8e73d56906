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
  return inTransaction(database, ['backup'], 'readwrite', async (transaction) => {
    const store = transaction.objectStore('backup');
    const next = { ...(await store.get(KEY)), ...change };
    await store.put(next, KEY);
    return next;
  });
}
