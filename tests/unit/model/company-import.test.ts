import { describe, expect, test } from 'vitest';
import type { Company } from '../../../lib/model/company';
import { companyImport, plannedRows } from '../../../lib/model/company-import';
import { mergeCompanies } from '../../../lib/model/merge-records';
import { madeUpCompany, NEXT_DAY, NOON } from './made-up-records';

const MAPPING = ['name', 'employees', 'equipment', 'location'] as const;
const HEADINGS = ['会社名', '従業員数', '設備', '所在地'];
const STAMP = { at: NEXT_DAY, by: '架空 花子' };
const known = madeUpCompany({ equipment: ['旋盤'], employees: 18 });

function plan(companies: readonly Company[], ...cells: string[][]) {
  const rows = cells.map((one, at) => ({ line: at + 2, cells: one }));
  return plannedRows({ headings: HEADINGS, rows }, MAPPING, companies);
}

function ids() {
  let last = 0;
  return () => `new-${++last}`;
}

describe('taking companies in', () => {
  test('a known company gains what it lacks and loses nothing; what differs is named', () => {
    const planned = plan([known], ['架空精機㈱', '20', '研削盤']);
    expect(planned[0]).toMatchObject({
      choice: 'join',
      match: { by: 'name', companyId: known.id },
    });
    const change = companyImport(planned, [known], ids(), STAMP);
    expect(change.added).toEqual([]);
    expect(change.changed).toMatchObject([{ employees: 18, equipment: ['旋盤', '研削盤'] }]);
    expect(change.before).toEqual([known]);
    expect(change.kept).toEqual([{ name: known.name, fields: ['employees'] }]);
  });

  test('what was filled bears the name and time of the import, and no other field does', () => {
    const { changed, added } = companyImport(
      plan([known], ['架空精機㈱', '', '研削盤'], ['架空製菓', '5', '']),
      [known],
      ids(),
      STAMP,
    );
    expect(changed[0]?.edits).toEqual({ equipment: STAMP });
    expect(added[0]?.edits).toEqual({ name: STAMP, employees: STAMP });
  });

  test('a merge keeps what was imported beside what a colleague wrote before', () => {
    const [imported] = companyImport(
      plan([known], ['架空精機㈱', '', '研削盤']),
      [known],
      ids(),
      STAMP,
    ).changed;
    if (!imported) throw new Error('nothing changed');
    const edits = { needs: { at: NOON, by: '架空 太郎' } };
    const colleague = { ...known, needs: ['錆を防ぐ'], edits, updatedAt: NOON };
    expect(mergeCompanies(imported, colleague)).toMatchObject({
      needs: ['錆を防ぐ'],
      equipment: ['旋盤', '研削盤'],
    });
  });

  test('a company that the file says nothing new of is neither written nor counted', () => {
    const change = companyImport(
      plan([known], ['架空精機㈱', '18', '旋盤']),
      [known],
      ids(),
      STAMP,
    );
    expect(change).toMatchObject({ added: [], changed: [], before: [], unchanged: 1 });
  });

  test('rows of one company in the file become one', () => {
    const planned = plan([], ['架空製菓', '', '釜'], ['㈱架空製菓', '', '窯']);
    expect(planned[1]).toMatchObject({ choice: 'join', match: { line: 2 } });
    const change = companyImport(planned, [], ids(), STAMP);
    expect(change.added).toMatchObject([{ id: 'new-1', equipment: ['釜', '窯'] }]);
  });

  test('the user’s choice rules: taken as another company, or skipped', () => {
    const [row] = plan([known], ['架空精機', '', '']);
    if (!row) throw new Error('no row');
    const done = (choice: 'take' | 'skip') =>
      companyImport([{ ...row, choice }], [known], ids(), STAMP);
    expect(done('take').added).toMatchObject([{ id: 'new-1', name: '架空精機' }]);
    expect(done('skip')).toMatchObject({ added: [], changed: [], skipped: [2] });
  });

  test('an address alone joins nothing unasked', () => {
    const there = madeUpCompany({ location: '川崎市架空区見本町1-2-3' });
    const planned = plan([there], ['別の会社', '', '', there.location ?? '']);
    expect(planned[0]).toMatchObject({ choice: 'take', match: { by: 'location' } });
  });

  test('one name in two cities is two companies unless the user says otherwise', () => {
    const here = madeUpCompany({ location: '川崎市架空区見本町1-2-3' });
    const planned = plan(
      [here],
      ['架空精機', '', '', '神奈川県川崎市別区1'],
      ['架空精機', '', '', '大阪府架空市見本町1'],
    );
    expect(planned[0]).toMatchObject({ choice: 'join', match: { isApart: false } });
    expect(planned[1]).toMatchObject({
      choice: 'take',
      match: { isApart: true, location: here.location },
    });
  });

  test('sums, 〃, 以上, notes and headings that come again are proposed to be skipped, with the reason', () => {
    const planned = plan(
      [],
      ['合計', '120', '', ''],
      ['〃', '5', '', ''],
      ['以上', '', '', ''],
      ['※ 2026年4月現在', '', '', ''],
      HEADINGS,
      ['以上製作所', '3', '', ''],
      ['平均点', '3', '', ''],
    );
    expect(planned.map(({ noCompany, choice }) => [noCompany, choice])).toEqual([
      ['total', 'skip'],
      ['ditto', 'skip'],
      ['end', 'skip'],
      ['note', 'skip'],
      ['headings', 'skip'],
      [undefined, 'take'],
      [undefined, 'take'],
    ]);
  });

  test('every row is in the answer: taken, or told as skipped; unread words are kept', () => {
    const planned = plan([], ['', '5', '釜'], ['架空製菓', '若干名', '']);
    const change = companyImport(planned, [], ids(), STAMP);
    expect(change.skipped).toEqual([2]);
    expect(change.added).toMatchObject([{ name: '架空製菓', background: '従業員数: 若干名' }]);
  });

  test('the time grows with the rows, not with rows × companies', () => {
    const took = (count: number) => {
      const companies = Array.from({ length: count }, (_, at) => ({
        ...known,
        id: `c${at}`,
        name: `架空第${at}工業株式会社`,
        location: `川崎市架空区見本町${at}-2-3`,
      }));
      const rows = Array.from({ length: count }, (_, at) => [
        `㈱架空第${at + count / 2}工業`,
        '18名',
        '旋盤、研削盤、マシニングセンタ',
        `神奈川県川崎市架空区見本町${at + 7000}番地2`,
      ]);
      const start = performance.now();
      const planned = plan(companies, ...rows);
      const milliseconds = performance.now() - start;
      expect(planned.filter(({ match }) => match).length).toBe(count / 2);
      return milliseconds;
    };
    const least = (count: number) => Math.min(took(count), took(count), took(count));
    // Ten times the rows: linear 10, quadratic 100. Once it took fourteen seconds.
    expect(least(4000) / least(400)).toBeLessThan(40);
  });
});
