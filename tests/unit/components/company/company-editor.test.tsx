// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CompanyEditor } from '../../../../components/company/CompanyEditor';
import { toasts } from '../../../../components/shell/toasts';
import type { Company } from '../../../../lib/model/company';
import { madeUpCompany } from '../../model/made-up-records';
import { click, drawn, leave, one, press, takeAway, texts, type, worded } from '../rendered';

const changeCompany = vi.hoisted(() =>
  vi.fn<(id: string, part: object) => Promise<boolean>>(async () => true),
);
const removeIfBlank = vi.hoisted(() => vi.fn());
vi.mock('../../../../components/catalogue/catalogue-state', () => ({
  catalogue: { value: null },
  readCatalogueState: async () => {},
}));
vi.mock('../../../../components/company/company-actions', () => ({ changeCompany, removeIfBlank }));

const company = madeUpCompany({ needs: ['軽くする'] });
const draw = (shown: Company = company) =>
  drawn(<CompanyEditor company={shown} closeLabel="閉じる" onClose={() => {}} />);
const labelled = (label: string) => {
  const id = worded('label', label).getAttribute('for');
  return one<HTMLInputElement>(`[id="${id}"]`);
};

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  changeCompany.mockReset().mockResolvedValue(true);
  removeIfBlank.mockReset();
});
afterEach(() => {
  takeAway();
  vi.useRealTimers();
});

test('shows the sections of the field, what the fit weighs most first', () => {
  draw();
  expect(texts('h3')).toEqual([
    'これから',
    '自社の強み',
    '一押し商品',
    '企業概要',
    '関係',
    '制約',
    '企業情報',
    '関連分類・関連語',
  ]);
});

test('the need field asks for function words', () => {
  draw();
  const hint = labelled('ニーズ（やりたいこと・解決したい課題）').getAttribute('aria-describedby');
  expect(one(`[id="${hint}"]`).textContent).toMatch(/抗菌する.*軽くする.*水分を防ぐ/);
});

test('a typed line is kept when typing pauses, and the user is told', async () => {
  draw();
  await type(labelled('所在地'), '川崎市');
  expect(changeCompany).not.toHaveBeenCalled();
  await act(async () => {
    await vi.advanceTimersByTimeAsync(400);
  });
  expect(changeCompany).toHaveBeenCalledExactlyOnceWith(company.id, { location: '川崎市' });
  expect(one('header [role=status]').textContent).toMatch(/^保存しました/);
});

test('closing the editor keeps what was typed a moment ago', async () => {
  draw();
  await type(labelled('所在地'), '川崎市');
  takeAway();
  expect(changeCompany).toHaveBeenCalledExactlyOnceWith(company.id, { location: '川崎市' });
});

test('two phrases entered before the store answers are both kept', async () => {
  changeCompany.mockImplementation(() => new Promise(() => {}));
  draw();
  const needs = labelled('ニーズ（やりたいこと・解決したい課題）');
  for (const phrase of ['抗菌する', '水分を防ぐ']) {
    await type(needs, phrase);
    await press(needs, 'Enter');
  }
  expect(changeCompany).toHaveBeenLastCalledWith(company.id, {
    needs: ['軽くする', '抗菌する', '水分を防ぐ'],
  });
});

test('what the store refused goes along with the next change', async () => {
  changeCompany.mockResolvedValueOnce(false);
  draw();
  await type(labelled('所在地'), '川崎市');
  await leave(labelled('所在地'));
  expect(one('header [role=status]').textContent).toContain('まだ保存できていません');
  await type(labelled('業種'), '金属製品製造業');
  await leave(labelled('業種'));
  expect(changeCompany).toHaveBeenLastCalledWith(company.id, {
    location: '川崎市',
    industry: '金属製品製造業',
  });
});

test.each([
  ['会社名', '  ', '会社名を入力してください'],
  ['従業員数（人）', 'たくさん', '数字で入力'],
  ['法人番号', '12345', '13 桁'],
  ['URL', 'example', 'https://'],
])(
  '%s 「%s」 is not kept, the reason stands beside it, nothing is lost',
  async (label, typed, reason) => {
    draw();
    const input = labelled(label);
    await type(input, typed);
    await leave(input);
    expect(changeCompany).not.toHaveBeenCalled();
    expect(input.value).toBe(typed);
    expect(input.getAttribute('aria-invalid')).toBe('true');
    const described = input.getAttribute('aria-describedby')?.split(' ').at(-1);
    expect(one(`[id="${described}"]`).textContent).toContain(reason);

    takeAway();
    draw();
    expect(labelled(label).value).toBe(typed);
  },
);

test.each([
  ['従業員数（人）', '１，２００人', { employees: 1200 }],
  ['従業員数（人）', '', { employees: null }],
  ['法人番号', '１２３４-５６７８-９０１２３', { corporateNumber: '１２３４-５６７８-９０１２３' }],
  ['URL', ' https://example.co.jp/ ', { url: 'https://example.co.jp/' }],
])('%s takes 「%s」', async (label, typed, part) => {
  draw(madeUpCompany({ employees: 3 }));
  await type(labelled(label), typed);
  await leave(labelled(label));
  expect(changeCompany).toHaveBeenCalledExactlyOnceWith(company.id, part);
});

test('a change from elsewhere is shown, but never over words that are being typed', async () => {
  draw();
  await type(labelled('所在地'), '打ちかけ');
  draw({ ...company, location: '他の画面', industry: '他の画面の業種' });
  expect(labelled('所在地').value).toBe('打ちかけ');
  expect(labelled('業種').value).toBe('他の画面の業種');
});

test('the day of the next visit that was cleared comes back from the toast', async () => {
  toasts.value = [];
  draw(madeUpCompany({ nextVisitOn: '2026-12-01' }));
  const day = labelled('次回訪問日');
  await act(async () => {
    day.value = '';
    day.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(changeCompany).toHaveBeenLastCalledWith(company.id, { nextVisitOn: undefined });
  expect(toasts.value[0]?.text).toContain('2026-12-01');
  await act(async () => toasts.value[0]?.undo?.());
  expect(changeCompany).toHaveBeenLastCalledWith(company.id, { nextVisitOn: '2026-12-01' });
});

test('contracts wished for are boxes to tick', async () => {
  draw();
  await click(one('.wishes input'));
  expect(changeCompany).toHaveBeenLastCalledWith(company.id, { licenceWishes: ['nonExclusive'] });
});

test('a new company begins with its name, ready to be typed over', () => {
  draw(madeUpCompany({ name: '新しい企業', location: '', strengths: [], needs: [] }));
  expect(document.activeElement).toBe(labelled('会社名'));
});

test('closing asks whether anything was entered at all', async () => {
  draw();
  await click(worded('button', '閉じる'));
  expect(removeIfBlank).toHaveBeenCalledExactlyOnceWith(company.id);
});

test('what the papers print can be marked 社内限り, and marks that outlived their phrase be removed', async () => {
  draw(madeUpCompany({ internal: ['needs:工場を移す'] }));
  const marked = (field: string) =>
    document.querySelector(`[data-field="${field}"] .internal-mark input`) !== null;
  for (const field of ['location', 'url', 'founded', 'capital', 'employees', 'licenceWishes']) {
    expect(marked(field), field).toBe(true);
  }
  for (const field of ['tags', 'noiseWords', 'nextVisitOn'])
    expect(marked(field), field).toBe(false);
  await click(one('[aria-label="「工場を移す」の社内限りの印を外す"]'));
  expect(changeCompany).toHaveBeenLastCalledWith(company.id, { internal: [] });
});
