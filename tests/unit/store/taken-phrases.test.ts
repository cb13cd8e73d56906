import { expect, test } from 'vitest';
import { mergeCompanies, mergeInterviews } from '../../../lib/model/merge-records';
import { getCompany, saveCompany } from '../../../lib/store/companies';
import { interviewsOf, saveInterview } from '../../../lib/store/interviews';
import { RecordGone } from '../../../lib/store/store-errors';
import { changeProfile, takePhrases, untakePhrases } from '../../../lib/store/taken-phrases';
import { madeUpCompany, madeUpInterview, NOON } from '../model/made-up-records';
import { emptyStore } from './open-store';

const STAMP = { at: NOON, by: '架空 花子' };
const NOTES = '部品を軽くしたいとのこと。抗菌にも関心。';
const KNOWN = { field: 'needs' as const, phrase: '部品を軽くしたい', start: 0, end: 8 };
const NEW = { field: 'needs' as const, phrase: '抗菌にも関心', start: 13, end: 19 };

async function store(disclosure: 'internal' | 'shareable') {
  const database = await emptyStore();
  const company = await saveCompany(database, madeUpCompany());
  const interview = await saveInterview(database, madeUpInterview({ notes: NOTES, disclosure }));
  const now = async () => ({
    company: await getCompany(database, company.id),
    interview: (await interviewsOf(database, company.id))[0],
  });
  return { database, interview, now };
}

test('phrases go into the profile with their links, and who took them', async () => {
  const { database, interview, now } = await store('shareable');
  await takePhrases(database, interview.id, [KNOWN, NEW], STAMP);
  const { company, interview: linked } = await now();
  expect(company?.needs).toEqual(['部品を軽くしたい', '抗菌にも関心']);
  expect(company?.edits.needs).toEqual(STAMP);
  expect(company?.internal).toEqual([]);
  expect(linked?.taken).toEqual([KNOWN, NEW]);
});

test('what an internal interview brings is internal; what was known before stays as it was', async () => {
  const { database, interview, now } = await store('internal');
  await takePhrases(database, interview.id, [KNOWN, NEW], STAMP);
  expect((await now()).company?.internal).toEqual(['needs:抗菌にも関心']);
});

test('taken back, only what was added goes', async () => {
  const { database, interview, now } = await store('internal');
  const taking = await takePhrases(database, interview.id, [KNOWN, NEW], STAMP);
  await untakePhrases(database, taking, STAMP);
  const { company, interview: after } = await now();
  expect(company?.needs).toEqual(['部品を軽くしたい']);
  expect(company?.internal).toEqual([]);
  expect(after?.taken).toEqual([]);
});

test('taken back, a mark that stood before stays: other fields may still say the words', async () => {
  const { database, interview, now } = await store('internal');
  const internal = [`needs:${NEW.phrase}`];
  await saveCompany(database, madeUpCompany({ internal }));
  const taking = await takePhrases(database, interview.id, [NEW], STAMP);
  await untakePhrases(database, taking, STAMP);
  expect((await now()).company).toMatchObject({ needs: [KNOWN.phrase], internal });
});

test('taken back, neither the mark nor the link returns with an older copy', async () => {
  const { database, interview, now } = await store('internal');
  const taking = await takePhrases(database, interview.id, [NEW], STAMP);
  const older = await now();
  await untakePhrases(database, taking, STAMP);
  const newer = await now();
  if (!older.company || !older.interview || !newer.company || !newer.interview) throw new Error();
  expect(mergeCompanies(older.company, newer.company).internal).toEqual([]);
  expect(mergeInterviews(older.interview, newer.interview).taken).toEqual([]);
});

test('taking twice links once', async () => {
  const { database, interview, now } = await store('internal');
  await takePhrases(database, interview.id, [NEW], STAMP);
  const again = await takePhrases(database, interview.id, [NEW], STAMP);
  expect(again).toMatchObject({ added: [], linked: [] });
  expect((await now()).interview?.taken).toEqual([NEW]);
});

test('without its interview nothing is written', async () => {
  const { database, now } = await store('internal');
  await expect(takePhrases(database, 'gone', [NEW], STAMP)).rejects.toThrow(RecordGone);
  expect((await now()).company?.needs).toEqual(['部品を軽くしたい']);
});

test('a phrase rewritten in the profile keeps its link and what the notes say, in one write', async () => {
  const { database, interview, now } = await store('shareable');
  await takePhrases(database, interview.id, [KNOWN, NEW], STAMP);
  const other = await saveInterview(database, madeUpInterview({ id: 'other', companyId: 'other' }));
  const needs = ['部品を軽くしたい', '手すりを抗菌にする'];
  const kept = await changeProfile(database, interview.companyId, () => ({ needs }), STAMP);
  expect(kept.edits.needs?.by).toBe('架空 花子');
  const after = await now();
  expect(after.company?.needs).toEqual(needs);
  expect(after.interview?.taken).toEqual([
    KNOWN,
    { ...NEW, phrase: '手すりを抗菌にする', words: '抗菌にも関心' },
  ]);
  expect(await interviewsOf(database, 'other')).toEqual([other]);

  await changeProfile(
    database,
    interview.companyId,
    () => ({ needs: [KNOWN.phrase, NEW.phrase] }),
    STAMP,
  );
  expect((await now()).interview?.taken).toEqual([KNOWN, NEW]);
});

test('after a phrase was rewritten its old link does not return with an older copy', async () => {
  const { database, interview, now } = await store('shareable');
  await takePhrases(database, interview.id, [KNOWN, NEW], STAMP);
  const older = (await now()).interview;
  const needs = ['部品を軽くしたい', '手すりを抗菌にする'];
  await changeProfile(database, interview.companyId, () => ({ needs }), STAMP);
  const newer = (await now()).interview;
  if (!older || !newer) throw new Error('no interview');
  const reworded = { ...NEW, phrase: '手すりを抗菌にする', words: '抗菌にも関心' };
  expect(mergeInterviews(older, newer).taken).toEqual([KNOWN, reworded]);
  expect(mergeInterviews(newer, older).taken).toEqual([KNOWN, reworded]);
});

test('a phrase removed from the profile and put back has its link again', async () => {
  const { database, interview, now } = await store('shareable');
  await takePhrases(database, interview.id, [NEW], STAMP);
  await changeProfile(database, interview.companyId, () => ({ needs: [KNOWN.phrase] }), STAMP);
  await changeProfile(
    database,
    interview.companyId,
    () => ({ needs: [KNOWN.phrase, NEW.phrase] }),
    STAMP,
  );
  expect((await now()).interview?.taken).toEqual([NEW]);
});

test('a company that is gone is not changed', async () => {
  const { database } = await store('shareable');
  await expect(changeProfile(database, 'gone', () => ({ needs: [] }), STAMP)).rejects.toThrow(
    RecordGone,
  );
});
