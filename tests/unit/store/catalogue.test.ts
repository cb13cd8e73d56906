import { describe, expect, test } from 'vitest';
import { storeKeeper } from '../../../entrypoints/catalogue-worker/store-keeper';
import { importCatalogue } from '../../../lib/catalogue/import/import-catalogue';
import { loadCatalogue } from '../../../lib/catalogue/loaded-catalogue';
import type { CatalogueBatch } from '../../../lib/catalogue/reading/catalogue-batch';
import type { Sighting } from '../../../lib/model/open-patent';
import { listArrivals, markArrivals } from '../../../lib/store/arrivals';
import { putInForce, readCatalogue, readNumbered, writeBlocks } from '../../../lib/store/catalogue';
import type { OsekkaiDatabase } from '../../../lib/store/database';
import { recordSightings } from '../../../lib/store/patents';
import { deleteSearch, listSearches, saveSearch } from '../../../lib/store/searches';
import { MORNING, madeUpPatent, NOON } from '../model/made-up-records';
import { emptyStore } from './open-store';

// Every record here is made up.

const COUNT = 300;
const id = (number: number) => `plidb:L2099${String(number).padStart(6, '0')}` as const;

function sighting(number: number, purpose = '錆を防ぐ'): Sighting {
  return { id: id(number), title: `架空の部品${number}`, purpose };
}

async function* batches(records: readonly Sighting[]): AsyncGenerator<CatalogueBatch> {
  for (let at = 0; at < records.length; at += 50) {
    yield {
      file: 'made-up.csv',
      layout: 'plidb-bulk',
      lines: records.slice(at, at + 50).map((record, line) => ({ line: at + line + 2, record })),
      unreadable: [],
      skipped: [],
      bytes: at,
    };
  }
}

function take(database: OsekkaiDatabase, records: readonly Sighting[], at: string) {
  return importCatalogue(batches(records), storeKeeper(database), {
    at,
    withdraw: 'missing',
    signal: new AbortController().signal,
    arrivals: async () => [],
  });
}

const FIRST = Array.from({ length: COUNT }, (_, at) => sighting(at));

describe('a catalogue in the store', () => {
  test('comes back record by record and as an index', async () => {
    const database = await emptyStore();
    await take(database, FIRST, MORNING);
    const catalogue = await readCatalogue(database);
    expect(catalogue).toMatchObject({ generation: 1, size: COUNT });
    const found = await readNumbered(database, 1, [0, 63, 64, COUNT - 1, COUNT]);
    expect([...found].map(([number, one]) => [number, one.id])).toEqual(
      [0, 63, 64, COUNT - 1].map((number) => [number, id(number)]),
    );
    if (!catalogue) throw new Error('nothing in force');
    const loaded = await loadCatalogue(storeKeeper(database), catalogue);
    expect(loaded?.segments.map(({ size }) => size)).toEqual([COUNT]);
    expect(loaded?.cards.size).toBe(COUNT);
  });

  test('the next one takes its place, and nothing of the one before is left', async () => {
    const database = await emptyStore();
    await take(database, FIRST, MORNING);
    await take(database, [...FIRST.slice(1), sighting(COUNT)], NOON);
    expect(await readCatalogue(database)).toMatchObject({ generation: 2, size: COUNT + 1 });
    for (const store of ['blocks', 'pieces'] as const) {
      const keys = await database.getAllKeys(store);
      expect(new Set(keys.map(([generation]) => generation))).toEqual(new Set([2]));
    }
  });

  test('a record seen on a page joins it and leaves its own place', async () => {
    const database = await emptyStore();
    const effect = '長くもつ。';
    await recordSightings(
      database,
      [{ sighting: { ...sighting(0), effect }, depth: 'record' }],
      MORNING,
    );
    await take(database, FIRST, NOON);
    expect((await readNumbered(database, 1, [0])).get(0)).toMatchObject({ effect });
    expect(await database.count('patents')).toBe(0);
  });

  test('a page that shows what the catalogue knows writes nothing; one that shows more is kept', async () => {
    const database = await emptyStore();
    await take(database, FIRST, MORNING);
    const known = await readNumbered(database, 1, [0]);
    const inCatalogue = new Map([...known.values()].map((one) => [one.id, one]));
    const { title } = sighting(0);
    await recordSightings(
      database,
      [{ sighting: { id: id(0), title }, depth: 'row' }],
      NOON,
      inCatalogue,
    );
    expect(await database.count('patents')).toBe(0);
    await recordSightings(
      database,
      [{ sighting: { id: id(0), title, effect: '長くもつ。' }, depth: 'record' }],
      NOON,
      inCatalogue,
    );
    expect(await database.getAll('patents')).toMatchObject([
      { purpose: '錆を防ぐ', effect: '長くもつ。' },
    ]);
  });

  test('what is put in force is put there whole or not at all', async () => {
    const database = await emptyStore();
    await take(database, FIRST, MORNING);
    const before = await readCatalogue(database);
    if (!before) throw new Error('nothing in force');
    await writeBlocks(database, 2, 0, [madeUpPatent()]);
    const arrival = { id: 'broken' } as never;
    const next = { ...before, generation: 2 };
    await expect(
      (async () => putInForce(database, { catalogue: next, arrivals: [arrival], joined: [] }))(),
    ).rejects.toThrow();
    expect(await readCatalogue(database)).toEqual(before);
  });
});

describe('arrivals and searches', () => {
  test('arrivals are marked as read and as unread again', async () => {
    const database = await emptyStore();
    await take(database, FIRST, MORNING);
    const catalogue = await readCatalogue(database);
    if (!catalogue) throw new Error('nothing in force');
    const arrival = {
      id: `a/${id(0)}`,
      companyId: 'a',
      patentId: id(0),
      kind: 'new' as const,
      fields: [],
      title: '架空の部品0',
      overall: 50,
      isListed: false,
      at: NOON,
    };
    await putInForce(database, { catalogue, arrivals: [arrival], joined: [] });
    await markArrivals(database, [arrival.id, 'not there'], NOON);
    expect(await listArrivals(database)).toEqual([{ ...arrival, readAt: NOON }]);
    await markArrivals(database, [arrival.id], null);
    expect(await listArrivals(database)).toEqual([arrival]);
  });

  test('searches are kept, changed and deleted', async () => {
    const database = await emptyStore();
    const search = {
      id: 's',
      name: '防錆',
      companyId: null,
      search: {
        text: '錆',
        facets: {},
        overall: [0, 100] as [number, number],
        need: [0, 100] as [number, number],
        capability: [0, 100] as [number, number],
        judged: 'shown' as const,
        sort: 'overall' as const,
      },
      seenAt: MORNING,
      createdAt: MORNING,
      updatedAt: MORNING,
    };
    await saveSearch(database, search);
    await saveSearch(database, { ...search, name: '錆び' });
    expect(await listSearches(database)).toEqual([{ ...search, name: '錆び' }]);
    await deleteSearch(database, search, { at: NOON, by: '架空' });
    expect(await listSearches(database)).toEqual([]);
  });
});
