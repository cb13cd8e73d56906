import { describe, expect, test } from 'vitest';
import { readBundleFile } from '../../../lib/export/bundle-file';
import type { Bundle } from '../../../lib/model/bundle';
import type { BundleFile } from '../../../lib/model/bundle-file';
import { applyBundle, compareBundle } from '../../../lib/store/bundle';
import { saveCandidates } from '../../../lib/store/candidates';
import { collectBundle } from '../../../lib/store/collect-bundle';
import {
  deleteCompany,
  listCompanies,
  restoreCompany,
  saveCompany,
} from '../../../lib/store/companies';
import type { OsekkaiDatabase } from '../../../lib/store/database';
import { saveInterview } from '../../../lib/store/interviews';
import { readSettings, switchCompany } from '../../../lib/store/settings';
import { undoTaking } from '../../../lib/store/undo-taking';
import {
  madeUpCandidate,
  madeUpCompany,
  madeUpInterview,
  madeUpPatent,
  NEXT_DAY,
  NOON,
} from '../model/made-up-records';
import { emptyStore } from './open-store';

const HERS = madeUpCompany({ id: 'hers', name: '架空精機株式会社', needs: ['軽くしたい'] });
const HIS = madeUpCompany({
  id: 'his',
  name: '㈱架空精機',
  needs: ['錆を防ぐ'],
  url: 'https://example.com',
  createdAt: NOON,
  updatedAt: NOON,
});
const TAKING = { at: '2098-06-01T00:00:00Z', by: '架空 花子' };
const fileOf = (bundle: Bundle): BundleFile => ({ kind: 'bundle', bundle, ignoredKeys: [] });

async function herStore(): Promise<OsekkaiDatabase> {
  const database = await emptyStore();
  await saveCompany(database, HERS);
  await saveCandidates(database, [madeUpCandidate({ companyId: 'hers', memo: '関心あり' })]);
  return database;
}

async function hisFile(): Promise<BundleFile> {
  const database = await emptyStore();
  await saveCompany(database, HIS);
  await saveCandidates(database, [
    madeUpCandidate({ companyId: 'his' }),
    madeUpCandidate({ companyId: 'his', patent: madeUpPatent('L2099000002') }),
  ]);
  await saveInterview(database, madeUpInterview({ companyId: 'his' }));
  await switchCompany(database, 'his', true);
  return fileOf(await collectBundle(database, NOON));
}

const companiesOf = async (database: OsekkaiDatabase) => (await listCompanies(database)).companies;

describe('a company that both registered', () => {
  test('is told before, and is one with all that belongs to it afterwards', async () => {
    const [database, file] = [await herStore(), await hisFile()];
    const plan = await compareBundle(database, file, TAKING);
    expect(plan.matches).toMatchObject([
      { mine: { id: 'hers' }, theirs: { id: 'his' }, by: 'name', proposed: 'join' },
    ]);
    expect(plan.companies.map(({ standing }) => standing)).toEqual(['joined']);

    await applyBundle(database, file, TAKING);
    expect(await companiesOf(database)).toMatchObject([
      {
        id: 'hers',
        needs: ['軽くしたい', '錆を防ぐ'],
        url: 'https://example.com',
        joinedIds: ['his'],
      },
    ]);
    const { candidates, interviews } = await collectBundle(database, NOON);
    expect(candidates.map(({ id }) => id)).toEqual([
      'hers/plidb:L2099000001',
      'hers/plidb:L2099000002',
    ]);
    expect(candidates[0]?.memo).toBe('関心あり');
    expect(interviews).toMatchObject([{ companyId: 'hers' }]);
  });

  test('is known in the next file, also after it was renamed, and the same file changes nothing', async () => {
    const [database, file] = [await herStore(), await hisFile()];
    await applyBundle(database, file, TAKING);
    const [joined = HERS] = await companiesOf(database);
    await saveCompany(database, { ...joined, name: '架空テクノロジー' });
    const before = await collectBundle(database, NOON);
    const again = await applyBundle(database, file, TAKING);
    expect(again.matches).toEqual([]);
    expect(await collectBundle(database, NOON)).toEqual(before);
  });

  test('goes back to him as his own', async () => {
    const [hers, file] = [await herStore(), await hisFile()];
    await applyBundle(hers, file, TAKING);
    const back = fileOf(await collectBundle(hers, NOON));
    const his = await emptyStore();
    await applyBundle(his, file, TAKING);
    const { matches } = await applyBundle(his, back, TAKING);
    expect(matches).toEqual([]);
    expect(await companiesOf(his)).toMatchObject([
      { id: 'his', needs: ['軽くしたい', '錆を防ぐ'], joinedIds: ['hers'] },
    ]);
  });

  test('stays two where she says so, and nobody asks again', async () => {
    const [database, file] = [await herStore(), await hisFile()];
    await applyBundle(database, file, { ...TAKING, matchChoices: new Map([['his', 'apart']]) });
    expect((await companiesOf(database)).map(({ id }) => id).sort()).toEqual(['hers', 'his']);
    expect((await compareBundle(database, file, TAKING)).matches).toEqual([]);
    expect((await readSettings(database)).activeCompanyIds).toEqual(['his']);
  });

  test('is asked about neither for a list of lines nor for a backup: their ids are meant', async () => {
    const [database, file] = [await herStore(), await hisFile()];
    const lines = readBundleFile(JSON.stringify({ id: 'x', name: '架空精機' }), NOON);
    const told = await compareBundle(database, lines, TAKING);
    expect([told.matches, told.companies]).toMatchObject([[], [{ id: 'x', standing: 'new' }]]);
    const back = await compareBundle(database, file, { ...TAKING, way: 'restore' });
    expect(back.matches).toEqual([]);
  });

  test('is two again when taking the file in is undone', async () => {
    const [database, file] = [await herStore(), await hisFile()];
    const before = await collectBundle(database, NOON);
    const { changes } = await applyBundle(database, file, TAKING);
    await undoTaking(database, changes);
    expect(await collectBundle(database, NOON)).toEqual(before);
  });

  test('and is deleted here stays away with either id, until that is undone', async () => {
    const [database, file] = [await herStore(), await hisFile()];
    await applyBundle(database, file, TAKING);
    const removed = await deleteCompany(database, 'hers', { at: '2098-07-01T00:00:00Z', by: '' });
    expect((await compareBundle(database, file, TAKING)).companies).toMatchObject([
      { id: 'his', standing: 'stillDeleted' },
    ]);
    await restoreCompany(database, removed);
    expect((await collectBundle(database, NOON)).deletions).toEqual([]);
    expect((await compareBundle(database, file, TAKING)).companies).toMatchObject([
      { id: 'hers', standing: 'same' },
    ]);
  });

  test('and was deleted there since is a decision here', async () => {
    const [database, file] = [await herStore(), await hisFile()];
    await applyBundle(database, file, { ...TAKING, at: NOON });
    const his = await emptyStore();
    await applyBundle(his, file, { ...TAKING, at: NOON });
    await deleteCompany(his, 'his', { at: '2098-07-01T00:00:00Z', by: '架空 太郎' });
    const later = fileOf(await collectBundle(his, NEXT_DAY));
    expect((await compareBundle(database, later, TAKING)).deletions).toMatchObject([
      { kind: 'companies', id: 'hers', side: 'theirs' },
    ]);
  });
});
