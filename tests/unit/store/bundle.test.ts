import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBundleFile, writeBundle } from '../../../lib/export/bundle-file';
import type { SavedSearch } from '../../../lib/model/arrival';
import type { Bundle } from '../../../lib/model/bundle';
import type { BundleFile } from '../../../lib/model/bundle-file';
import type { Candidate } from '../../../lib/model/candidate';
import { edited } from '../../../lib/model/edited';
import { exportTemplateSchema } from '../../../lib/model/export-template';
import { mergeSets } from '../../../lib/model/merge-sets';
import { applyBundle, compareBundle } from '../../../lib/store/bundle';
import { changeCandidate, removeCandidate, saveCandidates } from '../../../lib/store/candidates';
import { collectBundle } from '../../../lib/store/collect-bundle';
import { deleteCompany, getCompany, saveCompany } from '../../../lib/store/companies';
import type { OsekkaiDatabase } from '../../../lib/store/database';
import { removeInterview, saveInterview } from '../../../lib/store/interviews';
import { recordSightings } from '../../../lib/store/patents';
import { deleteSearch, listSearches, saveSearch } from '../../../lib/store/searches';
import { changeSettings, readSettings, switchCompany } from '../../../lib/store/settings';
import { StoredRecordDamaged } from '../../../lib/store/stored-record';
import { undoTaking } from '../../../lib/store/undo-taking';
import { anyBundle } from '../model/arbitrary-records';
import {
  MORNING,
  madeUpCandidate,
  madeUpCompany,
  madeUpInterview,
  madeUpPatent,
  NEXT_DAY,
  NOON,
} from '../model/made-up-records';
import { emptyStore, putRaw, rawContent } from './open-store';

const TAKING = { at: '2098-06-01T00:00:00Z', by: '架空' };
const DELETING = { at: NOON, by: '架空 花子' };
const search = savedSearch('s1', null);

const EMPTY: Bundle = {
  format: 'osekkai-bundle',
  version: 3,
  exportedAt: NOON,
  companies: [],
  candidates: [],
  patents: [],
  interviews: [],
  deletions: [],
  searches: [],
};

const bundleOf = (content: Partial<Bundle>): BundleFile => ({
  kind: 'bundle',
  bundle: { ...EMPTY, ...content },
  ignoredKeys: [],
});

const linesOf = (lines: object[]): BundleFile =>
  readBundleFile(lines.map((line) => JSON.stringify(line)).join('\n'), NOON);

