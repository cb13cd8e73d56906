import { expect, test } from 'vitest';
import { getCompany, saveCompany } from '../../../lib/store/companies';
import {
  changeInterview,
  interviewsOf,
  removeInterview,
  restoreInterview,
  saveInterview,
} from '../../../lib/store/interviews';
import { RecordGone } from '../../../lib/store/store-errors';
import { StoredRecordDamaged } from '../../../lib/store/stored-record';
import { madeUpCompany, madeUpInterview, NEXT_DAY, NOON } from '../model/made-up-records';
import { emptyStore, putRaw, rawContent } from './open-store';

const interview = madeUpInterview();
const later = madeUpInterview({ id: 'made-up-interview-2', heldOn: '2026-05-01' });
const DELETING = { at: NOON, by: '架空' };

test('a company’s interviews, the latest visit first', async () => {
  const database = await emptyStore();
  const other = madeUpInterview({ id: 'other', companyId: 'other' });
  for (const one of [interview, later, other]) await saveInterview(database, one);
  expect(await interviewsOf(database, 'made-up-1')).toEqual([later, interview]);
});

test('a change notes who wrote what, and when', async () => {
  const database = await emptyStore();
  await saveInterview(database, interview);
  const part = { disclosure: 'shareable' as const, notes: interview.notes };
  const changed = await changeInterview(database, interview.id, part, NEXT_DAY, '架空 花子');
  expect(changed.edits).toEqual({ disclosure: { at: NEXT_DAY, by: '架空 花子' } });
  expect(changed.updatedAt).toBe(NEXT_DAY);
  expect(await interviewsOf(database, 'made-up-1')).toEqual([changed]);
});

test('what was taken into the profile is kept with the place it came from', async () => {
  const database = await emptyStore();
  await saveInterview(database, interview);
  const taken = [{ field: 'needs' as const, phrase: '部品を軽くしたい', start: 0, end: 8 }];
  const changed = await changeInterview(database, interview.id, { taken }, NOON, '');
  expect(changed.taken).toEqual(taken);
});

test('a removal is noted, and undone whole', async () => {
  const database = await emptyStore();
  await saveInterview(database, interview);
  expect(await removeInterview(database, interview.id, DELETING)).toEqual(interview);
  expect((await rawContent(database)).deletions).toEqual([
    { id: `interviews/${interview.id}`, companyId: 'made-up-1', ...DELETING },
  ]);
  await restoreInterview(database, interview);
  expect((await rawContent(database)).deletions).toEqual([]);
  expect(await interviewsOf(database, 'made-up-1')).toMatchObject([
    { ...interview, edits: {}, updatedAt: '2026-04-01T03:00:00.001Z' },
  ]);
});

test('what was taken from an interview becomes internal with it, and stays so', async () => {
  const database = await emptyStore();
  await saveCompany(database, madeUpCompany({ needs: ['部品を軽くしたい'] }));
  const taken = [
    { field: 'needs' as const, phrase: '部品を軽くしたい', start: 0, end: 8 },
    { field: 'needs' as const, phrase: 'もう無い言葉', start: 0, end: 6 },
  ];
  await saveInterview(database, { ...interview, taken, disclosure: 'shareable' });
  const turned = async (disclosure: 'internal' | 'shareable') => {
    await changeInterview(database, interview.id, { disclosure }, NEXT_DAY, '架空 花子');
    return getCompany(database, 'made-up-1');
  };
  const company = await turned('internal');
  expect(company?.internal).toEqual(['needs:部品を軽くしたい']);
  expect(company?.edits).toEqual({
    'internal:needs:部品を軽くしたい': { at: NEXT_DAY, by: '架空 花子' },
  });
  expect((await turned('shareable'))?.internal).toEqual(['needs:部品を軽くしたい']);
});

test('an undo keeps what came back meanwhile', async () => {
  const database = await emptyStore();
  await saveInterview(database, interview);
  await removeInterview(database, interview.id, DELETING);
  const anew = { ...interview, notes: '書き直した。' };
  await saveInterview(database, anew);
  await restoreInterview(database, interview);
  expect(await interviewsOf(database, 'made-up-1')).toEqual([anew]);
});

test('what is gone or damaged is never written over', async () => {
  const database = await emptyStore();
  const change = () => changeInterview(database, interview.id, { notes: 'x' }, NOON, '');
  await expect(change()).rejects.toThrow(RecordGone);
  await putRaw(database, 'interviews', { ...interview, heldOn: 'yesterday' });
  await expect(change()).rejects.toThrow(StoredRecordDamaged);
  await expect(saveInterview(database, interview)).rejects.toThrow(StoredRecordDamaged);
  expect(await interviewsOf(database, 'made-up-1')).toEqual([]);
});
