import { expect, test } from 'vitest';
import {
  candidatesFor,
  candidatesOf,
  changeCandidate,
  correctStage,
  removeCandidate,
  restoreCandidate,
  saveCandidates,
} from '../../../lib/store/candidates';
import { RecordGone } from '../../../lib/store/store-errors';
import { StoredRecordDamaged } from '../../../lib/store/stored-record';
import { madeUpCandidate, madeUpPatent, NEXT_DAY, NOON } from '../model/made-up-records';
import { emptyStore, putRaw, rawContent } from './open-store';

const DELETING = { at: NOON, by: '架空' };

const candidate = madeUpCandidate();
const second = madeUpCandidate({ patent: madeUpPatent('L2099000002'), createdAt: NOON });
const forOther = madeUpCandidate({ companyId: 'other' });
const damaged = { ...candidate, stage: 'dreaming' };

test('candidates are found by company, newest first, and by record', async () => {
  const database = await emptyStore();
  await saveCandidates(database, [candidate, second, forOther]);
  expect((await candidatesOf(database, 'made-up-1')).candidates).toEqual([second, candidate]);
  const forPatent = await candidatesFor(database, [candidate.patentId, candidate.patentId]);
  expect(forPatent).toEqual([candidate, forOther]);
  expect(await candidatesFor(database, [])).toEqual([]);
});

test('many are saved all or none', async () => {
  const database = await emptyStore();
  await putRaw(database, 'candidates', { ...second, memo: 7 });
  await expect(saveCandidates(database, [candidate, second])).rejects.toThrow(StoredRecordDamaged);
  expect((await rawContent(database)).candidates).toEqual([{ ...second, memo: 7 }]);
});

test('a change may depend on what is there by then; one to nothing new writes nothing', async () => {
  const database = await emptyStore();
  await saveCandidates(database, [{ ...candidate, fileNames: ['図面.pdf'] }]);
  const added = await changeCandidate(
    database,
    candidate.id,
    ({ fileNames }) => ({ fileNames: [...fileNames, '覚書.pdf'] }),
    NOON,
    '',
  );
  expect(added.fileNames).toEqual(['図面.pdf', '覚書.pdf']);
  await changeCandidate(database, candidate.id, () => ({}), NEXT_DAY, '');
  expect((await rawContent(database)).candidates).toEqual([added]);
});

test('a correction of a stage is an entry beside the one it corrects', async () => {
  const database = await emptyStore();
  await saveCandidates(database, [candidate]);
  const moved = await changeCandidate(database, candidate.id, { stage: 'meeting' }, NOON, '');
  const [entry] = moved.history;
  if (!entry) throw new Error('No entry');
  const on = { on: '2026-03-20' };
  const corrected = await correctStage(database, candidate.id, entry, on, NEXT_DAY, '架空');
  expect(corrected.history[0]).toEqual(entry);
  expect(corrected.history).toHaveLength(2);
  expect(corrected.edits).toEqual(moved.edits);
  expect((await rawContent(database)).candidates).toEqual([corrected]);
});

test('every real change is noted in the history, with its time', async () => {
  const database = await emptyStore();
  await saveCandidates(database, [candidate]);
  await changeCandidate(
    database,
    candidate.id,
    { stage: 'introduced', memo: '社長に見せる' },
    NOON,
    '',
  );
  const changed = await changeCandidate(
    database,
    candidate.id,
    { verdict: 'promising' },
    NEXT_DAY,
    '',
  );
  expect(changed).toMatchObject({
    id: candidate.id,
    stage: 'introduced',
    verdict: 'promising',
    memo: '社長に見せる',
    history: [
      { at: NOON, what: 'stage', from: 'candidate', to: 'introduced', by: '' },
      { at: NOON, what: 'memo', from: '', to: '社長に見せる', by: '' },
      { at: NEXT_DAY, what: 'verdict', from: 'unrated', to: 'promising', by: '' },
    ],
    updatedAt: NEXT_DAY,
  });
  expect((await rawContent(database)).candidates).toEqual([changed]);
});

test('a change to what it is already changes nothing', async () => {
  const database = await emptyStore();
  await saveCandidates(database, [candidate]);
  const note = { stage: 'candidate', memo: '' } as const;
  expect(await changeCandidate(database, candidate.id, note, NOON, '')).toEqual(candidate);
  expect((await rawContent(database)).candidates).toEqual([candidate]);
});

test('two changes at the same moment are both kept', async () => {
  const database = await emptyStore();
  await saveCandidates(database, [candidate]);
  await Promise.all([
    changeCandidate(database, candidate.id, { memo: '急ぎ' }, NOON, ''),
    changeCandidate(database, candidate.id, { stage: 'meeting' }, NOON, ''),
  ]);
  const [kept] = (await candidatesOf(database, 'made-up-1')).candidates;
  expect(kept).toMatchObject({ memo: '急ぎ', stage: 'meeting' });
  expect(kept?.history).toHaveLength(2);
});

test('removal is undone whole, and does not write over one saved anew', async () => {
  const database = await emptyStore();
  await saveCandidates(database, [candidate]);
  const removed = await removeCandidate(database, candidate.id, DELETING);
  expect((await candidatesOf(database, 'made-up-1')).candidates).toEqual([]);
  await restoreCandidate(database, removed);
  expect((await candidatesOf(database, 'made-up-1')).candidates).toMatchObject([
    { ...candidate, edits: {}, updatedAt: '2026-04-01T03:00:00.001Z' },
  ]);

  const anew = { ...candidate, memo: '新しく' };
  await saveCandidates(database, [anew]);
  await restoreCandidate(database, removed);
  expect((await candidatesOf(database, 'made-up-1')).candidates).toEqual([anew]);
});

test('what is gone can be neither changed nor removed', async () => {
  const database = await emptyStore();
  await expect(changeCandidate(database, 'gone', { memo: 'x' }, NOON, '')).rejects.toThrow(
    RecordGone,
  );
  await expect(removeCandidate(database, 'gone', DELETING)).rejects.toThrow(RecordGone);
  expect((await rawContent(database)).candidates).toEqual([]);
});

test('a damaged one is reported apart, missing in a page’s answer, and never changed', async () => {
  const database = await emptyStore();
  await saveCandidates(database, [second]);
  await putRaw(database, 'candidates', damaged);
  const listed = await candidatesOf(database, 'made-up-1');
  expect(listed.candidates).toEqual([second]);
  expect(listed.damaged).toMatchObject([{ store: 'candidates', key: damaged.id, raw: damaged }]);
  expect(await candidatesFor(database, [candidate.patentId])).toEqual([]);
  const changing = changeCandidate(database, candidate.id, { memo: 'x' }, NOON, '');
  await expect(changing).rejects.toThrow(StoredRecordDamaged);
  expect((await rawContent(database)).candidates).toContainEqual(damaged);
});
