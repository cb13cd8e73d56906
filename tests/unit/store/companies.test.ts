import { expect, test } from 'vitest';
import { edited } from '../../../lib/model/edited';
import { mergeSets } from '../../../lib/model/merge-sets';
import { candidatesOf, saveCandidates } from '../../../lib/store/candidates';
import { collectBundle } from '../../../lib/store/collect-bundle';
import {
  deleteCompany,
  getCompany,
  listCompanies,
  restoreCompany,
  saveCompany,
} from '../../../lib/store/companies';
import { damagedRecords, discardDamaged } from '../../../lib/store/damaged-records';
import { saveInterview } from '../../../lib/store/interviews';
import { changeSettings, readSettings } from '../../../lib/store/settings';
import { RecordGone } from '../../../lib/store/store-errors';
import { StoredRecordDamaged } from '../../../lib/store/stored-record';
import {
  madeUpCandidate,
  madeUpCompany,
  madeUpInterview,
  madeUpPatent,
  NEXT_DAY,
  NOON,
} from '../model/made-up-records';
import { emptyStore, putRaw, rawContent } from './open-store';

const DELETING = { at: NOON, by: '架空' };

/** The moment after the deletion. */
const LATER = '2026-04-01T03:00:00.001Z';
const company = madeUpCompany();
const damaged = { id: 'damaged', name: 7, strengths: ['めっき'] };

test('a company comes back as it was saved', async () => {
  const database = await emptyStore();
  await saveCompany(database, company);
  expect(await getCompany(database, company.id)).toEqual(company);
  expect(await getCompany(database, 'unknown')).toBeUndefined();
});

test('companies are listed by name', async () => {
  const database = await emptyStore();
  for (const name of ['んの会社', 'あの会社', 'かの会社']) {
    await saveCompany(database, madeUpCompany({ id: name, name }));
  }
  const { companies } = await listCompanies(database);
  expect(companies.map(({ name }) => name)).toEqual(['あの会社', 'かの会社', 'んの会社']);
});

test('what is no company is not written', async () => {
  const database = await emptyStore();
  await expect(async () => saveCompany(database, { ...company, name: ' ' })).rejects.toThrow();
  expect(await database.count('companies')).toBe(0);
});

test('a damaged company is reported with its raw value; the others are listed', async () => {
  const database = await emptyStore();
  await saveCompany(database, company);
  await putRaw(database, 'companies', damaged);
  const listed = await listCompanies(database);
  expect(listed.companies).toEqual([company]);
  expect(listed.damaged).toEqual([
    expect.objectContaining({ store: 'companies', key: 'damaged', raw: damaged }),
  ]);
  expect(listed.damaged[0]?.problem).toContain('name');
});

test('a damaged company is never written over', async () => {
  const database = await emptyStore();
  await putRaw(database, 'companies', damaged);
  await expect(getCompany(database, 'damaged')).rejects.toThrow(StoredRecordDamaged);
  const saving = saveCompany(database, madeUpCompany({ id: 'damaged' }));
  await expect(saving).rejects.toThrow(StoredRecordDamaged);
  await expect(deleteCompany(database, 'damaged', DELETING)).rejects.toThrow(StoredRecordDamaged);
  expect((await rawContent(database)).companies).toEqual([damaged]);
});

test('a damaged record is discarded on demand; a whole one never is', async () => {
  const database = await emptyStore();
  await putRaw(database, 'companies', damaged);
  await putRaw(database, 'settings', { language: 'la' });
  const found = await damagedRecords(database);
  expect(found.map(({ store, key }) => [store, key])).toEqual([
    ['companies', 'damaged'],
    ['settings', 'settings'],
  ]);
  await putRaw(database, 'companies', madeUpCompany({ id: 'damaged' }));
  for (const record of found) await discardDamaged(database, record);
  const { companies, settings } = await rawContent(database);
  expect(companies).toEqual([madeUpCompany({ id: 'damaged' })]);
  expect(settings).toEqual([]);
});

