import { expect, test } from 'vitest';
import {
  listWindow,
  ROW_HEIGHT,
  scrollTopShowing,
} from '../../../../components/catalogue/list-window';

const VIEW = 640;

test('only the rows in view and a few around them are drawn', () => {
  const { from, to, top, height } = listWindow(40_000, 1000 * ROW_HEIGHT, VIEW);
  expect(height).toBe(40_000 * ROW_HEIGHT);
  expect(from).toBe(994);
  expect(to).toBe(1016);
  expect(top).toBe(0);
});

test('a list shorter than the view is drawn whole', () => {
  expect(listWindow(3, 0, VIEW)).toMatchObject({ from: 0, to: 3, height: 3 * ROW_HEIGHT });
  expect(listWindow(0, 0, VIEW)).toMatchObject({ from: 0, to: 0, height: 0 });
});

test('400,000 rows stay below the height at which browsers cut elements off', () => {
  expect(listWindow(400_000, 0, VIEW).height).toBeLessThan(17_000_000);
});

test('the first and the last of 400,000 rows can be scrolled to', () => {
  const { height } = listWindow(400_000, 0, VIEW);
  expect(listWindow(400_000, 0, VIEW).from).toBe(0);
  const end = listWindow(400_000, height - VIEW, VIEW);
  expect(end.to).toBe(400_000);
  const lastBottom = end.top + 400_000 * ROW_HEIGHT;
  expect(lastBottom).toBeCloseTo(height, 3);
});

test.each([0, 7, 199_999, 399_999])('row %i of 400,000 is wholly in view once shown', (index) => {
  const scrollTop = scrollTopShowing(index, 400_000, 3_000_000, VIEW);
  const { top } = listWindow(400_000, scrollTop, VIEW);
  const rowTop = top + index * ROW_HEIGHT - scrollTop;
  expect(rowTop).toBeGreaterThanOrEqual(-0.01);
  expect(rowTop + ROW_HEIGHT).toBeLessThanOrEqual(VIEW + 0.01);
});

test('a row that is in view already moves nothing', () => {
  expect(scrollTopShowing(3, 40_000, 64, VIEW)).toBe(64);
});
