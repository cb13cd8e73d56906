import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../../lib/model/canonical-json';
import { type EditedRecord, fieldOf, stampOf } from '../../../lib/model/edit-stamps';
import { mergeSets, type RecordSet } from '../../../lib/model/merge-sets';
import { anyDeletions, anyRecords } from './arbitrary-copies';
import {
  MORNING,
  madeUpCandidate,
  madeUpCompany,
  madeUpInterview,
  madeUpPatent,
  NEXT_DAY,
  NOON,
} from './made-up-records';

const NOTHING: RecordSet = { companies: [], candidates: [], patents: [] };
const anySet = fc
  .tuple(anyRecords, anyDeletions)
  .map(([records, deletions]): RecordSet => mergeSets({ ...records, deletions }, NOTHING));
/** As bundles are: whatever belongs to a company comes with it. */
const closedSet = anySet.filter(({ companies, candidates, interviews = [] }) => {
  const ids = new Set(companies.map(({ id }) => id));
  return [...candidates, ...interviews].every(({ companyId }) => ids.has(companyId));
});

const deleted = (id: string, at: string) => ({ id, at, by: '架空 花子' });

describe('any two sets', () => {
  test('give the same whichever comes first', () => {
    fc.assert(
      fc.property(anySet, anySet, (a, b) => {
        expect(canonicalJson(mergeSets(a, b))).toBe(canonicalJson(mergeSets(b, a)));
      }),
      { numRuns: 500 },
    );
  });

  test('merged again change nothing', () => {
    fc.assert(
      fc.property(anySet, anySet, (a, b) => {
        const merged = mergeSets(a, b);
        expect(mergeSets(a, a)).toEqual(a);
        expect(mergeSets(merged, b)).toEqual(merged);
        expect(mergeSets(merged, a)).toEqual(merged);
      }),
      { numRuns: 500 },
    );
  });
});

describe('any three sets', () => {
  const withoutDeletions = anyRecords.map((one) => ({ ...one, patents: [] }));

  test('without deletions give the same in whatever order they meet', () => {
    fc.assert(
      fc.property(withoutDeletions, withoutDeletions, withoutDeletions, (a, b, c) => {
        const first = canonicalJson(mergeSets(mergeSets(a, b), c));
        expect(canonicalJson(mergeSets(a, mergeSets(b, c)))).toBe(first);
        expect(canonicalJson(mergeSets(mergeSets(c, a), b))).toBe(first);
      }),
      { numRuns: 500 },
    );
  });

  test('with deletions leave the same records, and every edit later than the deletions', () => {
    fc.assert(
      fc.property(closedSet, closedSet, closedSet, (a, b, c) => {
        const orders = [
          mergeSets(mergeSets(a, b), c),
          mergeSets(a, mergeSets(b, c)),
          mergeSets(mergeSets(c, a), b),
        ].map(lasting);
        expect(orders[1]).toEqual(orders[0]);
        expect(orders[2]).toEqual(orders[0]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a deletion', () => {
  const company = madeUpCompany();
  const mine: RecordSet = { ...NOTHING, companies: [company] };

  test('later than every edit wins, in either order', () => {
    const theirs = { ...NOTHING, deletions: [deleted('companies/made-up-1', NOON)] };
    expect(mergeSets(mine, theirs).companies).toEqual([]);
    expect(mergeSets(theirs, mine).companies).toEqual([]);
    expect(mergeSets(theirs, mine).deletions).toEqual(theirs.deletions);
  });

  test('earlier than an edit does not: the record comes back', () => {
    const later = { ...company, edits: { needs: { at: NEXT_DAY, by: '' } }, updatedAt: NEXT_DAY };
    const theirs = { ...NOTHING, deletions: [deleted('companies/made-up-1', NOON)] };
    expect(mergeSets({ ...NOTHING, companies: [later] }, theirs).companies).toEqual([later]);
  });

  test('earlier than an edit whose entry is not kept does not either', () => {
    const marked = { ...company, edits: { internal: { at: NEXT_DAY, by: '' } } };
    const copies = mergeSets({ ...NOTHING, companies: [marked] }, mine);
    const theirs = { ...NOTHING, deletions: [deleted('companies/made-up-1', NOON)] };
    expect(mergeSets(copies, theirs).companies).toHaveLength(1);
  });

  test('of a company takes along what belongs to it', () => {
    const all = { ...mine, candidates: [madeUpCandidate()], interviews: [madeUpInterview()] };
    const theirs = { ...NOTHING, deletions: [deleted('companies/made-up-1', NOON)] };
    const { companies, candidates, interviews } = mergeSets(all, theirs);
    expect([companies, candidates, interviews]).toEqual([[], [], []]);
  });

  test('of a company is undone by later work on its shortlist', () => {
    const worked = madeUpCandidate({ updatedAt: NEXT_DAY });
    const all = { ...mine, candidates: [worked] };
    const theirs = { ...NOTHING, deletions: [deleted('companies/made-up-1', NOON)] };
    const { companies, candidates } = mergeSets(all, theirs);
    expect([companies, candidates]).toEqual([[company], [worked]]);
  });

  test('of one candidate leaves its company and the open patent', () => {
    const all = { ...mine, candidates: [madeUpCandidate()], patents: [madeUpPatent()] };
    const id = `candidates/${madeUpCandidate().id}`;
    const merged = mergeSets(all, { ...NOTHING, deletions: [deleted(id, NOON)] });
    expect(merged.candidates).toEqual([]);
    expect([merged.companies, merged.patents]).toEqual([[company], [madeUpPatent()]]);
  });

  test('is kept as the last one of several', () => {
    const early = { ...NOTHING, deletions: [deleted('companies/x', MORNING)] };
    const late = { ...NOTHING, deletions: [deleted('companies/x', NOON)] };
    expect(mergeSets(late, early).deletions).toEqual(late.deletions);
  });
});

function recordsOf({ companies, candidates, interviews = [] }: RecordSet) {
  return [...companies, ...candidates, ...interviews] as EditedRecord[];
}

/** The records there are, and their fields edited after the last deletion of anything. */
function lasting(set: RecordSet) {
  const deletedAt = (set.deletions ?? []).map(({ at }) => Date.parse(at));
  const last = Math.max(0, ...deletedAt);
  const records = recordsOf(set).map((record) => {
    const fields = Object.keys(record).filter((key) => {
      const stamp = stampOf(record, key);
      return stamp && Date.parse(stamp.at) > last && Object.hasOwn(record.edits, key);
    });
    return [record.id, fields.sort().map((key) => [key, fieldOf(record, key)])];
  });
  return [records, set.deletions];
}
