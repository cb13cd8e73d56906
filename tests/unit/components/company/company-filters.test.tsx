// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { CompanyFilters } from '../../../../components/company/CompanyFilters';
import {
  type CompanyFilter,
  EVERYTHING,
  passes,
} from '../../../../components/company/company-filter';
import { madeUpCompany, NOON } from '../../model/made-up-records';
import { choose, click, drawn, one, takeAway, texts } from '../rendered';

const COMPANIES = [
  madeUpCompany({ id: 'a', name: '架空精機', tags: ['重点', '高津区'] }),
  madeUpCompany({ id: 'b', name: '架空製菓', tags: ['重点'] }),
  madeUpCompany({ id: 'c', name: '架空織物', archivedAt: NOON }),
];
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
const shown = () => COMPANIES.filter((one) => passes(one, filter)).map(({ name }) => name);

afterEach(() => {
  filter = EVERYTHING;
  takeAway();
});

test('nothing is asked where there are neither tags nor companies put away', () => {
  draw([madeUpCompany()]);
  expect(document.querySelector('select, input')).toBeNull();
});

test('by tag, and back to all', async () => {
  draw();
  expect(shown()).toEqual(['架空精機', '架空製菓']);
  expect(texts('option').slice(1).sort()).toEqual(['重点', '高津区'].sort());
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
