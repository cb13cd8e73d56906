import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ImportOptions,
  importCatalogue,
  survey,
} from '../../../../lib/catalogue/import/import-catalogue';
import { indexGeneration } from '../../../../lib/catalogue/import/index-generation';
import { PIECES } from '../../../../lib/catalogue/import/pieces';
import { loadCatalogue } from '../../../../lib/catalogue/loaded-catalogue';
import { readCatalogueFile } from '../../../../lib/catalogue/reading/read-catalogue-file';
import type { OpenPatent } from '../../../../lib/model/open-patent';
import { csv, source } from '../reading/made-up';
import { memoryKeeper } from './memory-keeper';

// Every record here is made up.

const HEADINGS = ['開放特許情報番号', 'タイトル', '目的', '最新更新日'];
const [JANUARY, FEBRUARY, MARCH] = ['01', '02', '03'].map(
  (month) => `2099-${month}-01T00:00:00Z`,
) as [string, string, string];

/** A month's file: `[number, purpose]` of each record. */
type Month = readonly (readonly [number: number, purpose: string])[];

function fileOf(month: Month, day = '2098/12/31') {
  const rows = month.map(([number, purpose]) => [
    `L2099${String(number).padStart(6, '0')}`,
    `架空の部品${number}`,
    purpose,
    day,
  ]);
  return source(csv([HEADINGS, ...rows]), { step: 4000 });
}

function options(at: string, change: Partial<ImportOptions> = {}): ImportOptions {
  return {
    at,
    withdraw: 'missing',
    signal: new AbortController().signal,
    arrivals: async () => [],
    ...change,
  };
}

const take = (keeper: ReturnType<typeof memoryKeeper>, month: Month, at: string, change = {}) =>
  importCatalogue(readCatalogueFile(fileOf(month), { batch: 100 }), keeper, options(at, change));

const idOf = (number: number) => `plidb:L2099${String(number).padStart(6, '0')}`;
const byId = (records: readonly OpenPatent[]) =>
  new Map(records.map((one) => [one.id as string, one]));

