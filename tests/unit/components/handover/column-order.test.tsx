// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { ColumnOrder } from '../../../../components/handover/ColumnOrder';
import type { ListColumn } from '../../../../lib/model/export-template';
import { click, drawn, one, takeAway } from '../rendered';

let chosen: readonly ListColumn[];
const draw = (next: readonly ListColumn[]) => {
  chosen = next;
  drawn(<ColumnOrder chosen={chosen} onChange={draw} />);
};
const press = async (column: ListColumn, part: string) => {
  const target = one(`[data-column="${column}"] ${part}`);
  target.focus();
  await click(target);
};
const expectFocus = (column: ListColumn, part: string) =>
  vi.waitFor(() => expect(document.activeElement).toBe(one(`[data-column="${column}"] ${part}`)));

afterEach(takeAway);

test('a column keeps the focus where it goes, also where it can go no further', async () => {
  draw(['title', 'number', 'summary']);
  await press('summary', '[data-by="-1"]');
  expect(chosen).toEqual(['title', 'summary', 'number']);
  await expectFocus('summary', '[data-by="-1"]');
  await press('summary', '[data-by="-1"]');
  await expectFocus('summary', '[data-by="1"]');
  await press('summary', 'input');
  expect(chosen).toEqual(['title', 'number']);
  await expectFocus('summary', 'input');
});
