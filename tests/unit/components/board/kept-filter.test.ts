// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { EVERYTHING } from '../../../../components/board/board-filter';

const KEPT = '../../../../components/board/kept-filter';

afterEach(() => sessionStorage.clear());

test('the filter is there again after a reload of the page, and only what is a filter', async () => {
  const { setBoardFilter } = await import(KEPT);
  setBoardFilter({ ...EVERYTHING, tag: '食品', side: 'way' });
  vi.resetModules();
  expect((await import(KEPT)).boardFilter.value).toEqual({
    ...EVERYTHING,
    tag: '食品',
    side: 'way',
  });
  const [key = ''] = Object.keys({ ...sessionStorage });
  sessionStorage.setItem(key, '{"tag":7}');
  vi.resetModules();
  expect((await import(KEPT)).boardFilter.value).toEqual(EVERYTHING);
});