test('deleting takes the candidates and the choice along; undo brings all of it back', async () => {
  const database = await emptyStore();
  await saveCompany(database, company);
  await saveCompany(database, madeUpCompany({ id: 'other' }));
  await saveCandidates(database, [
    madeUpCandidate(),
    madeUpCandidate({ patent: madeUpPatent('L2099000002') }),
    madeUpCandidate({ companyId: 'other' }),
  ]);
  await changeSettings(database, { activeCompanyIds: ['other', company.id] });
  const before = await rawContent(database);

  const removed = await deleteCompany(database, company.id, DELETING);
  expect((await listCompanies(database)).companies.map(({ id }) => id)).toEqual(['other']);
  expect((await candidatesOf(database, company.id)).candidates).toEqual([]);
  expect((await candidatesOf(database, 'other')).candidates).toHaveLength(1);
  expect((await readSettings(database)).activeCompanyIds).toEqual(['other']);

  await restoreCompany(database, removed);
  const timeless = (content: Record<string, unknown[]>) =>
    JSON.parse(
      JSON.stringify(content, (key, value) => (/^(edits|updatedAt)$/.test(key) ? 0 : value)),
    );
  expect(timeless(await rawContent(database))).toEqual(timeless(before));
});

test('a deletion by a clock that is behind is later than every edit of what it takes along', async () => {
  const database = await emptyStore();
  await saveCompany(database, company);
  await saveCandidates(database, [madeUpCandidate({ updatedAt: NEXT_DAY })]);
  const old = await collectBundle(database, NOON);
  await deleteCompany(database, company.id, DELETING);
  expect(mergeSets(old, await collectBundle(database, NOON))).toMatchObject({
    companies: [],
    candidates: [],
  });
});

test('what was brought back stays, though a backup of the meantime holds the deletion', async () => {
  const database = await emptyStore();
  await saveCompany(database, company);
  await saveCandidates(database, [madeUpCandidate()]);
  await saveInterview(database, madeUpInterview());
  const removed = await deleteCompany(database, company.id, DELETING);
  const meantime = await collectBundle(database, NOON);
  await restoreCompany(database, removed);
  const after = await collectBundle(database, NOON);
  const { companies, candidates, interviews } = mergeSets(meantime, after);
  expect([companies.length, candidates.length, interviews.length]).toEqual([1, 1, 1]);
  // And an edit that somebody made before the deletion is still later than the profile as it stood.
  const needs = ['錆を防ぐ'];
  const other = edited(company, { ...company, needs }, NOON, '架空 太郎');
  expect(mergeSets(after, { ...meantime, companies: [other] }).companies[0]?.needs).toEqual(needs);
});

test('an undo with an interview that cannot be written writes nothing', async () => {
  const database = await emptyStore();
  await saveCompany(database, company);
  const removed = await deleteCompany(database, company.id, DELETING);
  const interviews = [{ ...madeUpInterview(), heldOn: 'yesterday' }];
  await expect(async () => restoreCompany(database, { ...removed, interviews })).rejects.toThrow();
  expect((await rawContent(database)).companies).toEqual([]);
});

test('undo does not write over what came back meanwhile', async () => {
  const database = await emptyStore();
  await saveCompany(database, company);
  await saveCandidates(database, [madeUpCandidate()]);
  const removed = await deleteCompany(database, company.id, DELETING);
  const anew = madeUpCompany({ name: '架空精機（改）', updatedAt: NOON });
  await saveCompany(database, anew);
  await restoreCompany(database, removed);
  expect(await getCompany(database, company.id)).toEqual(anew);
  const { candidates } = await candidatesOf(database, company.id);
  expect(candidates).toMatchObject([{ ...madeUpCandidate(), edits: {}, updatedAt: LATER }]);
});

test('deleting what is gone says so', async () => {
  const database = await emptyStore();
  await expect(deleteCompany(database, 'gone', DELETING)).rejects.toThrow(RecordGone);
});

test('damaged settings do not keep a company from being deleted, and stay', async () => {
  const database = await emptyStore();
  await saveCompany(database, company);
  await putRaw(database, 'settings', { language: 'la' });
  await deleteCompany(database, company.id, DELETING);
  expect(await rawContent(database)).toMatchObject({
    companies: [],
    settings: [{ language: 'la' }],
  });
});
