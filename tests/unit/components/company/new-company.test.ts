import { expect, test } from 'vitest';
import { copyOf, isBlank, newCompany } from '../../../../components/company/new-company';
import type { Company } from '../../../../lib/model/company';
import { NEXT_DAY, NOON } from '../../model/made-up-records';

const STAMP = { at: NOON, by: '架空 花子' };
const made = newCompany('c1', '新しい企業', STAMP);

test('a company made by hand bears who made it', () => {
  expect(made.edits).toEqual({ name: STAMP });
});

test('one that nothing was entered into is blank, also where something was emptied again', () => {
  expect(isBlank(made, '新しい企業')).toBe(true);
  const emptied = { ...made, location: '', employees: null, needs: [], updatedAt: NEXT_DAY };
  expect(isBlank(emptied, '新しい企業')).toBe(true);
});

const ENTERED: readonly Partial<Company>[] = [
  { name: '架空精機' },
  { background: '架空の沿革' },
  { businessFlow: '架空の商流' },
  { constraints: '予算なし' },
  { institutes: ['架空大学'] },
  { banks: ['架空銀行'] },
  { tags: ['重点'] },
  { nextVisitOn: '2026-04-02' },
  { internal: ['needs'] },
  { learnsFromVerdicts: false },
  { combinations: [{ process: '切削', material: '銅', does: true }] },
  { licenceWishes: ['exclusive'] },
];
test.each(ENTERED)('%j makes it more than blank', (part) => {
  expect(isBlank({ ...made, ...part }, '新しい企業')).toBe(false);
});

test('a copy bears who copied it, and none of the edits of the first', () => {
  const first = { ...made, needs: ['軽くする'], edits: { needs: { at: NOON, by: '架空 太郎' } } };
  const later = { at: NEXT_DAY, by: '架空 花子' };
  const copy = copyOf(first, 'c2', '写し', later);
  expect(copy).toMatchObject({ id: 'c2', name: '写し', createdAt: NEXT_DAY });
  expect(copy.edits).toEqual({ name: later, needs: later });
});
