import { expect, test, vi } from 'vitest';
import { PAGE_ROWS, RowPages } from '../../../../components/catalogue/row-pages';
import { anySearch, madeUpSource } from './made-up-source';

function pages(matching = 40_000) {
  const source = madeUpSource(matching);
  const handlers = { onRows: vi.fn(), onError: vi.fn() };
  const ask = vi.fn((from: number, to: number) => source.rows(null, anySearch(), from, to));
  return { rows: new RowPages(ask, handlers), ask, handlers };
}

test('a page is asked for once, however often it is wanted', async () => {
  const { rows, ask, handlers } = pages();
  await Promise.all([rows.want(0, 20), rows.want(10, 30)]);
  await rows.want(0, PAGE_ROWS);
  expect(ask.mock.calls).toEqual([[0, PAGE_ROWS]]);
  expect(handlers.onRows).toHaveBeenCalledTimes(1);
  expect(rows.at(49)?.title).toBe('折りたためる容器 49');
  expect(rows.at(50)).toBeUndefined();
});

test('a window across two pages asks for both', async () => {
  const { rows, ask } = pages();
  await rows.want(45, 55);
  expect(ask).toHaveBeenCalledTimes(2);
  expect(rows.at(54)?.place).toBe(55);
});

test('a page that failed is told of and can be asked for again', async () => {
  const { rows, ask, handlers } = pages();
  ask.mockRejectedValueOnce(new Error('gone'));
  await rows.want(0, 10);
  expect(handlers.onError).toHaveBeenCalledTimes(1);
  expect(rows.at(0)).toBeUndefined();
  await rows.want(0, 10);
  expect(rows.at(0)?.place).toBe(1);
});

test('what was seen long ago is let go', async () => {
  const { rows } = pages();
  for (let page = 0; page <= 200; page++) await rows.want(page * PAGE_ROWS, page * PAGE_ROWS + 1);
  expect(rows.at(0)).toBeUndefined();
  expect(rows.at(200 * PAGE_ROWS)).toBeDefined();
});
