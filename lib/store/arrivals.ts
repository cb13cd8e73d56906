import type { Arrival } from '../model/arrival';
import type { OsekkaiDatabase } from './database';
import { checkToWrite, examineAll } from './stored-record';
import { inTransaction } from './transaction';

/** Every arrival that can be read, newest import first, then the best fit first. */
export async function listArrivals(database: OsekkaiDatabase): Promise<Arrival[]> {
  const values = await inTransaction(database, ['arrivals'], 'readonly', (transaction) =>
    transaction.objectStore('arrivals').getAll(),
  );
  return examineAll('arrivals', values).records.sort(
    (a, b) => compare(b.at, a.at) || (b.overall ?? -1) - (a.overall ?? -1) || compare(a.id, b.id),
  );
}

/**
 * Marks arrivals as read at a moment (ISO 8601 in UTC), or with null as unread again. Ones that are
 * gone are passed over.
 */
export function markArrivals(
  database: OsekkaiDatabase,
  ids: readonly string[],
  readAt: string | null,
): Promise<void> {
  return inTransaction(database, ['arrivals'], 'readwrite', async (transaction) => {
    const store = transaction.objectStore('arrivals');
    for (const id of ids) {
      const known = await store.get(id);
      if (!known) continue;
      const { readAt: _, ...rest } = known;
      await store.put(checkToWrite('arrivals', readAt === null ? rest : { ...rest, readAt }));
    }
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
