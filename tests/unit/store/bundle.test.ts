import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBundleFile, writeBundle } from '../../../lib/export/bundle-file';
import type { Bundle } from '../../../lib/model/bundle';
import type { BundleFile } from '../../../lib/model/bundle-file';
import { exportTemplateSchema } from '../../../lib/model/export-template';
import { mergeSets } from '../../../lib/model/merge-sets';
import { applyBundle, collectBundle, compareBundle } from '../../../lib/store/bundle';
import { saveCandidates } from '../../../lib/store/candidates';
import { getCompany, saveCompany } from '../../../lib/store/companies';
import type { OsekkaiDatabase } from '../../../lib/store/database';
import { recordSightings } from '../../../lib/store/patents';
import { changeSettings, readSettings } from '../../../lib/store/settings';
import { StoredRecordDamaged } from '../../../lib/store/stored-record';
import { anyBundle } from '../model/arbitrary-records';
import {
  MORNING,
  madeUpCandidate,
  madeUpCompany,
  madeUpPatent,
  NEXT_DAY,
  NOON,
} from '../model/made-up-records';
import { emptyStore, putRaw, rawContent } from './open-store';

const TAKING = { at: '2098-06-01T00:00:00Z', by: '架空' };

const EMPTY: Bundle = {
  format: 'osekkai-bundle',
  version: 3,
  exportedAt: NOON,
  companies: [],
  candidates: [],
  patents: [],
  interviews: [],
  deletions: [],
};

const bundleOf = (content: Partial<Bundle>): BundleFile => ({
  kind: 'bundle',
  bundle: { ...EMPTY, ...content },
  ignoredKeys: [],
});

const linesOf = (lines: object[]): BundleFile =>
  readBundleFile(lines.map((line) => JSON.stringify(line)).join('\n'), NOON);

describe('any bundle', () => {
  const runs = { numRuns: 40 };

  test('out to a file, wiped, and in again: everything is identical', async () => {
    const database = await emptyStore();
    await fc.assert(
      fc.asyncProperty(anyBundle, async (bundle) => {
        await applyBundle(database, bundleOf(bundle), TAKING);
        const out = await collectBundle(database, NOON);
        const before = await rawContent(database);
        await wipe(database);
        await applyBundle(database, readBundleFile(bytes(writeBundle(out)), NEXT_DAY), TAKING);
        expect(await rawContent(database)).toEqual(before);
        expect(await collectBundle(database, NEXT_DAY)).toEqual({ ...out, exportedAt: NEXT_DAY });
        await wipe(database);
      }),
      runs,
    );
  });

  test('taken into an empty store is that store, but for what it says is deleted', async () => {
    const database = await emptyStore();
    await fc.assert(
      fc.asyncProperty(anyBundle, async (bundle) => {
        await applyBundle(database, bundleOf(bundle), TAKING);
        const { settings: _, ...out } = await collectBundle(database, bundle.exportedAt);
        const { settings: __, ...said } = bundle;
        const whole = mergeSets({ companies: [], candidates: [], patents: [] }, bundle);
        expect(sorted(out)).toEqual(sorted({ ...said, ...whole } as Bundle));
        await wipe(database);
      }),
      runs,
    );
  });

  test('applied twice is applied once, and the preview is what is done', async () => {
    const database = await emptyStore();
    await fc.assert(
      fc.asyncProperty(anyBundle, anyBundle, async (mine, theirs) => {
        await applyBundle(database, bundleOf(mine), TAKING);
        const preview = await compareBundle(database, bundleOf(theirs));
        expect(await applyBundle(database, bundleOf(theirs), TAKING)).toEqual(preview);
        const once = await rawContent(database);
        const again = await applyBundle(database, bundleOf(theirs), TAKING);
        expect(await rawContent(database)).toEqual(once);
        const standings = [...again.companies, ...again.candidates, ...again.patents];
        for (const { standing } of standings) expect(['same', 'stillDeleted']).toContain(standing);
        await wipe(database);
      }),
      runs,
    );
  });
});

