import { describe, expect, test } from 'vitest';
import { withChange } from '../../../lib/model/candidate-change';
import { conflictKey, decideConflicts } from '../../../lib/model/decide-conflicts';
import {
  type DeletionChoice,
  deletionChoiceOf,
  withDeletionsDecided,
} from '../../../lib/model/decide-deletions';
import { edited } from '../../../lib/model/edited';
import { mergeBundles } from '../../../lib/model/merge-bundles';
import { mergeSets, type RecordSet } from '../../../lib/model/merge-sets';
import {
  madeUpCandidate,
  madeUpCompany,
  madeUpInterview,
  madeUpPatent,
  NEXT_DAY,
  NOON,
} from './made-up-records';

const LATER = '2026-04-03T00:00:00.000Z';
const NOTHING: RecordSet = { companies: [], candidates: [], patents: [] };
const company = madeUpCompany();
const hanako = edited(company, { ...company, needs: ['錆を防ぐ'] }, NOON, '架空 花子');
const taro = edited(company, { ...company, needs: ['軽くする'], url: 'x' }, NEXT_DAY, '架空 太郎');
const mine: RecordSet = { ...NOTHING, companies: [hanako] };
const theirs: RecordSet = { ...NOTHING, companies: [taro] };

describe('the plan of a merge', () => {
  test('names what is new, joined and the same', () => {
    const own = { ...mine, candidates: [madeUpCandidate()] };
    const bundle = {
      ...theirs,
      candidates: [madeUpCandidate()],
      interviews: [madeUpInterview()],
      patents: [madeUpPatent()],
    };
    const plan = mergeBundles(own, bundle);
    expect(plan.companies).toEqual([
      { id: 'made-up-1', name: '架空精機株式会社', standing: 'joined' },
    ]);
    expect(plan.candidates).toMatchObject([
      { name: '架空精機株式会社 / 架空の軽量構造 L2099000001', standing: 'same' },
    ]);
    expect(plan.interviews).toMatchObject([
      { name: '架空精機株式会社 / 2026-04-01', standing: 'new' },
    ]);
    expect(plan.patents).toMatchObject([{ standing: 'new' }]);
  });

  test('is silent about what only stands here', () => {
    expect(mergeBundles(mine, NOTHING).companies).toEqual([]);
  });

  test('names what goes, and what stays away', () => {
    const deletions = [{ id: 'companies/made-up-1', at: LATER, by: '架空 花子' }];
    expect(mergeBundles(mine, { ...NOTHING, deletions }).companies).toMatchObject([
      { name: '架空精機株式会社', standing: 'deleted' },
    ]);
    const plan = mergeBundles({ ...NOTHING, deletions }, theirs);
    expect(plan.companies).toMatchObject([{ standing: 'stillDeleted' }]);
    expect(plan.merged.companies).toEqual([]);
  });

  test('tells conflicts of records that are there afterwards, with names', () => {
    expect(mergeBundles(mine, theirs).conflicts).toMatchObject([
      { kind: 'companies', id: 'made-up-1', name: '架空精機株式会社', field: 'needs' },
    ]);
    const deletions = [{ id: 'companies/made-up-1', at: LATER, by: '' }];
    expect(mergeBundles(mine, { ...theirs, deletions }).conflicts).toEqual([]);
  });

  test('merged is the set that both orders give', () => {
    expect(mergeBundles(mine, theirs).merged).toEqual(mergeSets(theirs, mine));
  });
});

