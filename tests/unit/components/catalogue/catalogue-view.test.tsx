// @vitest-environment happy-dom

import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CatalogueView } from '../../../../components/catalogue/CatalogueView';
import { failure } from '../../../../components/shell/failures';
import type { RankingSource, RankingSummary, Search } from '../../../../lib/model/ranking';
import { UserFacingError } from '../../../../lib/model/user-facing-error';
import { choose, click, drawn, one, press, takeAway, texts, type, worded } from '../rendered';
import { anySearch, madeUpRow, madeUpSource, madeUpSummary } from './made-up-source';

const onOpen = vi.fn();
const onSave = vi.fn(async () => {});
const onKeep = vi.fn();
const onCompany = vi.fn();
let searched: Search[] = [];

const COMPANIES = [
  { id: 'a', name: '架空製作所' },
  { id: 'b', name: '例示化成' },
];

interface Shown {
  readonly source: RankingSource;
  readonly companyId?: string | null;
  readonly version?: number;
  readonly search?: Search;
}

function Page({ source, companyId = 'a', version = 1, search: first = anySearch() }: Shown) {
  const [search, setSearch] = useState(first);
  return (
    <CatalogueView
      source={source}
      companies={COMPANIES}
      companyId={companyId}
      onCompany={onCompany}
      threshold={30}
      onOpen={onOpen}
      openId={null}
      onSave={onSave}
      version={version}
      search={search}
      onSearch={(next) => {
        searched.push(next);
        setSearch(next);
      }}
      onKeepSearch={onKeep}
      fieldName={(code) => (code === 'B01' ? '分離・混合' : '')}
    />
  );
}

const rest = (ms: number) => act(async () => void (await new Promise((r) => setTimeout(r, ms))));

async function show(shown: Shown) {
  drawn(<Page {...shown} />);
  await rest(5);
}

const grid = () => one('[role=grid]');
const activeTitle = () =>
  document
    .getElementById(grid().getAttribute('aria-activedescendant') ?? '')
    ?.querySelector('.ranked-title')?.textContent;

beforeEach(() => {
  searched = [];
  vi.clearAllMocks();
});
afterEach(takeAway);

test('40,000 records are one list of which only the rows in view are drawn', async () => {
  await show({ source: madeUpSource(40_000) });
  expect(grid().getAttribute('aria-rowcount')).toBe('40000');
  const rows = document.querySelectorAll('[role=row]');
  expect(rows.length).toBeGreaterThan(8);
  expect(rows.length).toBeLessThan(40);
  expect(one('.catalogue-count').textContent).toContain('40,000件中 40,000件');
  expect(rows[0]?.getAttribute('aria-rowindex')).toBe('1');
  expect(rows[0]?.textContent).toContain('折りたためる容器 0');
  expect(rows[0]?.textContent).toContain('L000000');
  expect(rows[0]?.textContent).toContain('架空工業大学');
});

test('the list is one tab stop; keys move, check and open', async () => {
  await show({ source: madeUpSource(500) });
  expect(grid().tabIndex).toBe(0);
  expect(
    [...document.querySelectorAll('.ranked-row input')].every(
      (box) => box.getAttribute('tabindex') === '-1',
    ),
  ).toBe(true);
  await press(grid(), 'ArrowDown');
  expect(activeTitle()).toBe('折りたためる容器 1');
  await press(grid(), ' ');
  expect(texts('.ranked-row[aria-selected=true] .ranked-title')).toEqual(['折りたためる容器 1']);
  await press(grid(), 'Enter');
  expect(onOpen).toHaveBeenCalledExactlyOnceWith(madeUpRow(1).patentId);
  await press(grid(), 'Home');
  expect(activeTitle()).toBe('折りたためる容器 0');
});

test('End goes to the last record and fetches it', async () => {
  const source = madeUpSource(40_000);
  await show({ source });
  await press(grid(), 'End');
  await rest(120);
  expect(activeTitle()).toBe('折りたためる容器 39999');
  expect(source.asked.length).toBeLessThan(5);
});

