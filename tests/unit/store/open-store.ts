import { deleteDB } from 'idb';
import { onTestFinished } from 'vitest';
import { type OsekkaiDatabase, openDatabase } from '../../../lib/store/database';

let count = 0;

/** A name that no other test uses; the database of that name is deleted after the test. */
export function freshName(): string {
  count += 1;
  const name = `test-${performance.timeOrigin}-${count}`;
  onTestFinished(() => deleteDB(name));
  return name;
}

/** An empty database of the extension, closed and deleted after the test. */
export async function emptyStore(): Promise<OsekkaiDatabase> {
  const database = await openDatabase(freshName());
  onTestFinished(() => database.close());
  return database;
}

/** Everything in the database as it lies there, unchecked. */
export async function rawContent(database: OsekkaiDatabase): Promise<Record<string, unknown[]>> {
  const names = [...database.objectStoreNames];
  const stores = await Promise.all(names.map((name) => database.getAll(name)));
  return Object.fromEntries(names.map((name, index) => [name, stores[index] ?? []]));
}

/** Puts a value into a store past every check, as a fault of another version might have. */
export async function putRaw(
  database: OsekkaiDatabase,
  store: 'companies' | 'candidates' | 'patents' | 'settings' | 'interviews',
  value: unknown,
): Promise<void> {
  await database.put(store, value as never, store === 'settings' ? 'settings' : undefined);
}