describe('deciding', () => {
  const plan = mergeBundles(mine, theirs);
  const [conflict] = plan.conflicts;
  const key = conflict ? conflictKey(conflict) : '';

  test('nothing leaves the later edit', () => {
    expect(decideConflicts(plan, new Map(), LATER, '架空 花子')).toEqual(plan.merged);
    const asTaken = new Map([[key, 'theirs' as const]]);
    expect(decideConflicts(plan, asTaken, LATER, '架空 花子')).toEqual(plan.merged);
  });

  test('against the later edit is an edit of its own, and joins the rest', () => {
    const choices = new Map([[key, 'mine' as const]]);
    const [decided] = decideConflicts(plan, choices, LATER, '架空 花子').companies;
    expect(decided).toMatchObject({ needs: ['錆を防ぐ'], url: 'x', updatedAt: LATER });
    expect(decided?.edits.needs).toEqual({ at: LATER, by: '架空 花子', upon: NEXT_DAY });
  });

  test('keeps both where a list can hold them, and the other side gets both too', () => {
    const decided = decideConflicts(plan, new Map([[key, 'both' as const]]), LATER, '架空 花子');
    const both = decided.companies[0]?.needs;
    expect(both).toEqual([
      ...new Set([...(mine.companies[0]?.needs ?? []), ...(theirs.companies[0]?.needs ?? [])]),
    ]);
    expect(both?.length).toBeGreaterThan(1);
    expect(mergeSets(theirs, decided).companies[0]?.needs).toEqual(both);
  });

  test('a stage is a step in the history, and takes along why it was declined', () => {
    const candidate = madeUpCandidate();
    const signed = withChange(candidate, { stage: 'contract' }, NOON, '架空 花子');
    const change = { stage: 'declined', declinedReason: '費用が合わない' } as const;
    const declined = withChange(candidate, change, NEXT_DAY, '架空 太郎');
    const stages = mergeBundles(
      { ...NOTHING, candidates: [signed] },
      { ...NOTHING, candidates: [declined] },
    );
    expect(stages.conflicts.map(({ field }) => field)).toEqual(['stage']);
    const key = `candidates/${candidate.id}#stage`;
    const choices = new Map([[key, 'mine' as const]]);
    const [decided] = decideConflicts(stages, choices, LATER, '架空 花子').candidates;
    expect(decided).toMatchObject({ stage: 'contract' });
    expect(decided).not.toHaveProperty('declinedReason');
    expect(decided?.history.slice(-2)).toMatchObject([
      { what: 'stage', from: 'declined', to: 'contract', at: LATER, by: '架空 花子' },
      { what: 'declinedReason', from: '費用が合わない', to: '' },
    ]);
  });

  test('is no conflict on the other side, whichever edit was the later', () => {
    for (const [own, other] of [
      [mine, theirs],
      [theirs, mine],
    ] as const) {
      const both = mergeBundles(own, other);
      const choices = new Map([[key, 'both' as const]]);
      const decided = decideConflicts(both, choices, LATER, '架空 花子');
      expect(mergeBundles(other, decided).conflicts).toEqual([]);
    }
  });

  test('holds on the other side too', () => {
    const choices = new Map([[key, 'mine' as const]]);
    const decided = decideConflicts(plan, choices, LATER, '架空 花子');
    expect(mergeSets(theirs, decided).companies[0]?.needs).toEqual(['錆を防ぐ']);
  });
});

describe('a company that was worked on after the other side deleted it', () => {
  const candidate = madeUpCandidate();
  const here: RecordSet = {
    ...NOTHING,
    companies: [edited(company, { ...company, needs: ['錆を防ぐ'] }, LATER, '架空 花子')],
    candidates: [candidate],
  };
  const gone = [`companies/${company.id}`, `candidates/${candidate.id}`];
  const there: RecordSet = {
    ...NOTHING,
    deletions: gone.map((id) => ({ id, companyId: company.id, at: NEXT_DAY, by: '架空 太郎' })),
  };
  const { deletions } = mergeBundles(here, there);
  const decided = (choices: ReadonlyMap<string, DeletionChoice>) =>
    mergeSets(withDeletionsDecided(here, there, deletions, choices, LATER, ''), there);

  test('stays with what went with it', () => {
    expect(deletions.map((one) => [one.kind, one.taken, deletionChoiceOf(one, new Map())])).toEqual(
      [
        ['companies', 'keep', 'keep'],
        ['candidates', 'delete', 'keep'],
      ],
    );
    expect(decided(new Map()).candidates.map(({ id }) => id)).toEqual([candidate.id]);
  });

  test('goes with all of it where that is chosen', () => {
    const set = decided(new Map([[`companies/${company.id}`, 'delete']]));
    expect([set.companies, set.candidates]).toEqual([[], []]);
  });

  test('stays alone where its candidate is deleted by choice', () => {
    const set = decided(new Map([[`candidates/${candidate.id}`, 'delete']]));
    expect([set.companies.length, set.candidates.length]).toEqual([1, 0]);
  });
});
