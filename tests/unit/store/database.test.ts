import { openDB } from 'idb';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { candidatesOf } from '../../../lib/store/candidates';
import { listCompanies, saveCompany } from '../../../lib/store/companies';
import { openDatabase } from '../../../lib/store/database';
import { MIGRATIONS, type Migration } from '../../../lib/store/migrations';
import { openMigrated } from '../../../lib/store/open-migrated';
import { getPatents } from '../../../lib/store/patents';
import { readSettings } from '../../../lib/store/settings';
import {
  DatabaseBlocked,
  DatabaseClosed,
  DatabaseNewer,
  UpgradeFailed,
} from '../../../lib/store/store-errors';
import { madeUpCompany } from '../model/made-up-records';
import { emptyStore, freshName, rawContent } from './open-store';
import {
  leaveVersion1,
  VERSION_1_CANDIDATE,
  VERSION_1_COMPANY,
  VERSION_1_PATENT,
  VERSION_1_SETTINGS,
} from './version-1-data';

/** Made-up futures: one version adds a store, the next changes every company. */
const addsTags: Migration = (database) => {
  database.createObjectStore('tags', { keyPath: 'id' });
};
const marksCompanies: Migration = async (_database, transaction) => {
  const companies = transaction.objectStore('companies');
  for (const company of await companies.getAll())
    await companies.put?.({ ...company, marked: true });
};
const breaks: Migration = async (_database, transaction) => {
  await transaction.objectStore('companies').clear?.();
  throw new Error('made-up failure');
};

describe('version 1', () => {
  test('is made of nothing', async () => {
    const database = await emptyStore();
    expect(database.version).toBe(MIGRATIONS.length);
    expect([...database.objectStoreNames]).toEqual([
      'arrivals',
      'backup',
      'blocks',
      'candidates',
      'catalogue',
      'companies',
      'deletions',
      'interviews',
      'patents',
      'pieces',
      'searches',
      'settings',
    ]);
  });

  test('as it lies on disks still opens, every record read', async () => {
    const name = freshName();
    await leaveVersion1(name);
    const database = await openDatabase(name);
    onTestFinished(() => database.close());
    // What later versions added of a company and of a fit has its default; the rest is as it was.
    expect((await listCompanies(database)).companies).toMatchObject([VERSION_1_COMPANY]);
    expect((await candidatesOf(database, 'v1-company')).candidates).toMatchObject([
      VERSION_1_CANDIDATE,
    ]);
    const patents = await getPatents(database, ['plidb:L2099000001']);
    expect([...patents.values()]).toEqual([VERSION_1_PATENT]);
    expect(await readSettings(database)).toMatchObject(VERSION_1_SETTINGS);
  });
});

describe('an upgrade', () => {
  test('runs from any older version through every missing step', async () => {
    const steps = [...MIGRATIONS, addsTags, marksCompanies];
    for (let from = 1; from < steps.length; from++) {
      const name = freshName();
      await leaveVersion1(name);
      (await openMigrated(name, steps.slice(0, from))).close();
      const database = await openMigrated<unknown>(name, steps);
      expect(database.version).toBe(steps.length);
      expect(await database.getAll('companies')).toEqual([{ ...VERSION_1_COMPANY, marked: true }]);
      expect(await database.getAll('tags')).toEqual([]);
      expect(await database.getAll('candidates')).toEqual([VERSION_1_CANDIDATE]);
      database.close();
    }
  });

  test('that fails half-way leaves everything as it was, and says so', async () => {
    const name = freshName();
    await leaveVersion1(name);
    const before = await contentOf(name);
    const opening = openMigrated(name, [...MIGRATIONS, addsTags, breaks]);
    await expect(opening).rejects.toThrow(UpgradeFailed);
    await expect(opening).rejects.toHaveProperty('cause.message', 'made-up failure');
    expect(await contentOf(name)).toEqual(before);
  });

  test('takes over from an open older connection, which closes itself', async () => {
    const name = freshName();
    const onClosed = vi.fn();
    const older = await openDatabase(name, onClosed);
    const newer = await openMigrated(name, [...MIGRATIONS, addsTags]);
    onTestFinished(() => newer.close());
    expect(newer.version).toBe(MIGRATIONS.length + 1);
    expect(onClosed).toHaveBeenCalledOnce();
    await expect(saveCompany(older, madeUpCompany())).rejects.toThrow(DatabaseClosed);
  });

  test('is refused while an old connection does not let go, and works afterwards', async () => {
    const name = freshName();
    await leaveVersion1(name);
    const stubborn = await openDB(name, 1);
    await expect(openMigrated(name, [...MIGRATIONS, addsTags])).rejects.toThrow(DatabaseBlocked);
    stubborn.close();
    const database = await openMigrated(name, [...MIGRATIONS, addsTags]);
    expect(database.version).toBe(MIGRATIONS.length + 1);
    database.close();
  });
});

test('data of a newer version are refused and not touched', async () => {
  const name = freshName();
  await leaveVersion1(name);
  (await openMigrated(name, [...MIGRATIONS, marksCompanies])).close();
  await expect(openDatabase(name)).rejects.toThrow(DatabaseNewer);
  const database = await openMigrated<unknown>(name, [...MIGRATIONS, marksCompanies]);
  expect(await database.getAll('companies')).toEqual([{ ...VERSION_1_COMPANY, marked: true }]);
  database.close();
});

async function contentOf(name: string) {
  const database = await openDatabase(name);
  const content = { version: database.version, stores: await rawContent(database) };
  database.close();
  return content;
}