test('Shift and an arrow check the rows passed; saving hands them over and unchecks them', async () => {
  await show({ source: madeUpSource(500) });
  await press(grid(), 'ArrowDown', { shiftKey: true });
  await press(grid(), 'ArrowDown', { shiftKey: true });
  await rest(20);
  await click(worded('button', '架空製作所の候補に3件を保存'));
  await rest(20);
  expect(onSave).toHaveBeenCalledExactlyOnceWith(
    'a',
    [0, 1, 2].map((at) => madeUpRow(at).patentId),
  );
  expect(document.querySelector('[aria-selected=true]')).toBeNull();
});

test('Shift and a click check from the row before to this one', async () => {
  await show({ source: madeUpSource(500) });
  const boxes = [...document.querySelectorAll<HTMLElement>('.ranked-check')];
  await click(boxes[1] as HTMLElement);
  await act(async () => {
    boxes[4]?.dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey: true }));
  });
  await rest(20);
  expect(texts('.checked-bar [role=status]')).toEqual(['4件を選択中']);
  expect(onOpen).not.toHaveBeenCalled();
});

test('all that match are checked up to 200, and what more is asked for is said to be too many', async () => {
  await show({ source: madeUpSource(40_000) });
  await click(worded('button', '合うものをすべて選択（200件まで）'));
  await rest(20);
  expect(texts('.checked-bar [role=status]')).toEqual(['200件を選択中']);
  expect(document.querySelector('.checked-bar [role=alert]')).toBeNull();
  await press(grid(), 'End', { shiftKey: true });
  await rest(20);
  expect(one('.checked-bar [role=alert]').textContent).toContain('200件まで');
  expect(texts('.checked-bar [role=status]')).toEqual(['200件を選択中']);
});

test('without a company there are no scores to narrow by and nothing can be saved', async () => {
  await show({ source: madeUpSource(10), companyId: null });
  expect(document.querySelector('.score-range')).toBeNull();
  await press(grid(), ' ');
  expect(one('.checked-bar').textContent).toContain('保存するには企業を選んでください。');
});

test('no company is a choice like any other', async () => {
  await show({ source: madeUpSource(10) });
  await choose(one<HTMLSelectElement>('.search-company select'), '');
  expect(onCompany).toHaveBeenCalledExactlyOnceWith(null);
});

test('typing is looked for once it rests', async () => {
  await show({ source: madeUpSource(10) });
  const box = one<HTMLInputElement>('.search-text input');
  await type(box, '軽');
  await type(box, '軽量');
  await rest(100);
  expect(searched).toEqual([]);
  await rest(150);
  expect(searched.map(({ text }) => text)).toEqual(['軽量']);
});

test('an older answer that comes late never replaces a newer one, and the old list stays meanwhile', async () => {
  const waiting: ((summary: RankingSummary) => void)[] = [];
  const source: RankingSource = {
    ...madeUpSource(500),
    summary: () => new Promise((resolve) => waiting.push(resolve)),
  };
  await show({ source, version: 1 });
  await act(async () => waiting[0]?.(madeUpSummary(500)));
  await show({ source, version: 2 });
  expect(one('.catalogue').getAttribute('aria-busy')).toBe('true');
  expect(grid().getAttribute('aria-rowcount')).toBe('500');
  await show({ source, version: 3 });
  await act(async () => waiting[2]?.(madeUpSummary(300)));
  await act(async () => waiting[1]?.(madeUpSummary(200)));
  await rest(20);
  expect(grid().getAttribute('aria-rowcount')).toBe('300');
  expect(one('.catalogue').getAttribute('aria-busy')).toBe('false');
});

test('facets stand in plain words and narrow the list; chips take the condition away', async () => {
  await show({ source: madeUpSource(500) });
  expect(texts('[data-facet=offer] .facet-words')).toEqual(['許諾のみ', '不明']);
  expect(texts('[data-facet=offer] .facet-count')).toEqual(['12,345', '7']);
  expect(texts('[data-facet=ipcClass] .facet-words')[0]).toBe('B01 分離・混合');
  await click(one('[data-facet=ipcClass] input[type=checkbox]'));
  expect(searched.at(-1)?.facets).toEqual({ ipcClass: ['B01'] });
  expect(one<HTMLInputElement>('[data-facet=ipcClass] input[type=checkbox]').checked).toBe(true);
  await click(one('[aria-label="条件を外す: IPCのクラス: B01 分離・混合"]'));
  expect(searched.at(-1)?.facets).toEqual({});
});