describe('months one after the other', () => {
  const first: Month = [
    [1, '錆を防ぐ'],
    [2, '軽くする'],
    [3, '音を防ぐ'],
  ];
  const second: Month = [
    [1, '錆を防ぐ'],
    [2, '軽く、強くする'],
    [4, '熱を逃がす'],
  ];

  test('the first is all new; what it holds is kept', async () => {
    const keeper = memoryKeeper();
    const census = await take(keeper, first, JANUARY);
    expect(census).toMatchObject({
      withdrawn: 0,
      size: 3,
      files: [{ records: 3, added: 3, newestOn: '2098-12-31' }],
    });
    expect(keeper.records().map(({ id, purpose, enteredAt }) => [id, purpose, enteredAt])).toEqual(
      first.map(([number, purpose]) => [idOf(number), purpose, JANUARY]),
    );
  });

  test('the second says what is new, changed and gone, and remembers what was', async () => {
    const keeper = memoryKeeper();
    await take(keeper, first, JANUARY);
    const census = await take(keeper, second, FEBRUARY);
    expect(census).toMatchObject({
      withdrawn: 1,
      size: 4,
      files: [{ added: 1, changed: 1, same: 1 }],
    });
    const records = byId(keeper.records());
    expect(records.get(idOf(2))).toMatchObject({
      purpose: '軽く、強くする',
      changedAt: FEBRUARY,
      history: [{ at: FEBRUARY, by: 'plidb-bulk', before: { purpose: '軽くする' } }],
    });
    expect(records.get(idOf(3))).toMatchObject({ purpose: '音を防ぐ', withdrawnAt: FEBRUARY });
    expect(records.get(idOf(4))).toMatchObject({ enteredAt: FEBRUARY });
    expect(records.get(idOf(1))?.changedAt).toBeUndefined();
  });

  test('a survey tells the same and writes nothing', async () => {
    const keeper = memoryKeeper();
    await take(keeper, first, JANUARY);
    const before = structuredClone(keeper.records());
    const told = await survey(readCatalogueFile(fileOf(second)), keeper, options(FEBRUARY));
    expect(keeper.records()).toEqual(before);
    expect(keeper.generations()).toEqual([1]);
    expect(told).toEqual(await take(keeper, second, FEBRUARY));
  });

  test('the same file again changes nothing', async () => {
    const keeper = memoryKeeper();
    await take(keeper, first, JANUARY);
    const [before, catalogue] = [structuredClone(keeper.records()), await keeper.catalogue()];
    await take(keeper, first, FEBRUARY);
    expect(keeper.records()).toEqual(before);
    expect(await keeper.catalogue()).toEqual(catalogue);
    expect(keeper.generations()).toEqual([1]);
  });

  test('what was gone and is there again is new again', async () => {
    const keeper = memoryKeeper();
    await take(keeper, first, JANUARY);
    await take(keeper, second, FEBRUARY);
    const census = await take(keeper, [...second, [3, '音を防ぐ']], MARCH);
    expect(census.files[0]).toMatchObject({ added: 1, changed: 0, same: 3 });
    const back = byId(keeper.records()).get(idOf(3));
    expect(back?.withdrawnAt).toBeUndefined();
    expect(back?.enteredAt).toBe(MARCH);
  });

  test('a part of the database withdraws nothing', async () => {
    const keeper = memoryKeeper();
    await take(keeper, first, JANUARY);
    const census = await take(keeper, [[4, '熱を逃がす']], FEBRUARY, { withdraw: 'none' });
    expect(census).toMatchObject({ withdrawn: 0, size: 4 });
    expect(keeper.records().some(({ withdrawnAt }) => withdrawnAt)).toBe(false);
  });

  test('an emptier line erases nothing', async () => {
    const keeper = memoryKeeper();
    await take(keeper, first, JANUARY);
    await take(keeper, [[1, ''], ...first.slice(1), [4, '新しい']], FEBRUARY);
    expect(byId(keeper.records()).get(idOf(1))?.purpose).toBe('錆を防ぐ');
  });

  test('a number twice in one file is one record; the second line adds only what the first lacks', async () => {
    const keeper = memoryKeeper();
    const census = await take(
      keeper,
      [
        [1, ''],
        [2, '軽くする'],
        [1, '錆を防ぐ'],
        [2, '重くする'],
      ],
      JANUARY,
    );
    expect(census).toMatchObject({ size: 2, files: [{ records: 4, added: 2, repeated: 2 }] });
    const records = byId(keeper.records());
    expect(records.get(idOf(1))?.purpose).toBe('錆を防ぐ');
    expect(records.get(idOf(2))?.purpose).toBe('軽くする');
  });

  test('J-PlatPat’s hits join beside INPIT’s and withdraw none', async () => {
    const keeper = memoryKeeper();
    await take(keeper, first, JANUARY);
    const hits = csv([
      ['文献番号', '出願番号', '発明の名称', '要約', 'FI'],
      ['特開2098-1', '特願2097-1', '架空の装置', '【課題】軽くする。', 'B65D1/00'],
    ]);
    const census = await importCatalogue(
      readCatalogueFile(source(hits)),
      keeper,
      options(FEBRUARY),
    );
    expect(census).toMatchObject({ withdrawn: 0, size: 4 });
    expect(keeper.records().map(({ id }) => id)).toContain('jplatpat:特願2097-1');
  });
});

describe('what pages showed', () => {
  const seen: OpenPatent = {
    id: 'plidb:L2099000001',
    title: '架空の部品1',
    effect: '長くもつ。',
    depth: 'record',
    firstSeenAt: JANUARY,
    seenAt: JANUARY,
  };

  test('completes the record and is not kept a second time', async () => {
    const keeper = memoryKeeper();
    keeper.seen.set(seen.id, seen);
    await take(keeper, [[1, '錆を防ぐ']], FEBRUARY);
    expect(keeper.records()[0]).toMatchObject({ purpose: '錆を防ぐ', effect: '長くもつ。' });
    expect(keeper.seen.size).toBe(0);
  });

  test('stays where it was seen again while the import ran', async () => {
    const keeper = memoryKeeper();
    keeper.seen.set(seen.id, seen);
    await take(keeper, [[1, '錆を防ぐ']], FEBRUARY, {
      onIndexed: () => keeper.seen.set(seen.id, { ...seen, seenAt: FEBRUARY }),
    });
    expect(keeper.seen.get(seen.id)?.seenAt).toBe(FEBRUARY);
  });
});

