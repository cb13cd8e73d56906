import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Company } from '../../../lib/model/company';
import { mergeBundles } from '../../../lib/model/merge-bundles';
import { mergeSets, type RecordSet } from '../../../lib/model/merge-sets';
import { alsoKnownAs, ownIds } from '../../../lib/model/own-ids';
import { underOwnIds } from '../../../lib/model/under-own-ids';
import { anyRecords } from './arbitrary-copies';
import {
  MORNING,
  madeUpCandidate,
  madeUpCompany,
  madeUpInterview,
  NEXT_DAY,
  NOON,
} from './made-up-records';

const NOTHING: RecordSet = { companies: [], candidates: [], patents: [] };
const company = (id: string, change: Partial<Company> = {}) => madeUpCompany({ id, ...change });
const deletion = (id: string, companyId?: string) => ({
  id,
  ...(companyId !== undefined && { companyId }),
  at: NEXT_DAY,
  by: '',
});
const FILE: RecordSet = {
  companies: [company('b')],
  candidates: [madeUpCandidate({ companyId: 'b' })],
  interviews: [madeUpInterview({ companyId: 'b' })],
  patents: [],
  deletions: [deletion('candidates/b/plidb:L2099000009', 'b'), deletion('interviews/x', 'b')],
};
const IDS = new Map([['b', 'a']]);

describe('a company of a file has an id of its own here', () => {
  test('where it was joined before, on either side or by a third, and where it is joined now', () => {
    const kept = [company('a', { joinedIds: ['b'] }), company('z')];
    expect([...ownIds(kept, [company('b')])]).toEqual([['b', 'a']]);
    expect(ownIds([company('a')], [company('b', { joinedIds: ['a'] })]).get('b')).toBe('a');
    expect(ownIds(kept, [company('c', { joinedIds: ['b'] })]).get('c')).toBe('a');
    expect(ownIds([company('a')], [company('b')], IDS).get('b')).toBe('a');
    expect(ownIds([company('a')], [company('b')]).size).toBe(0);
  });

  test('but one that is kept here by the id of the file stays itself', () => {
    const kept = [company('a', { joinedIds: ['b'] }), company('b')];
    expect(ownIds(kept, [company('b')]).size).toBe(0);
  });
});

test('all that belongs to it comes along: candidates with their fits, interviews, deletions', () => {
  const moved = underOwnIds(FILE, IDS);
  expect(moved.companies).toMatchObject([{ id: 'a', joinedIds: ['b'] }]);
  expect(moved.candidates).toMatchObject([
    { id: 'a/plidb:L2099000001', companyId: 'a', fit: { companyId: 'a' } },
  ]);
  expect(moved.interviews).toMatchObject([{ companyId: 'a' }]);
  expect(moved.deletions).toMatchObject([
    { id: 'candidates/a/plidb:L2099000009', companyId: 'a' },
    { id: 'interviews/x', companyId: 'a' },
  ]);
});

test('its deletion is that of the company here, unless the file has it under another id', () => {
  const gone = { ...NOTHING, deletions: [deletion('companies/b')] };
  expect(underOwnIds(gone, IDS).deletions).toMatchObject([{ id: 'companies/a' }]);
  const double = { ...gone, companies: [company('c')] };
  const ids = new Map([...IDS, ['c', 'a']]);
  expect(underOwnIds(double, ids).deletions).toMatchObject([{ id: 'companies/b' }]);
});

test('two companies of the file that are one here are one', () => {
  const double = {
    ...NOTHING,
    companies: [
      company('b', { needs: ['軽くしたい'], edits: { needs: { at: NOON, by: '' } } }),
      company('c', { url: 'https://example.com', edits: { url: { at: NOON, by: '' } } }),
    ],
  };
  const { companies } = underOwnIds(double, new Map([...IDS, ['c', 'a']]));
  expect(companies).toMatchObject([
    { id: 'a', needs: ['軽くしたい'], url: 'https://example.com', joinedIds: ['b', 'c'] },
  ]);
});

