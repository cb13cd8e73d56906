import { expect, test } from 'vitest';
import { candidateSchema } from '../../../lib/model/candidate';
import { withChange } from '../../../lib/model/candidate-change';
import { mergeCandidates } from '../../../lib/model/merge-records';
import { madeUpCandidate, NEXT_DAY, NOON } from './made-up-records';

const candidate = candidateSchema.parse(madeUpCandidate());
const changed = (change: Parameters<typeof withChange>[1]) =>
  withChange(candidate, change, NEXT_DAY, '架空 花子');

test('a change is noted with when, who, from what and to what', () => {
  const { stage, history, edits, updatedAt } = changed({ stage: 'introduced' });
  expect(stage).toBe('introduced');
  expect(history.at(-1)).toEqual({
    at: NEXT_DAY,
    what: 'stage',
    from: 'candidate',
    to: 'introduced',
    by: '架空 花子',
  });
  expect(edits).toEqual({ stage: { at: NEXT_DAY, by: '架空 花子' } });
  expect(updatedAt).toBe(NEXT_DAY);
});

test('a change counts as later than what it was made on, even by a clock that is behind', () => {
  const ahead = changed({ memo: '先の時計' });
  const onTop = withChange(ahead, { memo: '後から' }, NOON, '架空 太郎');
  expect(mergeCandidates(ahead, onTop)).toMatchObject({ memo: '後から' });
  expect(mergeCandidates(onTop, ahead).history.at(-1)?.to).toBe('後から');
});

test('a change of a candidate of the first version keeps the time of its other fields', () => {
  const old = madeUpCandidate({ memo: '新しい', updatedAt: NOON });
  const stale = madeUpCandidate({ memo: '古い', updatedAt: '2026-04-01T01:00:00.000Z' });
  const moved = withChange(old, { stage: 'introduced' }, NEXT_DAY, '');
  expect(mergeCandidates(moved, stale)).toMatchObject({ memo: '新しい', stage: 'introduced' });
});

test('a change to what is already so is none', () => {
  const people = [{ name: '架空 太郎', side: 'bank', contact: '' }] as const;
  expect(changed({ stage: 'candidate', memo: '', people: [], nextAction: null })).toBe(candidate);
  const once = changed({ people });
  expect(withChange(once, { people: [...people] }, NEXT_DAY, '')).toBe(once);
});

test('two fields changed at once are two entries', () => {
  const { history, edits } = changed({ stage: 'declined', declinedReason: '売り先が見えない' });
  expect(history.slice(-2).map(({ what }) => what)).toEqual(['stage', 'declinedReason']);
  expect(Object.keys(edits)).toEqual(['stage', 'declinedReason']);
});

test('null takes a next action away, and leaves no empty key', () => {
  const planned = changed({ nextAction: { what: '電話する', dueOn: '2026-04-10' } });
  expect(planned.history.at(-1)?.to).toBe('2026-04-10\t電話する');
  const done = withChange(planned, { nextAction: null }, NEXT_DAY, '');
  expect('nextAction' in done).toBe(false);
  expect(done.history.at(-1)).toMatchObject({ from: '2026-04-10\t電話する', to: '' });
});

test('what comes out is a candidate, and what went in is untouched', () => {
  const before = structuredClone(candidate);
  const after = changed({ fileNames: ['覚書.pdf'], nextAction: { what: '訪問', dueOn: null } });
  expect(candidateSchema.parse(after)).toEqual(after);
  expect(candidate).toEqual(before);
});
