import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Bundle } from '../../../lib/model/bundle';
import type { BundleFile } from '../../../lib/model/bundle-file';
import { applyBundle } from '../../../lib/store/bundle';
import { removeCandidate, saveCandidates } from '../../../lib/store/candidates';
import { deleteCompany, saveCompany } from '../../../lib/store/companies';
import { type OsekkaiDatabase, openDatabase } from '../../../lib/store/database';
import { recordSightings } from '../../../lib/store/patents';
import { StorageFailed, StorageFull } from '../../../lib/store/store-errors';
import {
  MORNING,
  madeUpCandidate,
  madeUpCompany,
  madeUpPatent,
  NOON,
} from '../model/made-up-records';
import { emptyStore, freshName, rawContent } from './open-store';

const TAKING = { at: '2098-06-01T00:00:00Z', by: '架空' };

const DELETING = { at: NOON, by: '架空' };

const COUNT = 200;

/** A bundle that takes the browser a while to write. */
function bigBundle(memo = ''): BundleFile {
  const numbers = Array.from(
    { length: COUNT },
    (_, index) => `L2098${String(index).padStart(6, '0')}`,
  );
  const patents = numbers.map((number) => madeUpPatent(number));
  const bundle: Bundle = {
    format: 'osekkai-bundle',
    version: 1,
    exportedAt: NOON,
    companies: [madeUpCompany({ id: 'big', name: '架空の大きな会社' })],
    candidates: patents.map((patent) => madeUpCandidate({ companyId: 'big', patent, memo })),
    patents,
  };
  return { kind: 'bundle', bundle, ignoredKeys: [] };
}

async function storeWithSomething(): Promise<OsekkaiDatabase> {
  const database = await emptyStore();
  await saveCompany(database, madeUpCompany());
  await saveCandidates(database, [madeUpCandidate(), madeUpCandidate({ companyId: 'other' })]);
  await recordSightings(database, [{ sighting: madeUpPatent(), depth: 'row' }], MORNING);
  return database;
}

const WRITES = {
  'taking in a bundle': (database: OsekkaiDatabase) => applyBundle(database, bigBundle(), TAKING),
  'deleting a company with its candidates': (database: OsekkaiDatabase) =>
    deleteCompany(database, 'made-up-1', DELETING),
  'saving candidates': (database: OsekkaiDatabase) =>
    saveCandidates(
      database,
      ['a', 'b', 'c'].map((companyId) => madeUpCandidate({ companyId })),
    ),
  'recording a page': (database: OsekkaiDatabase) =>
    recordSightings(
      database,
      ['L2099000007', 'L2099000008', 'L2099000009'].map((number) => ({
        sighting: madeUpPatent(number),
        depth: 'row',
      })),
      NOON,
    ),
} as const;

describe.each(Object.entries(WRITES))('%s', (_, write) => {
  test.each([1, 2, 3])('is undone whole when change %i of it fails', async (nth) => {
    const database = await storeWithSomething();
    const before = await rawContent(database);
    const fault = failAtChange(nth);
    const outcome = await write(database).then(
      () => undefined,
      (error: unknown) => error,
    );
    fault.mockRestore();
    // A write of fewer changes is through before the fault.
    if (fault.failed()) {
      expect(outcome).toBeInstanceOf(StorageFailed);
      expect(await rawContent(database)).toEqual(before);
    } else expect(outcome).toBeUndefined();
    if (nth === 1) expect(fault.failed()).toBe(true);
  });
});

test('a full disk is told as such and leaves everything as it was', async () => {
  await useSmallDisk(1_000_000);
  const database = await storeWithSomething();
  const before = await rawContent(database);
  const noise = Array.from({ length: 20_000 }, () => Math.random().toString(36)).join('');
  await expect(applyBundle(database, bigBundle(noise), TAKING)).rejects.toThrow(StorageFull);
  expect(await rawContent(database)).toEqual(before);
  // What the message advises is still possible.
  await removeCandidate(database, madeUpCandidate().id, DELETING);
});

test('a browser killed in the middle of an import leaves all of it or nothing', async () => {
  const outcomes = new Set<number>();
  for (const patience of [0, 5, 20, 40, 60, 80, 100, 60_000]) {
    const name = freshName();
    await importInWorker(name, patience);
    const database = await openDatabase(name);
    const [patents, candidates] = [
      await database.count('patents'),
      await database.count('candidates'),
    ];
    database.close();
    expect(candidates).toBe(patents);
    expect([0, COUNT]).toContain(patents);
    outcomes.add(patents);
  }
  // Both happened, or the test would have proved nothing.
  expect([...outcomes].sort()).toEqual([0, COUNT]);
});

/** Starts the import in a worker and ends the worker `patience` ms after its first write. */
async function importInWorker(name: string, patience: number): Promise<void> {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  const said = (what: string) =>
    new Promise<void>((resolve) => {
      worker.addEventListener('message', ({ data }) => data === what && resolve());
    });
  const writing = said('writing');
  const done = said('done');
  worker.postMessage({ name, file: bigBundle() });
  await writing;
  await Promise.race([done, new Promise((resolve) => setTimeout(resolve, patience))]);
  worker.terminate();
}

/** Makes the nth put, add or delete of any store fail as a broken disk would. */
function failAtChange(nth: number) {
  let changes = 0;
  const spies = (['put', 'add', 'delete'] as const).map((name) => {
    const real = IDBObjectStore.prototype[name] as (...args: unknown[]) => IDBRequest;
    return vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (
      this: IDBObjectStore,
      ...args: unknown[]
    ) {
      changes += 1;
      if (changes === nth) throw new DOMException('made-up failure', 'UnknownError');
      return real.apply(this, args) as never;
    });
  });
  return {
    failed: () => changes >= nth,
    mockRestore: () => {
      for (const spy of spies) spy.mockRestore();
    },
  };
}

interface StorageBuckets {
  open(name: string, options: { quota: number }): Promise<{ indexedDB: IDBFactory }>;
  delete(name: string): Promise<void>;
}

/** For one test, a part of the browser's storage that really holds no more than `quota` bytes. */
async function useSmallDisk(quota: number): Promise<void> {
  const { storageBuckets } = navigator as unknown as { storageBuckets: StorageBuckets };
  const bucket = await storageBuckets.open('small-disk', { quota });
  vi.stubGlobal('indexedDB', bucket.indexedDB);
  onTestFinished(async () => {
    vi.unstubAllGlobals();
    await storageBuckets.delete('small-disk');
  });
}
