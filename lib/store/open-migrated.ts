import { type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { Migration } from './migrations';
import { DatabaseBlocked, expectedStoreError, StorageFailed, UpgradeFailed } from './store-errors';

/** An old connection closes itself when asked, but a transaction that it has begun may still run. */
const PATIENCE_MS = 2000;

/**
 * Opens database `name` at the version that `migrations` lead to, upgrading it from any older one:
 * all the steps that are missing, or none of them. The connection closes itself when a newer
 * version wants to upgrade; `onClosed` is called then, and when the browser closes it.
 *
 * Throws DatabaseNewer, DatabaseBlocked (an old connection stays open), UpgradeFailed, StorageFailed.
 */
export function openMigrated<Schema>(
  name: string,
  migrations: readonly Migration[],
  onClosed: () => void = () => {},
): Promise<IDBPDatabase<Schema>> {
  return new Promise((resolve, reject) => {
    let upgradeFailure: UpgradeFailed | undefined;
    let patience: ReturnType<typeof setTimeout> | undefined;
    let gaveUp = false;

    const opening = openDB<unknown>(name, migrations.length, {
      upgrade: (database, from, _to, transaction) => {
        upgrade(database, transaction, migrations.slice(from)).catch((cause) => {
          upgradeFailure = new UpgradeFailed({ cause });
          abort(transaction);
        });
      },
      blocked: () => {
        patience = setTimeout(() => {
          gaveUp = true;
          reject(new DatabaseBlocked());
        }, PATIENCE_MS);
      },
      blocking: (_from, _to, event) => {
        (event.target as IDBDatabase).close();
        onClosed();
      },
      terminated: onClosed,
    });

    opening
      .then(
        (database) => {
          // Nobody waits for a connection that opens late; kept, it would block the next version.
          if (gaveUp) database.close();
          else resolve(database as IDBPDatabase<Schema>);
        },
        (error) => reject(upgradeFailure ?? openingError(error)),
      )
      .finally(() => clearTimeout(patience));
  });
}

/** idb does not wait for an `upgrade` that is async: a rejection has to abort by hand. */
async function upgrade(
  database: IDBPDatabase<unknown>,
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
  steps: readonly Migration[],
): Promise<void> {
  // The rejection that our abort causes is reported by the opening itself.
  transaction.done.catch(() => {});
  for (const step of steps) await step(database, transaction);
}

function abort(transaction: IDBPTransaction<unknown, string[], 'versionchange'>): void {
  try {
    transaction.abort();
  } catch {
    // Aborted already: by the failure of a request inside the step.
  }
}

/** A browser that grants no storage at all (some private windows) says InvalidStateError here. */
function openingError(error: unknown): unknown {
  const granted = !(error instanceof DOMException && error.name === 'InvalidStateError');
  return granted ? expectedStoreError(error) : new StorageFailed({ cause: error });
}