describe('any bundle', () => {
  // What a failure left in the store would mislead every smaller example.
  const runs = { numRuns: 40, endOnFailure: true };

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
        const preview = await compareBundle(database, bundleOf(theirs), TAKING);
        const { changes, ...done } = await applyBundle(database, bundleOf(theirs), TAKING);
        expect(done).toEqual(preview);
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
    const preview = await compareBundle(database, file, TAKING);
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
    const named = { ...settings, coordinator: '架空 花子' };
    const companies = [madeUpCompany({ id: 'b' })];
    const done = await applyBundle(database, bundleOf({ settings: named, companies }), TAKING);
    expect(done.settings).toBe('taken');
    expect(await readSettings(database)).toEqual(named);
  });

  test('make no company active that is not there, or was switched off here', async () => {
    const database = await emptyStore();
    const companies = [madeUpCompany({ id: 'b' })];
    const active = { ...settings, activeCompanyIds: ['b', 'nowhere'] };
    const file = bundleOf({ settings: active, companies });
    await applyBundle(database, file, TAKING);
    expect((await readSettings(database)).activeCompanyIds).toEqual(['b']);
    await switchCompany(database, 'b', false);
    await applyBundle(database, file, TAKING);
    expect((await readSettings(database)).activeCompanyIds).toEqual([]);
  });

  test('no longer hold a company that the file deletes', async () => {
    const database = await emptyStore();
    await saveCompany(database, madeUpCompany());
    await switchCompany(database, 'made-up-1', true);
    const deletions = [{ id: 'companies/made-up-1', at: NOON, by: '' }];
    await applyBundle(database, bundleOf({ deletions }), TAKING);
    expect((await readSettings(database)).activeCompanyIds).toEqual([]);
  });

  test('join only their active companies where there are companies', async () => {
    const database = await emptyStore();
    await saveCompany(database, madeUpCompany());
    const mine = await changeSettings(database, { activeCompanyIds: ['made-up-1'], threshold: 10 });
    const companies = [madeUpCompany({ id: 'b', name: '架空商会' })];
    const done = await applyBundle(database, bundleOf({ settings, companies }), TAKING);
    expect(done.settings).toBe('joined');
    expect(await readSettings(database)).toEqual({ ...mine, activeCompanyIds: ['made-up-1', 'b'] });
  });

  test('bring templates that are not known here, and leave the others, however often', async () => {
    const database = await emptyStore();
    await saveCompany(database, madeUpCompany());
    const template = (name: string, title: string) => exportTemplateSchema.parse({ name, title });
    await changeSettings(database, { exportTemplates: [template('企業向け', '自分の題')] });
    const theirs = [template('企業向け', '相手の題'), template('銀行向け', '相手の題')];
    const file = bundleOf({ settings: { ...settings, exportTemplates: theirs } });
    const done = await applyBundle(database, file, TAKING);
    expect(done.templates).toEqual(['企業向け（2）', '銀行向け']);
    expect((await applyBundle(database, file, TAKING)).templates).toEqual([]);
    const { exportTemplates } = await readSettings(database);
    expect(exportTemplates.map(({ name, title }) => `${name}：${title}`)).toEqual([
      '企業向け：自分の題',
      '企業向け（2）：相手の題',
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
    expect((await compareBundle(database, linesOf([other]), TAKING)).companies).toMatchObject([
      { standing: 'joined' },
    ]);
    await applyBundle(database, linesOf([other]), TAKING);
    expect(await getCompany(database, 'line-1')).toMatchObject({
      needs: ['消臭する'],
      strengths: ['撚糸'],
      edits: { strengths: { by: '架空' } },
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

  test('holds what was deleted of them, and nothing of one whose id begins alike', async () => {
    const database = await emptyStore();
    for (const id of ['x', 'x/y']) await saveCompany(database, madeUpCompany({ id }));
    const candidates = ['x', 'x/y'].map((companyId) => madeUpCandidate({ companyId }));
    await saveCandidates(database, candidates);
    for (const { id } of candidates) await removeCandidate(database, id, DELETING);
    await saveInterview(database, madeUpInterview({ companyId: 'x' }));
    await removeInterview(database, 'made-up-interview-1', DELETING);
    const deletedOf = async () =>
      (await collectBundle(database, NOON, { companyIds: ['x'] })).deletions?.map(({ id }) => id);
    expect(await deletedOf()).toEqual([
      'candidates/x/plidb:L2099000001',
      'interviews/made-up-interview-1',
    ]);
    // Version 2 did not say whose they were.
    for (const { companyId: _, ...old } of await database.getAll('deletions')) {
      await database.put('deletions', old);
    }
    expect(await deletedOf()).toEqual(['candidates/x/plidb:L2099000001']);
  });
});

describe('searches', () => {
  test('travel, merge by their last edit, and stay away where they were deleted', async () => {
    const [here, there] = [await emptyStore(), await emptyStore()];
    await saveSearch(here, search);
    const file = bundleOf(await collectBundle(here, NOON));
    expect((await applyBundle(there, file, TAKING)).searches).toMatchObject([{ standing: 'new' }]);
    await saveSearch(there, { ...search, name: '錆び', updatedAt: NOON });
    await applyBundle(there, file, TAKING);
    expect(await listSearches(there)).toMatchObject([{ name: '錆び' }]);
    await deleteSearch(there, { ...search, updatedAt: NOON }, DELETING);
    const again = await applyBundle(there, file, TAKING);
    expect(again.searches).toMatchObject([{ standing: 'stillDeleted' }]);
    await applyBundle(here, bundleOf(await collectBundle(there, NOON)), TAKING);
    expect(await listSearches(here)).toEqual([]);
    await saveSearch(there, search);
    await applyBundle(there, bundleOf(await collectBundle(there, NOON)), TAKING);
    expect(await listSearches(there)).toHaveLength(1);
  });

  test('of other companies stay out of a bundle of chosen ones', async () => {
    const database = await emptyStore();
    for (const [id, of] of [
      ['1', null],
      ['2', 'a'],
      ['3', 'b'],
    ] as const) {
      await saveSearch(database, savedSearch(id, of));
    }
    const { searches } = await collectBundle(database, NOON, { companyIds: ['a'] });
    expect(searches?.map(({ id }) => id)).toEqual(['2']);
  });
});

describe('what one side deleted', () => {
  const parts = { candidates: [madeUpCandidate()], interviews: [madeUpInterview()] };
  const file = bundleOf({ companies: [madeUpCompany()], ...parts });

  test('is brought back with its company, also on the other side, where the user keeps it', async () => {
    const database = await emptyStore();
    await applyBundle(database, file, TAKING);
    await deleteCompany(database, 'made-up-1', DELETING);
    const { deletions } = await compareBundle(database, file, TAKING);
    expect(deletions).toMatchObject([
      { kind: 'companies', by: '架空 花子', side: 'mine', taken: 'delete', parts: 2 },
    ]);
    const gone = bundleOf(await collectBundle(database, NOON));
    const deletionChoices = new Map([['companies/made-up-1', 'keep' as const]]);
    await applyBundle(database, file, { ...TAKING, deletionChoices });
    await applyBundle(database, gone, TAKING);
    const { companies, candidates, interviews } = await rawContent(database);
    expect([companies, candidates, interviews].map((one) => one?.length)).toEqual([1, 1, 1]);
  });

  test('and was edited since is deleted after all where the user says so', async () => {
    const database = await emptyStore();
    const later = madeUpCompany({ updatedAt: NEXT_DAY });
    await applyBundle(database, bundleOf({ companies: [later], ...parts }), TAKING);
    const deleting = bundleOf({ deletions: [{ id: 'companies/made-up-1', ...DELETING }] });
    const { deletions } = await compareBundle(database, deleting, TAKING);
    expect(deletions).toMatchObject([
      { kind: 'companies', side: 'theirs', taken: 'keep' },
      { kind: 'candidates', taken: 'delete' },
      { kind: 'interviews', taken: 'delete' },
    ]);
    const deletionChoices = new Map([['companies/made-up-1', 'delete' as const]]);
    await applyBundle(database, deleting, { ...TAKING, deletionChoices });
    await applyBundle(database, bundleOf({ companies: [later] }), TAKING);
    expect((await rawContent(database)).companies).toEqual([]);
  });
});

describe('going back to a backup', () => {
  test('gives wiped needs and deleted records back, and deletes nothing', async () => {
    const database = await emptyStore();
    const other = madeUpCompany({ id: 'other', name: '架空織物' });
    await applyBundle(
      database,
      bundleOf({ companies: [madeUpCompany(), other], candidates: [madeUpCandidate()] }),
      TAKING,
    );
    const backup = bundleOf(await collectBundle(database, NOON));
    const kept = await getCompany(database, 'made-up-1');
    if (!kept) throw new Error('Nothing was kept');
    const wiped = { ...kept, needs: [], internal: ['needs'], location: '架空町' };
    await saveCompany(database, edited(kept, wiped, NEXT_DAY, '架空 太郎'));
    await deleteCompany(database, 'other', DELETING);
    await changeCandidate(database, madeUpCandidate().id, { stage: 'declined' }, NEXT_DAY, '');
    await saveCompany(database, madeUpCompany({ id: 'young', name: '架空新社' }));
    const wipedBundle = bundleOf(await collectBundle(database, NOON));

    await applyBundle(database, backup, TAKING);
    expect((await getCompany(database, 'made-up-1'))?.needs).toEqual([]);
    const done = await applyBundle(database, backup, { ...TAKING, way: 'restore' });
    expect(done.companies.map(({ id, standing }) => `${id}: ${standing}`)).toEqual([
      'made-up-1: joined',
      'other: new',
    ]);
    await applyBundle(database, wipedBundle, TAKING);
    const { companies, candidates } = await rawContent(database);
    expect(companies).toMatchObject([
      { needs: ['部品を軽くしたい'], location: '神奈川県架空市', internal: ['needs'] },
      { id: 'other' },
      { id: 'young' },
    ]);
    expect(candidates).toMatchObject([{ stage: 'candidate' }]);
    expect((candidates as Candidate[])[0]?.history.at(-1)).toMatchObject({
      what: 'stage',
      from: 'declined',
      to: 'candidate',
    });
  });
});

describe('undoing', () => {
  /** As bundles are: whatever belongs to a company comes with it. */
  const closedBundle = anyBundle.map((bundle) => {
    const ids = new Set(bundle.companies.map(({ id }) => id));
    const belongs = ({ companyId }: { companyId: string }) => ids.has(companyId);
    const interviews = bundle.interviews?.filter(belongs);
    return { ...bundle, candidates: bundle.candidates.filter(belongs), interviews };
  });

  test('puts back what any file changed, and deletes what came with it', async () => {
    const database = await emptyStore();
    await fc.assert(
      fc.asyncProperty(closedBundle, closedBundle, async (mine, theirs) => {
        await applyBundle(database, bundleOf(mine), TAKING);
        const before = await rawContent(database);
        const { changes } = await applyBundle(database, bundleOf(theirs), TAKING);
        expect(await undoTaking(database, changes)).toEqual([]);
        expect(await rawContent(database)).toEqual(before);
        await wipe(database);
      }),
      { numRuns: 20, endOnFailure: true },
    );
  });

  test('leaves what was edited since, with its company, and tells it', async () => {
    const database = await emptyStore();
    const companies = [madeUpCompany(), madeUpCompany({ id: 'other' })];
    const file = bundleOf({ companies, candidates: [madeUpCandidate()] });
    const { changes } = await applyBundle(database, file, TAKING);
    await changeCandidate(database, madeUpCandidate().id, { memo: '訪問済み' }, NEXT_DAY, '');
    const left = await undoTaking(database, changes);
    expect(left.map(({ store, id }) => `${store}/${id}`)).toEqual([
      'companies/made-up-1',
      `candidates/${madeUpCandidate().id}`,
    ]);
    const after = await rawContent(database);
    expect(after.companies).toMatchObject([{ id: 'made-up-1' }]);
    expect(after.candidates).toMatchObject([{ memo: '訪問済み' }]);
  });
});

test('edits that lie more than a day ahead are told: a clock runs wrong', async () => {
  const database = await emptyStore();
  const at = '2098-06-03T00:00:00Z';
  const company = madeUpCompany({ edits: { needs: { at, by: '' } }, updatedAt: at });
  const ahead = async (now: string) =>
    (await compareBundle(database, bundleOf({ companies: [company] }), { at: now, by: '' })).ahead;
  expect(await ahead(TAKING.at)).toBe(at);
  expect(await ahead('2098-06-02T12:00:00Z')).toBeUndefined();
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
    await expect(compareBundle(database, file, TAKING)).rejects.toThrow(StoredRecordDamaged);
    await expect(applyBundle(database, file, TAKING)).rejects.toThrow(StoredRecordDamaged);
    expect(await rawContent(database)).toEqual(before);
  });
});

async function wipe(database: OsekkaiDatabase): Promise<void> {
  for (const name of database.objectStoreNames) await database.clear(name);
}

function savedSearch(id: string, companyId: string | null): SavedSearch {
  return {
    id,
    name: '防錆',
    companyId,
    search: {
      text: '錆',
      facets: {},
      overall: [0, 100],
      need: [0, 100],
      capability: [0, 100],
      judged: 'shown',
      sort: 'overall',
    },
    seenAt: MORNING,
    createdAt: MORNING,
    updatedAt: MORNING,
  };
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
    searches: [...(bundle.searches ?? [])].sort(byId),
  };
}
