import { describe, expect, test } from 'vitest';
import { companyImport, plannedRows } from '../../../lib/model/company-import';
import { madeUpCompany, NEXT_DAY } from './made-up-records';

const MAPPING = ['name', 'employees', 'equipment', 'location'] as const;
const rows = (...cells: string[][]) => cells.map((one, at) => ({ line: at + 2, cells: one }));
const known = madeUpCompany({ equipment: ['旋盤'], employees: 18 });

function ids() {
  let last = 0;
  return () => `new-${++last}`;
}

describe('taking companies in', () => {
  test('a known company gains what it lacks and loses nothing; what differs is named', () => {
    const planned = plannedRows(rows(['架空精機㈱', '20', '研削盤']), MAPPING, [known]);
    expect(planned[0]).toMatchObject({
      choice: 'join',
      match: { by: 'name', companyId: known.id },
    });
    const change = companyImport(planned, [known], ids(), NEXT_DAY);
    expect(change.added).toEqual([]);
    expect(change.changed).toMatchObject([{ employees: 18, equipment: ['旋盤', '研削盤'] }]);
    expect(change.before).toEqual([known]);
    expect(change.kept).toEqual([{ name: known.name, fields: ['employees'] }]);
  });

  test('rows of one company in the file become one', () => {
    const planned = plannedRows(
      rows(['架空製菓', '', '釜'], ['㈱架空製菓', '', '窯']),
      MAPPING,
      [],
    );
    expect(planned[1]).toMatchObject({ choice: 'join', match: { line: 2 } });
    const change = companyImport(planned, [], ids(), NEXT_DAY);
    expect(change.added).toMatchObject([{ id: 'new-1', equipment: ['釜', '窯'] }]);
  });

  test('the user’s choice rules: taken as another company, or skipped', () => {
    const [plan] = plannedRows(rows(['架空精機', '', '']), MAPPING, [known]);
    if (!plan) throw new Error('no row');
    const done = (choice: 'take' | 'skip') =>
      companyImport([{ ...plan, choice }], [known], ids(), NEXT_DAY);
    expect(done('take').added).toMatchObject([{ id: 'new-1', name: '架空精機' }]);
    expect(done('skip')).toMatchObject({ added: [], changed: [], skipped: [2] });
  });

  test('an address alone joins nothing unasked', () => {
    const there = madeUpCompany({ location: '川崎市架空区見本町1-2-3' });
    const planned = plannedRows(rows(['別の会社', '', '', there.location ?? '']), MAPPING, [there]);
    expect(planned[0]).toMatchObject({ choice: 'take', match: { by: 'location' } });
  });

  test('every row is in the answer: taken, or told as skipped; unread words are kept', () => {
    const planned = plannedRows(rows(['', '5', '釜'], ['架空製菓', '若干名', '']), MAPPING, []);
    const change = companyImport(planned, [], ids(), NEXT_DAY);
    expect(change.skipped).toEqual([2]);
    expect(change.added).toMatchObject([{ name: '架空製菓', background: '従業員数: 若干名' }]);
  });
});
