import { describe, expect, test } from 'vitest';
import { conflictsOf } from '../../../lib/model/conflicts-of';
import { edited } from '../../../lib/model/edited';
import { madeBy } from '../../../lib/model/made-by';
import { mergeCompanies } from '../../../lib/model/merge-records';
import { resolved } from '../../../lib/model/resolved';
import { MORNING, madeUpCandidate, madeUpCompany, NEXT_DAY, NOON } from './made-up-records';

const HANAKO = '架空 花子';
const TARO = '架空 太郎';
const company = madeUpCompany();

describe('an edit', () => {
  test('is noted for the fields that changed, and for no other', () => {
    const after = { ...company, needs: ['錆を防ぐ'], name: company.name };
    expect(edited(company, after, NOON, HANAKO)).toEqual({
      ...after,
      edits: { needs: { at: NOON, by: HANAKO } },
      updatedAt: NOON,
    });
  });

  test('is noted where a field was emptied', () => {
    const { location, ...after } = company;
    expect(location).toBeDefined();
    expect(edited(company, after, NOON, HANAKO).edits).toEqual({
      location: { at: NOON, by: HANAKO },
    });
  });

  test('of nothing changes nothing', () => {
    expect(edited(company, { ...company }, NOON, HANAKO)).toEqual(company);
  });

  test('keeps what was noted before', () => {
    const once = edited(company, { ...company, name: '架空工業' }, NOON, HANAKO);
    const twice = edited(once, { ...once, needs: [] }, NEXT_DAY, TARO);
    expect(twice.edits).toEqual({
      name: { at: NOON, by: HANAKO },
      needs: { at: NEXT_DAY, by: TARO },
    });
  });

  test('counts as later than what it was made on, even by a clock that is behind', () => {
    const known = edited(company, { ...company, needs: ['錆を防ぐ'] }, NEXT_DAY, HANAKO);
    const onTop = edited(known, { ...known, needs: ['軽くする'] }, NOON, TARO);
    expect(mergeCompanies(known, onTop).needs).toEqual(['軽くする']);
  });

  test('of a record of the first version keeps the time of its other fields', () => {
    const old = madeUpCompany({ needs: ['薄くする'], updatedAt: NOON });
    const stale = madeUpCompany({ needs: ['厚くする'], updatedAt: '2026-04-01T01:00:00.000Z' });
    const now = edited(old, { ...old, location: '架空町' }, NEXT_DAY, HANAKO);
    expect(mergeCompanies(now, stale)).toMatchObject({ needs: ['薄くする'], location: '架空町' });
  });

  test('leaves the history of a candidate to the history', () => {
    const before = madeUpCandidate();
    const entry = { at: NOON, what: 'memo' as const, from: '', to: 'x', by: HANAKO };
    const after = edited(before, { ...before, memo: 'x', history: [entry] }, NOON, HANAKO);
    expect(Object.keys(after.edits)).toEqual(['memo']);
  });
});

describe('conflicts', () => {
  const mine = edited(company, { ...company, needs: ['錆を防ぐ'], name: '甲' }, NOON, HANAKO);

  test('are fields that both edited to different values', () => {
    const theirs = edited(company, { ...company, needs: ['軽くする'] }, NEXT_DAY, TARO);
    expect(conflictsOf(mine, theirs)).toEqual([
      {
        field: 'needs',
        mine: { value: ['錆を防ぐ'], at: NOON, by: HANAKO },
        theirs: { value: ['軽くする'], at: NEXT_DAY, by: TARO },
        taken: 'theirs',
        sameEditor: false,
      },
    ]);
    expect(conflictsOf(theirs, mine)).toMatchObject([{ field: 'needs', taken: 'mine' }]);
  });

  test('tell when one person edited both, as in an older copy; nobody is not one person', () => {
    const again = edited(mine, { ...mine, needs: ['軽くする'] }, NEXT_DAY, HANAKO);
    expect(conflictsOf(mine, again)).toMatchObject([{ field: 'needs', sameEditor: true }]);
    const nameless = [NOON, NEXT_DAY].map((at) => edited(company, { ...company, url: at }, at, ''));
    expect(conflictsOf(...(nameless as [typeof mine, typeof mine]))).toMatchObject([
      { field: 'url', sameEditor: false },
    ]);
  });

  test('are not fields that were entered when the record was made and edited by one side since', () => {
    const made = madeBy(company, { at: company.createdAt, by: HANAKO });
    const theirs = edited(made, { ...made, needs: ['軽くする'] }, NEXT_DAY, TARO);
    expect(conflictsOf(made, theirs)).toEqual([]);
    const both = edited(made, { ...made, needs: ['錆を防ぐ'] }, NOON, HANAKO);
    expect(conflictsOf(both, theirs)).toMatchObject([{ field: 'needs', taken: 'theirs' }]);
  });

  test('are not fields that one side edited, or both to the same value', () => {
    const theirs = edited(company, { ...company, needs: ['錆を防ぐ'] }, NEXT_DAY, TARO);
    expect(conflictsOf(mine, theirs)).toEqual([]);
  });

  test('are not fields that one side edited having seen what the other says', () => {
    const seen = edited(mine, { ...mine, needs: ['軽くする'] }, NEXT_DAY, TARO);
    const again = edited(seen, { ...seen, needs: ['薄くする'] }, '2026-04-03T00:00:00.000Z', TARO);
    expect(conflictsOf(mine, again)).toEqual([]);
    expect(conflictsOf(again, mine)).toEqual([]);
    const since = edited(mine, { ...mine, needs: ['熱を逃がす'] }, NEXT_DAY, HANAKO);
    expect(conflictsOf(since, again).map(({ field }) => field)).toEqual(['needs']);
  });

  test('tell a field that one side emptied', () => {
    const { location, ...emptied } = company;
    const theirs = edited(company, emptied as typeof company, NEXT_DAY, TARO);
    const own = edited(company, { ...company, location: `${location}1` }, NOON, HANAKO);
    expect(conflictsOf(own, theirs)).toMatchObject([
      { field: 'location', theirs: { value: undefined }, taken: 'theirs' },
    ]);
  });

  test('are told where a candidate was saved on both sides, but not of its fit', () => {
    const own = madeUpCandidate({ memo: '有望' });
    const { fit, ...rest } = madeUpCandidate({ memo: '保留', createdAt: NOON, updatedAt: NOON });
    expect(fit).toBeDefined();
    expect(conflictsOf(own, rest)).toMatchObject([{ field: 'memo', taken: 'theirs' }]);
  });

  test('that are resolved stay so, wherever the copies meet again', () => {
    const theirs = edited(company, { ...company, needs: ['軽くする'] }, NEXT_DAY, TARO);
    const merged = mergeCompanies(mine, theirs);
    const chosen = resolved(merged, { needs: ['錆を防ぐ'] }, '2026-04-03T00:00:00.000Z', HANAKO);
    expect(chosen.edits.needs).toEqual({
      at: '2026-04-03T00:00:00.000Z',
      by: HANAKO,
      upon: NEXT_DAY,
    });
    expect(mergeCompanies(theirs, chosen).needs).toEqual(['錆を防ぐ']);
    expect(mergeCompanies(chosen, theirs).needs).toEqual(['錆を防ぐ']);
  });

  test('can be resolved to an empty field', () => {
    const chosen = resolved(company, { location: undefined }, NOON, HANAKO);
    expect(chosen).not.toHaveProperty('location');
    expect(mergeCompanies(company, chosen)).not.toHaveProperty('location');
    expect(chosen.createdAt).toBe(MORNING);
  });
});
