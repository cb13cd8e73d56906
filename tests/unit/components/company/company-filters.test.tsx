// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { CompanyFilters } from '../../../../components/company/CompanyFilters';
import {
  type CompanyFilter,
  EVERYTHING,
  holdsWords,
  industriesOf,
  passes,
} from '../../../../components/company/company-filter';
import { madeUpCompany, NOON } from '../../model/made-up-records';
import { choose, click, drawn, one, takeAway, texts, worded } from '../rendered';

const COMPANIES = [
  madeUpCompany({ id: 'a', name: '架空精機', tags: ['重点', '高津区'] }),
  madeUpCompany({ id: 'b', name: '架空製菓', tags: ['重点'] }),
  madeUpCompany({ id: 'c', name: '架空織物', archivedAt: NOON }),
];
const GROUND = { activeCompanyIds: ['b'], today: '2026-04-01' };
let filter: CompanyFilter = EVERYTHING;
const draw = (companies = COMPANIES) =>
  drawn(
    <CompanyFilters
      companies={companies}
      filter={filter}
      onFilter={(next) => {
        filter = next;
        draw(companies);
      }}
    />,
  );
const shown = () => COMPANIES.filter((one) => passes(one, filter, GROUND)).map(({ name }) => name);

afterEach(() => {
  filter = EVERYTHING;
  takeAway();
});

test('nothing is asked of a single company', () => {
  draw([madeUpCompany()]);
  expect(document.querySelector('select, input')).toBeNull();
});

test('by tag, and back to all', async () => {
  draw();
  expect(shown()).toEqual(['架空精機', '架空製菓']);
  expect(texts('select:first-child option').slice(1).sort()).toEqual(['重点', '高津区'].sort());
  await choose(one<HTMLSelectElement>('select'), '高津区');
  expect(shown()).toEqual(['架空精機']);
  await choose(one<HTMLSelectElement>('select'), '');
  expect(shown()).toEqual(['架空精機', '架空製菓']);
});

test('what was put away is shown by itself', async () => {
  draw();
  await click(one('input[type=checkbox]'));
  expect(shown()).toEqual(['架空織物']);
});

test('every word searched for must stand somewhere, in any field, width and case', () => {
  const company = madeUpCompany({
    equipment: ['ＮＣ旋盤'],
    customers: ['見本電機'],
    certifications: ['ISO9001'],
    corporateNumber: '9234567890123',
    constraints: '予算は来年度',
  });
  for (const words of [
    'nc旋盤',
    'ｉｓｏ９００１　見本',
    '9234567890123 架空',
    '予算 深絞り',
    ' ',
  ]) {
    expect(holdsWords(company, words), words).toBe(true);
  }
  expect(holdsWords(company, '旋盤 研削盤')).toBe(false);
});

test('by what the coordinator works on: active, without needs, due for a visit; and back', async () => {
  const others = [
    madeUpCompany({ id: 'a', name: '架空精機', needs: [] }),
    madeUpCompany({ id: 'b', name: '架空製菓', nextVisitOn: '2026-04-01' }),
    madeUpCompany({ id: 'c', name: '架空織物', nextVisitOn: '2026-04-02' }),
  ];
  const names = () => others.filter((one) => passes(one, filter, GROUND)).map(({ name }) => name);
  draw(others);
  await choose(one<HTMLSelectElement>('select'), 'active');
  expect(names()).toEqual(['架空製菓']);
  await choose(one<HTMLSelectElement>('select'), 'noNeeds');
  expect(names()).toEqual(['架空精機']);
  await choose(one<HTMLSelectElement>('select'), 'visitDue');
  expect(names()).toEqual(['架空製菓']);
  await click(worded('button', '絞り込みを解除'));
  expect(names()).toHaveLength(3);
  expect(document.activeElement).toBe(one('select'));
});

test('by division and group of 業種', () => {
  const others = [
    madeUpCompany({ id: 'a', industry: '246 金属被覆・彫刻業' }),
    madeUpCompany({ id: 'b', industry: '24 金属製品製造業' }),
    madeUpCompany({ id: 'c', industry: '架空の商い' }),
  ];
  expect(industriesOf(others)).toEqual([
    { key: '24', label: '24 金属製品製造業' },
    { key: '246', label: '246 金属被覆・彫刻業' },
    { key: '架空の商い', label: '架空の商い' },
  ]);
  const ids = (industry: string) =>
    others.filter((one) => passes(one, { ...EVERYTHING, industry }, GROUND)).map(({ id }) => id);
  expect(ids('24')).toEqual(['a', 'b']);
  expect(ids('246')).toEqual(['a']);
  expect(ids('架空の商い')).toEqual(['c']);
});
