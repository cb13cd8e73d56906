import { beforeEach, expect, test, vi } from 'vitest';
import { markRead } from '../../../../components/arrivals/arrival-actions';
import { keepSearch, removeSearch } from '../../../../components/arrivals/search-actions';
import { toasts } from '../../../../components/shell/toasts';
import type { SavedSearch } from '../../../../lib/model/arrival';

const store = vi.hoisted(() => ({ isFull: false }));
vi.mock('../../../../components/shell/workspace', () => ({
  // As the real one: a failure is told, and the answer is undefined.
  write: async (run: (db: unknown) => Promise<unknown>) => (store.isFull ? undefined : run({})),
  workspace: { companies: { value: [] } },
  database: async () => ({}),
}));
vi.mock('../../../../components/shell/stamp-now', () => ({
  stampNow: () => ({ at: '2099-01-01T00:00:00.000Z', by: '' }),
}));
vi.mock('../../../../lib/store/searches', () => ({
  saveSearch: vi.fn(),
  deleteSearch: vi.fn(),
  listSearches: async () => [],
}));
vi.mock('../../../../lib/store/arrivals', () => ({
  markArrivals: vi.fn(),
  listArrivals: async () => [],
}));

const shown = () => toasts.value.map(({ text }) => text);
const search: SavedSearch['search'] = { text: '', facets: {}, order: 'overall' } as never;
const kept: SavedSearch = {
  id: 'made-up',
  name: '架空の条件',
  companyId: null,
  search,
  seenAt: '2099-01-01T00:00:00.000Z',
  createdAt: '2099-01-01T00:00:00.000Z',
  updatedAt: '2099-01-01T00:00:00.000Z',
};

beforeEach(() => {
  store.isFull = false;
  toasts.value = [];
});

test('a search is called kept, and deleted, once it is', async () => {
  await keepSearch('架空の条件', null, search);
  await removeSearch(kept);
  expect(shown()).toEqual([
    '検索条件「架空の条件」を保存しました。',
    '検索条件「架空の条件」を削除しました。',
  ]);
});

test('where the store took nothing, nothing is called kept or deleted', async () => {
  store.isFull = true;
  await keepSearch('架空の条件', null, search);
  await removeSearch(kept);
  expect(shown()).toEqual([]);
});

test('what could not be marked as read is not said to be', async () => {
  store.isFull = true;
  await markRead([{ id: 'made-up' } as never]);
  expect(shown()).toEqual([]);
});