describe('a preview', () => {
  test('tells new, joined and same apart by name, and writes nothing', async () => {
    const database = await emptyStore();
    await saveCompany(database, madeUpCompany({ id: 'same', name: '同じ会社' }));
    await saveCompany(database, madeUpCompany({ id: 'newer', name: '前の名', updatedAt: MORNING }));
    await saveCompany(
      database,
      madeUpCompany({ id: 'older', name: '今の名', updatedAt: NEXT_DAY }),
    );
    const before = await rawContent(database);
    const file = bundleOf({
      companies: [
        madeUpCompany({ id: 'new', name: '新しい会社' }),
        madeUpCompany({ id: 'newer', name: '後の名', updatedAt: NOON }),
        madeUpCompany({ id: 'older', name: '昔の名', updatedAt: NOON }),
        madeUpCompany({ id: 'same', name: '同じ会社' }),
      ],
      candidates: [madeUpCandidate({ companyId: 'new' })],
    });
    const preview = await compareBundle(database, file);
    expect(preview.companies).toEqual([
      { id: 'new', name: '新しい会社', standing: 'new' },
      { id: 'newer', name: '後の名', standing: 'joined' },
      { id: 'older', name: '今の名', standing: 'joined' },
      { id: 'same', name: '同じ会社', standing: 'same' },
    ]);
    expect(preview.candidates).toMatchObject([
      { name: '新しい会社 / 架空の軽量構造 L2099000001', standing: 'new' },
    ]);
    expect(await rawContent(database)).toEqual(before);

    await applyBundle(database, file, TAKING);
    const { companies } = await rawContent(database);
    const names = (companies as { name: string }[]).map(({ name }) => name);
    expect(names.sort()).toEqual(['今の名', '同じ会社', '後の名', '新しい会社'].sort());
  });

  test('of two different edits of one moment both sides take the same', async () => {
    const names = await Promise.all(
      [
        ['こちらの名', 'あちらの名'],
        ['あちらの名', 'こちらの名'],
      ].map(async ([mine = '', theirs = '']) => {
        const database = await emptyStore();
        await saveCompany(database, madeUpCompany({ name: mine }));
        const file = bundleOf({ companies: [madeUpCompany({ name: theirs })] });
        await applyBundle(database, file, TAKING);
        return (await getCompany(database, 'made-up-1'))?.name;
      }),
    );
    expect(names[0]).toBe(names[1]);
  });

  test('a candidate with a later change is newer and is taken with its history', async () => {
    const database = await emptyStore();
    await saveCandidates(database, [madeUpCandidate()]);
    const changed = madeUpCandidate({
      memo: '訪問済み',
      history: [{ at: NOON, what: 'memo', from: '', to: '訪問済み', by: '' }],
      updatedAt: NOON,
    });
    const done = await applyBundle(database, bundleOf({ candidates: [changed] }), TAKING);
    expect(done.candidates).toMatchObject([{ standing: 'joined' }]);
    expect((await rawContent(database)).candidates).toMatchObject([{ ...changed, edits: {} }]);
  });

  test('records are joined: an older page of theirs still fills what ours lacks', async () => {
    const database = await emptyStore();
    const { id } = madeUpPatent();
    await recordSightings(database, [{ sighting: { id, title: '架空…' }, depth: 'row' }], NOON);
    const theirs = madeUpPatent('L2099000001', { depth: 'record', purpose: '軽くする' });
    const done = await applyBundle(database, bundleOf({ patents: [theirs] }), TAKING);
    expect(done.patents).toMatchObject([{ standing: 'joined', name: theirs.title }]);
    expect((await rawContent(database)).patents).toEqual([{ ...theirs, seenAt: NOON }]);
  });
});

describe('settings of a bundle', () => {
  const settings = {
    coordinator: '',
    language: 'en' as const,
    activeCompanyIds: ['b'],
    threshold: 80,
    dimming: true,
    hostsOff: ['example.org'],
    exportTemplates: [],
  };

  test('are taken whole where no company is kept', async () => {
    const database = await emptyStore();
    const done = await applyBundle(database, bundleOf({ settings }), TAKING);
    expect(done.settings).toBe('taken');
    expect(await readSettings(database)).toEqual(settings);
  });

  test('join only their active companies where there are companies', async () => {
    const database = await emptyStore();
    await saveCompany(database, madeUpCompany());
    const mine = await changeSettings(database, { activeCompanyIds: ['made-up-1'], threshold: 10 });
    const done = await applyBundle(database, bundleOf({ settings }), TAKING);
    expect(done.settings).toBe('joined');
    expect(await readSettings(database)).toEqual({ ...mine, activeCompanyIds: ['made-up-1', 'b'] });
  });

  test('bring templates that are not known here by name, and leave the others', async () => {
    const database = await emptyStore();
    await saveCompany(database, madeUpCompany());
    const template = (name: string, title: string) => exportTemplateSchema.parse({ name, title });
    await changeSettings(database, { exportTemplates: [template('企業向け', '自分の題')] });
    const theirs = [template('企業向け', '相手の題'), template('銀行向け', '相手の題')];
    await applyBundle(
      database,
      bundleOf({ settings: { ...settings, exportTemplates: theirs } }),
      TAKING,
    );
    const { exportTemplates } = await readSettings(database);
    expect(exportTemplates.map(({ name, title }) => `${name}：${title}`)).toEqual([
      '企業向け：自分の題',
      '銀行向け：相手の題',
    ]);
  });
});

