import { expect, test } from 'vitest';
import type { Candidate } from '../../../lib/model/candidate';
import { dueItems, isOverdue } from '../../../lib/model/due-items';
import { madeUpCandidate, madeUpCompany, NOON } from './made-up-records';

const TODAY = '2026-11-23';
const due = (dueOn: string | null, change: Partial<Candidate> = {}) =>
  madeUpCandidate({ nextAction: { what: '電話する', dueOn }, ...change });
const days = (items: ReturnType<typeof dueItems>) =>
  Object.fromEntries(Object.entries(items).map(([group, all]) => [group, all.map(({ on }) => on)]));

test('yesterday is overdue, today stands apart, the week has seven days', () => {
  const all = ['2026-11-30', '2026-11-29', '2026-11-23', '2026-11-22', null].map((on) => due(on));
  expect(days(dueItems(all, [], TODAY))).toEqual({
    overdue: ['2026-11-22'],
    today: ['2026-11-23'],
    week: ['2026-11-29'],
    later: ['2026-11-30'],
    undated: [null],
  });
});

test('visits stand among the actions; nothing is due of a company put away', () => {
  const visited = madeUpCompany({ nextVisitOn: '2026-11-24' });
  const { week } = dueItems([due('2026-11-25')], [visited], TODAY);
  expect(week.map(({ kind }) => kind)).toEqual(['visit', 'action']);
  const away = { ...visited, archivedAt: NOON };
  expect(dueItems([due('2026-11-25')], [away], TODAY).week).toEqual([]);
});

test('what was turned down is not due any more', () => {
  const declined = due('2026-11-01', { stage: 'declined' });
  expect(dueItems([declined], [], TODAY).overdue).toEqual([]);
  expect(isOverdue(declined, TODAY)).toBe(false);
  expect(isOverdue(due('2026-11-01'), TODAY)).toBe(true);
});
