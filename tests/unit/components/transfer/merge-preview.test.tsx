// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { MergePreview } from '../../../../components/transfer/MergePreview';
import { decideConflicts } from '../../../../lib/model/decide-conflicts';
import { edited } from '../../../../lib/model/edited';
import { type MergePlan, mergeBundles } from '../../../../lib/model/merge-bundles';
import type { RecordSet } from '../../../../lib/model/merge-sets';
import {
  madeUpCandidate,
  madeUpCompany,
  madeUpInterview,
  madeUpPatent,
  NEXT_DAY,
  NOON,
} from '../../model/made-up-records';
import { click, drawn, one, takeAway, texts, worded } from '../rendered';

const LATER = '2026-04-03T00:00:00.000Z';
const NOTHING: RecordSet = { companies: [], candidates: [], patents: [] };
const company = madeUpCompany();
const needs = (...phrases: string[]) => ({ ...company, needs: phrases });
const mine = edited(company, needs('部品を軽くしたい', '錆を防ぐ'), NOON, '架空 花子');
const theirs = edited(company, needs('部品を軽くしたい', '薄くする'), NEXT_DAY, '');
const candidate = madeUpCandidate();
const noted = (stage: 'meeting' | 'declined', at: string, by = '架空 太郎') =>
  edited(candidate, { ...candidate, stage }, at, by);

const CLASH = mergeBundles(
  { ...NOTHING, companies: [mine], candidates: [noted('meeting', NEXT_DAY)] },
  { ...NOTHING, companies: [theirs], candidates: [noted('declined', NOON, '架空 次郎')] },
);

const onApply = vi.fn();
const onCancel = vi.fn();
const draw = (plan: MergePlan) =>
  drawn(
    <MergePreview
      fileName="引き継ぎ.json"
      comparison={{ ...plan, matches: [], settings: 'none', templates: [] }}
      onApply={onApply}
      onCancel={onCancel}
    />,
  );
const checked = () =>
  [...document.querySelectorAll<HTMLInputElement>('[type=radio]')].map(({ checked }) => checked);
const radio = (at: number) => {
  const found = document.querySelectorAll<HTMLInputElement>('[type=radio]')[at];
  if (!found) throw new Error(`No choice ${at}`);
  return found;
};
const decided = () =>
  decideConflicts(CLASH, onApply.mock.calls[0]?.[0].conflicts, LATER, '架空 花子');

afterEach(() => {
  takeAway();
  vi.clearAllMocks();
});

test('counts and names what is added, joined, the same and deleted', () => {
  draw(
    mergeBundles(
      { ...NOTHING, companies: [company], interviews: [madeUpInterview()] },
      {
        ...NOTHING,
        companies: [theirs],
        patents: [madeUpPatent()],
        deletions: [{ id: 'interviews/made-up-interview-1', at: LATER, by: '' }],
      },
    ),
  );
  expect(texts('thead th')).toEqual(['加わる', '合わせる', '同じ', '消える', '消したまま']);
  expect(texts('tbody tr > *').join(' ')).toBe(
    '企業 0 1 0 0 0 候補 0 0 0 0 0 面談記録 0 0 0 1 0 保存した検索 0 0 0 0 0 案件の記録 1 0 0 0 0',
  );
  expect(texts('.names li')).toEqual([
    '架空精機株式会社',
    '架空精機株式会社 / 2026-04-01',
    '架空の軽量構造 L2099000001',
  ]);
});

test('says when merging would change nothing', () => {
  const set = { ...NOTHING, companies: [company] };
  draw(mergeBundles(set, set));
  expect(one('.preview').textContent).toContain('まとめても変わりません');
  draw(CLASH);
  expect(one('.preview').textContent).not.toContain('まとめても変わりません');
});

test('shows both sides of a conflict: what, who, when, and which one is later', () => {
  draw(CLASH);
  expect(texts('.conflict legend')).toEqual([
    '架空精機株式会社：ニーズ',
    '架空精機株式会社 / 架空の軽量構造 L2099000001：段階',
  ]);
  expect(texts('.conflict:first-of-type .conflict-side:nth-of-type(1) .conflict-line')).toEqual([
    '部品を軽くしたい',
    '錆を防ぐ（この欄だけ）',
  ]);
  expect(texts('.conflict mark')).toEqual(['錆を防ぐ', '薄くする']);
  const sides = texts('.conflict-side:not(.conflict-both)');
  expect(sides[0]).toMatch(/^自分.*架空 花子・2026/);
  expect(sides[1]).toMatch(/^相手新しい方.*名前なし・2026/);
  expect(sides[2]).toMatch(/^自分新しい方面談/);
  expect(sides[3]).toMatch(/^相手見送り/);
});

test('the later edit is chosen until the user chooses otherwise', async () => {
  draw(CLASH);
  expect(checked()).toEqual([false, true, false, true, false]);
  await click(worded('button', 'まとめる'));
  expect(decided()).toEqual(CLASH.merged);
});

