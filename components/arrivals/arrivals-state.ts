import { signal } from '@preact/signals';
import type { Arrival, SavedSearch } from '../../lib/model/arrival';
import { listArrivals } from '../../lib/store/arrivals';
import { listSearches } from '../../lib/store/searches';
import { report } from '../shell/failures';
import { database } from '../shell/workspace';

/** 新着 of all companies and the searches that are kept, as they are in the store. */
export const arrivals = signal<readonly Arrival[]>([]);
export const searches = signal<readonly SavedSearch[]>([]);

/** Reads both again. */
export async function readArrivals(): Promise<void> {
  try {
    const db = await database();
    [arrivals.value, searches.value] = await Promise.all([listArrivals(db), listSearches(db)]);
  } catch (error) {
    report(error);
  }
}

export function isUnread({ readAt }: Arrival): boolean {
  return readAt === undefined;
}
