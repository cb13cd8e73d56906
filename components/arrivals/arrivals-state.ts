import { signal } from '@preact/signals';
import type { Arrival, SavedSearch } from '../../lib/model/arrival';
import { listArrivals } from '../../lib/store/arrivals';
import type { OsekkaiDatabase } from '../../lib/store/database';
import { listSearches } from '../../lib/store/searches';
import { report } from '../shell/failures';
import { database, workspace, write } from '../shell/workspace';

/** 新着 of all companies and the searches that are kept, as they are in the store. */
export const arrivals = signal<readonly Arrival[]>([]);
export const searches = signal<readonly SavedSearch[]>([]);

let lastReading = 0;

/** Reads both again. */
export async function readArrivals(): Promise<void> {
  lastReading += 1;
  const reading = lastReading;
  try {
    const db = await database();
    const [found, kept] = await Promise.all([listArrivals(db), listSearches(db)]);
    // A reading that began later knows more than this one.
    if (reading !== lastReading) return;
    const companies = new Set(workspace.companies.value.map(({ id }) => id));
    // Those of a company that was deleted are nobody's; with its undoing they are there again.
    arrivals.value = found.filter(({ companyId }) => companies.has(companyId));
    searches.value = kept;
  } catch (error) {
    report(error);
  }
}

/** Writes, and reads both again; says whether it was written. A failure was told. */
export async function written(run: (db: OsekkaiDatabase) => Promise<void>): Promise<boolean> {
  const isWritten = await write(async (db) => {
    await run(db);
    return true;
  });
  await readArrivals();
  return isWritten ?? false;
}

export function isUnread({ readAt }: Arrival): boolean {
  return readAt === undefined;
}