describe('what one side deleted', () => {
  const deletions = [{ id: `candidates/${candidate.id}`, at: LATER, by: '架空 花子' }];
  const set = { ...NOTHING, companies: [company], candidates: [candidate] };
  const gone = mergeBundles(set, { ...NOTHING, companies: [company], deletions });
  const name = '架空精機株式会社 / 架空の軽量構造 L2099000001';

  test('is told with who and when, and goes unless the user keeps it', async () => {
    draw(gone);
    expect(texts('.deletion legend')).toEqual([name]);
    expect(texts('.deletion > p')[0]).toMatch(/^相手の側で 架空 花子 が 2026.*に削除/);
    expect(checked()).toEqual([true, false]);
    await click(radio(1));
    await click(worded('button', 'まとめる'));
    expect(onApply.mock.calls[0]?.[0].deletions).toEqual(
      new Map([[`candidates/${candidate.id}`, 'keep']]),
    );
  });

  test('here and stands in the file says so', () => {
    draw(mergeBundles({ ...NOTHING, companies: [company], deletions }, set));
    expect(texts('.deletion > p')[0]).toMatch(/^自分の側で 架空 花子/);
  });

  test('of a company is told with how much goes along', () => {
    const whole = [{ id: 'companies/made-up-1', at: LATER, by: '' }];
    draw(mergeBundles(set, { ...NOTHING, deletions: whole }));
    expect(texts('.deletion legend')).toEqual(['架空精機株式会社（候補・面談記録 1 件とともに）']);
  });
});

test('going back to the file asks for nothing else, and can be chosen by its own words', async () => {
  const onWay = vi.fn();
  const view = (way: 'merge' | 'restore') => (
    <MergePreview
      fileName="控え.json"
      comparison={{
        ...CLASH,
        matches: [],
        settings: 'none',
        templates: ['銀行向け'],
        ahead: LATER,
      }}
      way={way}
      onWay={onWay}
      onApply={onApply}
      onCancel={onCancel}
    />
  );
  drawn(view('merge'));
  expect(one('.preview').textContent).toContain('銀行向け');
  expect(one('.caution').textContent).toContain('時計');
  await click(one('.ways label:last-of-type input'));
  expect(onWay).toHaveBeenCalledWith('restore');
  drawn(view('restore'));
  expect(texts('.conflict')).toEqual([]);
  await click(worded('button', 'この内容に戻す'));
  expect(onApply).toHaveBeenCalledOnce();
});

test('while it is busy nothing is applied', async () => {
  drawn(
    <MergePreview
      fileName="控え.json"
      comparison={{ ...CLASH, matches: [], settings: 'none', templates: [] }}
      isBusy
      onApply={onApply}
      onCancel={onCancel}
    />,
  );
  await click(worded('button', 'まとめる'));
  expect(onApply).not.toHaveBeenCalled();
  expect(document.querySelector('progress')).not.toBeNull();
});

test('both for all, where a field can hold both', async () => {
  draw(CLASH);
  await click(worded('button', 'できるものは両方を残す'));
  expect(checked()).toEqual([false, false, true, true, false]);
});

test('a choice for one leaves the others', async () => {
  draw(CLASH);
  await click(radio(0));
  expect(checked()).toEqual([true, false, false, true, false]);
  await click(worded('button', 'まとめる'));
  expect(decided().companies[0]?.needs).toEqual(['部品を軽くしたい', '錆を防ぐ']);
  expect(decided().candidates).toEqual(CLASH.merged.candidates);
});

test('both can be kept of a list, and not of a stage', async () => {
  draw(CLASH);
  expect(texts('.conflict-both')).toHaveLength(1);
  await click(radio(2));
  await click(worded('button', 'まとめる'));
  expect(decided().companies[0]?.needs).toEqual(['部品を軽くしたい', '錆を防ぐ', '薄くする']);
});

test.each([
  ['すべて自分の内容', [true, false, false, true, false], '錆を防ぐ', 'meeting'],
  ['すべて相手の内容', [false, true, false, false, true], '薄くする', 'declined'],
] as const)('%s', async (words, choices, need, stage) => {
  draw(CLASH);
  await click(worded('button', words));
  expect(checked()).toEqual(choices);
  expect(texts('[role=status]')).toContain('2 件すべてを選びました。');
  await click(worded('button', 'まとめる'));
  expect(decided().companies[0]?.needs).toContain(need);
  expect(decided().candidates[0]?.stage).toBe(stage);
  expect(decided().candidates[0]?.edits.stage).toBeDefined();
});

test('all later edits again after all mine', async () => {
  draw(CLASH);
  await click(worded('button', 'すべて自分の内容'));
  await click(worded('button', 'すべて新しい方'));
  expect(checked()).toEqual([false, true, false, true, false]);
});

test('what one person edited anew is folded away, told, and left out of choosing all', async () => {
  const again = edited(mine, { ...mine, needs: ['薄くする'] }, NEXT_DAY, '架空 花子');
  const own = { ...NOTHING, companies: [mine], candidates: [noted('meeting', NOON)] };
  const other = noted('declined', NEXT_DAY, '架空 次郎');
  draw(mergeBundles(own, { ...NOTHING, companies: [again], candidates: [other] }));
  expect(texts('.conflicts h5')).toEqual(['両方で編集された項目：1 件']);
  expect(texts('.renewed summary')[0]).toContain('1 件');
  expect(one<HTMLDetailsElement>('.renewed').open).toBe(false);
  await click(worded('button', 'すべて自分の内容'));
  expect(checked()).toEqual([true, false, false, true, false]);
});

test('an emptied field is told as empty', () => {
  const { location, ...rest } = company;
  const emptied = edited(company, rest as typeof company, NOON, '架空 花子');
  const moved = edited(company, { ...company, location: `${location}2` }, NEXT_DAY, '架空 太郎');
  draw(mergeBundles({ ...NOTHING, companies: [emptied] }, { ...NOTHING, companies: [moved] }));
  expect(texts('.conflict-side')[0]).toContain('（空）');
});

test('nothing is merged before the user says so', async () => {
  draw(CLASH);
  expect(onApply).not.toHaveBeenCalled();
  await click(worded('button', 'やめる'));
  expect([onApply.mock.calls.length, onCancel.mock.calls.length]).toEqual([0, 1]);
});