describe('company lines', () => {
  test('are new, then same; a filled field makes them newer; nothing they lack is erased', async () => {
    const database = await emptyStore();
    const line = { id: 'line-1', name: '架空織物', needs: ['消臭する'] };
    expect((await applyBundle(database, linesOf([line]), TAKING)).companies).toMatchObject([
      { standing: 'new', name: '架空織物' },
    ]);
    const kept = await getCompany(database, 'line-1');
    expect(kept).toMatchObject({ needs: ['消臭する'], createdAt: NOON, updatedAt: NOON });

    expect((await applyBundle(database, linesOf([line]), TAKING)).companies).toMatchObject([
      { standing: 'same' },
    ]);
    expect(await getCompany(database, 'line-1')).toEqual(kept);

    const other = { id: 'line-1', name: '架空織物', strengths: ['撚糸'] };
    expect((await compareBundle(database, linesOf([other]))).companies).toMatchObject([
      { standing: 'joined' },
    ]);
    await applyBundle(database, linesOf([other]), TAKING);
    expect(await getCompany(database, 'line-1')).toMatchObject({
      needs: ['消臭する'],
      strengths: ['撚糸'],
    });
  });
});

describe('a bundle of chosen companies', () => {
  test('holds them, their candidates and those records, and no settings', async () => {
    const database = await emptyStore();
    const patents = [madeUpPatent('L2099000001'), madeUpPatent('L2099000002')];
    const [first = madeUpPatent(), second = madeUpPatent()] = patents;
    const mine = madeUpCandidate({ patent: first });
    const companies = [madeUpCompany(), madeUpCompany({ id: 'other' })];
    const candidates = [mine, madeUpCandidate({ companyId: 'other', patent: second })];
    await applyBundle(database, bundleOf({ companies, candidates, patents }), TAKING);
    const out = await collectBundle(database, NOON, { companyIds: ['made-up-1'] });
    expect(out).toEqual({
      ...EMPTY,
      companies: [madeUpCompany()],
      candidates: [mine],
      patents: [first],
    });
  });
});

describe('damage', () => {
  test('is left out of a bundle; the rest is in it', async () => {
    const database = await emptyStore();
    await saveCompany(database, madeUpCompany());
    await putRaw(database, 'companies', { id: 'damaged' });
    await putRaw(database, 'settings', { language: 'la' });
    const out = await collectBundle(database, NOON);
    expect(out).toEqual({ ...EMPTY, companies: [madeUpCompany()] });
  });

  test('is not written over by an import, of which then nothing is written', async () => {
    const database = await emptyStore();
    await putRaw(database, 'companies', { id: 'b', name: 7 });
    const before = await rawContent(database);
    const file = bundleOf({ companies: ['a', 'b', 'c'].map((id) => madeUpCompany({ id })) });
    await expect(compareBundle(database, file)).rejects.toThrow(StoredRecordDamaged);
    await expect(applyBundle(database, file, TAKING)).rejects.toThrow(StoredRecordDamaged);
    expect(await rawContent(database)).toEqual(before);
  });
});

async function wipe(database: OsekkaiDatabase): Promise<void> {
  for (const name of database.objectStoreNames) await database.clear(name);
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** IndexedDB orders by key; a file may hold its records in any order. */
function sorted(bundle: Bundle): Bundle {
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  return {
    ...bundle,
    companies: [...bundle.companies].sort(byId),
    candidates: [...bundle.candidates].sort(byId),
    patents: [...bundle.patents].sort(byId),
    interviews: [...(bundle.interviews ?? [])].sort(byId),
    deletions: [...(bundle.deletions ?? [])].sort(byId),
  };
}