describe('what stops an import leaves the catalogue as it was', () => {
  const before: Month = [[1, '錆を防ぐ']];
  const after: Month = Array.from({ length: 5000 }, (_, at) => [at + 1, `用途${at}`] as const);

  test.each(['writeBlocks', 'writePiece', 'putInForce'] as const)('%s fails', async (failing) => {
    const keeper = memoryKeeper();
    await take(keeper, before, JANUARY);
    const [records, catalogue] = [structuredClone(keeper.records()), await keeper.catalogue()];
    const broken = { ...keeper, [failing]: async () => Promise.reject(new Error('full')) };
    await expect(take(broken, after, FEBRUARY)).rejects.toThrow('full');
    expect(keeper.records()).toEqual(records);
    expect(await keeper.catalogue()).toEqual(catalogue);
    expect(keeper.generations()).toEqual([1]);
  });

  test('cancelled at any batch, or while it is indexed', async () => {
    for (const moment of [1, 3, 5, 'indexing'] as const) {
      const keeper = memoryKeeper();
      await take(keeper, before, JANUARY);
      const records = structuredClone(keeper.records());
      const stop = new AbortController();
      let batches = 0;
      const work = take(keeper, after, FEBRUARY, {
        signal: stop.signal,
        onBatch: () => {
          batches += 1;
          if (batches === moment) stop.abort(new Error('cancelled'));
        },
        onIndexed: () => moment === 'indexing' && stop.abort(new Error('cancelled')),
      });
      await expect(work).rejects.toThrow('cancelled');
      expect(keeper.records()).toEqual(records);
      expect(keeper.generations()).toEqual([1]);
    }
  });
});

describe('arrivals', () => {
  test('are not asked for on the first file of a layout, and told all changes on the next', async () => {
    const keeper = memoryKeeper();
    const asked: unknown[] = [];
    const arrivals: ImportOptions['arrivals'] = async (_, changes) => {
      asked.push(
        changes.map(({ number, kind, fields }) => [keeper.records(2)[number]?.id, kind, fields]),
      );
      return [];
    };
    await take(
      keeper,
      [
        [1, '錆を防ぐ'],
        [2, '軽くする'],
      ],
      JANUARY,
      { arrivals },
    );
    expect(asked).toEqual([]);
    await take(
      keeper,
      [
        [1, '水を防ぐ'],
        [3, '熱を逃がす'],
      ],
      FEBRUARY,
      { arrivals },
    );
    expect(asked).toEqual([
      [
        [idOf(1), 'changed', ['purpose']],
        [idOf(3), 'new', []],
        [idOf(2), 'withdrawn', []],
      ],
    ]);
  });
});

describe('the index', () => {
  test('is made again from the records when another tokeniser made it', async () => {
    const keeper = memoryKeeper();
    await take(
      keeper,
      [
        [1, '錆を防ぐ'],
        [2, '軽くする'],
      ],
      JANUARY,
    );
    const catalogue = await keeper.catalogue();
    if (!catalogue) throw new Error('nothing in force');
    const loaded = await loadCatalogue(keeper, catalogue);
    const stored = (await keeper.readPiece(1, PIECES.ground)) as { tokeniser: number };
    await keeper.writePiece(1, PIECES.ground, { ...stored, tokeniser: -1 });
    expect(await loadCatalogue(keeper, catalogue)).toBeUndefined();
    const stamp = await indexGeneration(keeper, 1, { size: 2, latest: null });
    expect(stamp).toEqual({ tokeniser: catalogue.tokeniser, corpus: catalogue.corpus });
    expect((await loadCatalogue(keeper, catalogue))?.cards).toEqual(loaded?.cards);
  });
});

test('any months: the records are those of a plain model', async () => {
  const month = fc.uniqueArray(
    fc.tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom('錆を防ぐ', '軽くする', '')),
    {
      selector: ([number]) => number,
      minLength: 1,
      maxLength: 10,
    },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(month, { minLength: 1, maxLength: 4 }), async (months) => {
      const keeper = memoryKeeper();
      const model = new Map<string, { purpose: string; gone: boolean }>();
      for (const [at, one] of months.entries()) {
        await take(keeper, one, `2099-0${at + 1}-01T00:00:00Z`);
        for (const known of model.values()) known.gone = true;
        for (const [number, purpose] of one) {
          model.set(idOf(number), {
            purpose: purpose || (model.get(idOf(number))?.purpose ?? ''),
            gone: false,
          });
        }
      }
      const told = new Map(
        keeper
          .records()
          .map(({ id, purpose = '', withdrawnAt }) => [
            id as string,
            { purpose, gone: withdrawnAt !== undefined },
          ]),
      );
      expect(told).toEqual(model);
    }),
    { numRuns: 60 },
  );
});