describe('two who registered one company', () => {
  const hers: RecordSet = {
    ...NOTHING,
    companies: [company('a', { needs: ['軽くしたい'] })],
    candidates: [madeUpCandidate({ companyId: 'a', memo: '社長が関心' })],
  };
  const his: RecordSet = {
    ...NOTHING,
    companies: [company('b', { needs: ['錆を防ぐ'], createdAt: NOON, updatedAt: NOON })],
    candidates: [madeUpCandidate({ companyId: 'b', createdAt: NOON, updatedAt: NOON })],
    interviews: [madeUpInterview({ companyId: 'b' })],
  };
  const taking = (mine: RecordSet, theirs: RecordSet, joins = new Map<string, string>()) =>
    mergeSets(mine, underOwnIds(theirs, ownIds(mine.companies, theirs.companies, joins)));

  test('have the same but for its id, whoever takes the other’s file', () => {
    const atHers = taking(hers, his, new Map([['b', 'a']]));
    const atHis = taking(his, hers, new Map([['a', 'b']]));
    const unnamed = ({ companies, ...rest }: RecordSet) => ({
      ...rest,
      companies: companies.map(({ joinedIds: _, ...one }) => one),
    });
    expect(unnamed(underOwnIds(atHis, IDS))).toEqual(unnamed(atHers));
    expect(atHers.companies).toHaveLength(1);
    expect(atHers.interviews).toMatchObject([{ companyId: 'a' }]);
  });

  test('need not say so again, and the same file changes nothing the second time', () => {
    const once = taking(hers, his, new Map([['b', 'a']]));
    expect(taking(once, his)).toEqual(once);
    const back = taking(his, once);
    expect(back.companies.map(({ id }) => id)).toEqual(['b']);
    expect(taking(once, back)).toEqual(once);
  });

  test('are offered both lists, and what was written rather than what was left as it was', () => {
    const theirs = underOwnIds(his, ownIds(hers.companies, his.companies, new Map([['b', 'a']])));
    const { conflicts } = mergeBundles(hers, theirs, new Set(['a']));
    const offers = conflicts.map(({ field, taken, proposed }) => [field, taken, proposed]);
    expect(offers).toContainEqual(['needs', 'theirs', 'both']);
    expect(offers).toContainEqual(['memo', 'theirs', 'mine']);
  });
});

test('whatever ids two sets know each other by, the same file changes nothing the second time', () => {
  const anyCrossed = fc
    .tuple(anyRecords, fc.array(fc.subarray(['a', 'b', 'c']), { minLength: 2, maxLength: 2 }))
    .map(([set, known]) => ({
      ...set,
      companies: set.companies.map((one, at) => alsoKnownAs(one, known[at] ?? [])),
    }));
  fc.assert(
    fc.property(anyCrossed, anyCrossed, (mine, theirs) => {
      const taken = (set: RecordSet) =>
        mergeSets(set, underOwnIds(theirs, ownIds(set.companies, theirs.companies)));
      const once = taken(mergeSets(mine, NOTHING));
      expect(taken(once)).toEqual(once);
      const ids = once.companies.map(({ id }) => id);
      for (const { id } of mine.companies) expect(ids).toContain(id);
    }),
  );
});

test('of a candidate that both made, the stage that was reached is offered', () => {
  const met = madeUpCandidate({
    stage: 'meeting',
    edits: { stage: { at: NOON, by: '架空 花子' } },
    createdAt: MORNING,
  });
  const made = madeUpCandidate({ createdAt: NEXT_DAY, updatedAt: NEXT_DAY });
  const [mine, theirs] = [met, made].map((one) => ({ ...NOTHING, candidates: [one] }));
  expect(mergeBundles(mine ?? NOTHING, theirs ?? NOTHING).conflicts).toMatchObject([
    { field: 'stage', taken: 'theirs', proposed: 'mine' },
  ]);
});