test('beyond eight values there is more, and long groups can be searched', async () => {
  await show({ source: madeUpSource(500) });
  expect(texts('[data-facet=ipcClass] li')).toHaveLength(8);
  await click(worded('[data-facet=ipcClass] button', 'ほか12件を表示'));
  expect(texts('[data-facet=ipcClass] li')).toHaveLength(20);
  await type(one<HTMLInputElement>('[data-facet=ipcClass] input[type=search]'), 'Ｂ１９');
  expect(texts('[data-facet=ipcClass] .facet-words')).toEqual(['B19']);
});

test('where nothing matches, the condition that keeps everything out is named', async () => {
  const source: RankingSource = {
    summary: async (_company, search) =>
      madeUpSummary(search.text === '' ? 120 : 0, { total: 40_000 }),
    rows: async () => [],
  };
  const search = anySearch({ text: '空飛ぶ', facets: { offer: ['licence'] } });
  await show({ source, search });
  await rest(20);
  expect(texts('.ways-out button')).toEqual(['「空飛ぶ」を外す（120件）']);
  await click(one('.ways-out button'));
  expect(searched).toEqual([{ ...search, text: '' }]);
});

test('an empty catalogue asks for an import, not for other conditions', async () => {
  const source = { ...madeUpSource(0), summary: async () => madeUpSummary(0, { total: 0 }) };
  await show({ source });
  expect(one('.empty').textContent).toContain('CSVを取り込んで');
});

test('a search is kept under a name', async () => {
  await show({ source: madeUpSource(10), search: anySearch({ text: '軽量' }) });
  await click(worded('button', 'この条件を保存'));
  await type(one<HTMLInputElement>('.keep-search input'), '軽い容器');
  await act(async () => one<HTMLFormElement>('.keep-search').requestSubmit());
  expect(onKeep).toHaveBeenCalledExactlyOnceWith('軽い容器');
});

test('crossed ends of a range push each other along', async () => {
  await show({ source: madeUpSource(10), search: anySearch({ need: [0, 40] }) });
  const from = one<HTMLInputElement>('[aria-label="ニーズの下限"]');
  await act(async () => {
    from.value = '60';
    from.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(searched.at(-1)?.need).toEqual([60, 60]);
});

test('a question that fails is told of, and the list before stays', async () => {
  const source = madeUpSource(500);
  await show({ source, version: 1 });
  vi.spyOn(source, 'summary').mockRejectedValueOnce(
    new UserFacingError({ ja: '目録を読めません。', en: 'The catalogue cannot be read.' }),
  );
  await show({ source, version: 2 });
  await rest(20);
  expect(failure.value?.words.ja).toBe('目録を読めません。');
  expect(grid().getAttribute('aria-rowcount')).toBe('500');
  expect(one('.catalogue').getAttribute('aria-busy')).toBe('false');
});

test('a row says what stands in the way and how far it has come', async () => {
  const source: RankingSource = {
    summary: async () => madeUpSummary(1),
    rows: async () => [
      madeUpRow(0, {
        standing: 'withdrawn',
        verdict: 'promising',
        stage: 'meeting',
        cautions: ['lapsed', 'titleOnly', 'largeScale'],
        capability: null,
        confidence: 0.1,
      }),
    ],
  };
  await show({ source });
  expect(texts('.ranked-marks .mark')).toEqual([
    '取り下げ',
    '★ 面談',
    '有望',
    '⚠ 権利消滅',
    '⚠ 題名だけで判定',
    '+1',
  ]);
  expect(one('.ranked-fit').textContent).toContain('強み –');
  expect(one('.ranked-fit').textContent).toContain('情報が少ないため目安です');
});

test('what is checked outlives a search that finds nothing', async () => {
  const source: RankingSource = {
    ...madeUpSource(500),
    summary: async (_company, search) => madeUpSummary(search.text === '' ? 500 : 0),
  };
  await show({ source });
  await press(grid(), ' ');
  await type(one<HTMLInputElement>('.search-text input'), '空飛ぶ');
  await rest(260);
  await rest(20);
  expect(document.querySelector('[role=grid]')).toBeNull();
  await click(worded('.catalogue-chosen button', '条件をすべて外す'));
  await rest(20);
  expect(texts('.checked-bar [role=status]')).toEqual(['1件を選択中']);
});
