// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Board } from '../../../../components/board/Board';
import { type BoardFilter, EVERYTHING } from '../../../../components/board/board-filter';
import { toasts, undoToast } from '../../../../components/shell/toasts';
import type { CandidateEditing } from '../../../../components/shortlist/candidate-actions';
import { type Candidate, candidateSchema } from '../../../../lib/model/candidate';
import { withChange } from '../../../../lib/model/candidate-change';
import type { Company } from '../../../../lib/model/company';
import { madeUpCandidate, madeUpCompany, madeUpPatent, NOON } from '../../model/made-up-records';
import {
  choose,
  chooseStage,
  click,
  drawn,
  one,
  press,
  takeAway,
  texts,
  type,
  worded,
} from '../rendered';

let stored: readonly Candidate[] = [];
/** What a store would make of it; a change may depend on what is there by then. */
const onChange = vi.fn(async (id: string, edit: CandidateEditing) => {
  const known = stored.find((one) => one.id === id);
  if (!known) return false;
  const made = withChange(known, typeof edit === 'function' ? edit(known) : edit, NOON, '');
  stored = stored.map((one) => (one.id === id ? made : one));
  return true;
});
const onOpen = vi.fn();
let companies: readonly Company[] = [
  madeUpCompany(),
  madeUpCompany({ id: 'made-up-2', name: '有限会社まぼろし' }),
];
const made = (number: string, change: Partial<Candidate> = {}) =>
  candidateSchema.parse(
    madeUpCandidate({ patent: madeUpPatent(number, { title: `架空 ${number}` }), ...change }),
  );
const first = made('L1');
const second = made('L2', {
  companyId: 'made-up-2',
  stage: 'meeting',
  verdict: 'promising',
  nextAction: { what: '電話する', dueOn: '2026-11-22' },
});
let filter: BoardFilter = EVERYTHING;
const stageOf = (id: string) => stored.find((one) => one.id === id)?.stage;
const draw = (candidates: readonly Candidate[] = [first, second]) => {
  stored = candidates;
  redraw();
};
const redraw = () =>
  drawn(
    <Board
      filter={filter}
      onFilter={(next) => {
        filter = next;
        redraw();
      }}
      candidates={stored}
      companies={companies}
      flags={new Map([[first.id, 'withdrawn']])}
      today="2026-11-23"
      onChange={onChange}
      onOpen={onOpen}
      openId={null}
    />,
  );
const titles = () => texts('.board-title');
const menu = (title: string) => one(`.board-menu[aria-label^="「${title}」"]`);

beforeEach(() => {
  filter = EVERYTHING;
  localStorage.clear();
  toasts.value = [];
  for (const spy of [onChange, onOpen]) spy.mockClear();
});
afterEach(takeAway);

test('every stage is a column, in its order, with how many are in it', () => {
  draw();
  expect(texts('.board-column h3')).toEqual([
    '候補1',
    '企業へ紹介0',
    '面談1',
    '秘密保持・条件調整0',
    '契約0',
    '試作0',
    '製品化0',
    '保留0',
    '見送り0',
  ]);
  expect(texts('[data-stage="meeting"] .board-title')).toEqual(['架空 L2']);
});

test('a card says in words what is overdue, which company it is, and that the record is gone', () => {
  draw();
  expect(one('[data-stage="meeting"] .board-card').textContent).toContain('期限超過 2026-11-22');
  expect(one('[data-stage="meeting"] .board-company').textContent).toBe('有限会社まぼろし');
  expect(one('[data-stage="candidate"] .board-flag').textContent).toContain('取り下げられました');
});

test('what is not on the shortlist is not on the board', () => {
  draw([made('L3', { stage: 'unlisted' })]);
  expect(titles()).toEqual([]);
  expect(one('.empty').textContent).toContain('候補はまだありません');
});

test('a card is moved from its menu, and the toast takes it back', async () => {
  draw();
  await chooseStage(menu('架空 L1'), 'introduced');
  expect(stageOf(first.id)).toBe('introduced');
  const [told] = toasts.value;
  if (!told) throw new Error('No toast');
  expect(told.text).toContain('企業へ紹介');
  await act(async () => undoToast(told));
  expect(stageOf(first.id)).toBe('candidate');
});

test('arrows walk through the stages of a menu and commit none of them', async () => {
  draw();
  menu('架空 L1').focus();
  await press(menu('架空 L1'), 'ArrowDown');
  for (let step = 0; step < 6; step += 1) {
    await press(document.activeElement as HTMLElement, 'ArrowDown');
  }
  expect(document.activeElement?.textContent).toBe('製品化');
  expect(onChange).not.toHaveBeenCalled();
  await press(document.activeElement as HTMLElement, 'Escape');
  expect(document.querySelector('.stage-list')).toBeNull();
  expect(document.activeElement).toBe(menu('架空 L1'));
  await press(menu('架空 L1'), 'ArrowDown');
  await press(document.activeElement as HTMLElement, '契');
  await press(document.activeElement as HTMLElement, 'Enter');
  expect(onChange).toHaveBeenCalledOnce();
  expect(stageOf(first.id)).toBe('contract');
});

test('the older of two undos leaves what came since', async () => {
  draw();
  await chooseStage(menu('架空 L1'), 'introduced');
  redraw();
  await chooseStage(menu('架空 L1'), 'meeting');
  const [older] = toasts.value;
  if (!older) throw new Error('No toast');
  await act(async () => undoToast(older));
  expect(stageOf(first.id)).toBe('meeting');
  expect(toasts.value.at(-1)?.text).toContain('戻しませんでした');
});

test('the focus is on the card again once it is drawn where it went', async () => {
  draw();
  const title = worded('.board-title', '架空 L1');
  title.focus();
  await press(title, ' ');
  await press(title, 'ArrowRight');
  await press(title, ' ');
  redraw();
  expect(document.activeElement?.textContent).toBe('架空 L1');
  expect(document.activeElement?.closest('[data-stage]')?.getAttribute('data-stage')).toBe(
    'introduced',
  );
  await act(async () => toasts.value[0]?.undo?.());
  redraw();
  expect(document.activeElement?.closest('[data-stage]')?.getAttribute('data-stage')).toBe(
    'candidate',
  );
});

test('moved into a folded column, its heading has the focus', async () => {
  draw();
  await click(one('[data-stage="contract"] h3 button'));
  await chooseStage(menu('架空 L1'), 'contract');
  redraw();
  expect(document.activeElement).toBe(one('.board-column[data-stage="contract"] h3 button'));
});

test('a reason for turning down goes when the candidate is taken up again', async () => {
  draw([made('L4', { stage: 'declined', declinedReason: '時期が合わない' })]);
  await chooseStage(menu('架空 L4'), 'meeting');
  expect(stored[0]).toMatchObject({ stage: 'meeting' });
  expect(stored[0]?.declinedReason).toBeUndefined();
  await act(async () => toasts.value[0]?.undo?.());
  expect(stored[0]).toMatchObject({ stage: 'declined', declinedReason: '時期が合わない' });
});

test('a move that was not kept tells of no move', async () => {
  onChange.mockResolvedValueOnce(false);
  draw();
  await chooseStage(menu('架空 L1'), 'introduced');
  expect(toasts.value).toEqual([]);
});

test('with the keyboard: picked up, aimed, told, put down', async () => {
  draw();
  const title = worded('.board-title', '架空 L1');
  await press(title, ' ');
  expect(one('[data-board-said]').textContent).toContain('つかみました');
  await press(title, 'ArrowRight');
  await press(title, 'ArrowRight');
  expect(one('[data-board-said]').textContent).toBe('移す先：面談');
  expect(one('.board-column.target').dataset.stage).toBe('meeting');
  expect(onChange).not.toHaveBeenCalled();
  await press(title, ' ');
  expect(stageOf(first.id)).toBe('meeting');
});

test('Escape leaves the card where it was', async () => {
  draw();
  const title = worded('.board-title', '架空 L1');
  await press(title, ' ');
  await press(title, 'ArrowRight');
  await press(title, 'Escape');
  expect(onChange).not.toHaveBeenCalled();
  expect(one('[data-board-said]').textContent).toContain('やめました');
  expect(document.querySelector('.target')).toBeNull();
});

test('arrows walk between cards, and one card alone is in the order of Tab', async () => {
  draw();
  const title = worded('.board-title', '架空 L1');
  expect(document.querySelectorAll('.board-title[tabindex="0"]')).toHaveLength(1);
  title.focus();
  await press(title, 'ArrowDown');
  expect(document.activeElement).toBe(title);
  await press(title, 'ArrowRight');
  const beside = worded('.board-title', '架空 L2');
  expect(document.activeElement).toBe(beside);
  expect(beside.tabIndex).toBe(0);
  expect(title.tabIndex).toBe(-1);
  expect(onChange).not.toHaveBeenCalled();
});

test('dropping a dragged card on a column moves it, on a collapsed one too', async () => {
  draw();
  await click(one('[data-stage="contract"] h3 button'));
  const drag = (selector: string, name: string) =>
    act(async () => {
      one(selector).dispatchEvent(new Event(name, { bubbles: true, cancelable: true }));
    });
  await drag('[data-stage="candidate"] .board-card', 'dragstart');
  await drag('[data-stage="contract"]', 'drop');
  expect(stageOf(first.id)).toBe('contract');
});

test('見送り asks for a reason, and does nothing without one', async () => {
  draw();
  await chooseStage(menu('架空 L1'), 'declined');
  expect(onChange).not.toHaveBeenCalled();
  await click(worded('dialog button', '見送りにする'));
  expect(one('dialog .problem').textContent).toContain('理由');
  expect(onChange).not.toHaveBeenCalled();
  await click(worded('dialog button', '売り先が見えない'));
  await type(one<HTMLTextAreaElement>('dialog textarea'), '塗料は扱わない');
  await click(worded('dialog button', '見送りにする'));
  expect(stored[0]).toMatchObject({
    stage: 'declined',
    declinedReason: '売り先が見えない、塗料は扱わない',
  });
  expect(document.querySelector('dialog')).toBeNull();
});

test('filters: company, verdict, overdue, words of the title and the action', async () => {
  draw();
  await choose(one<HTMLSelectElement>('select[aria-label^="企業"]'), 'made-up-1');
  expect(titles()).toEqual(['架空 L1']);
  expect(document.querySelector('.board-company')).toBeNull();
  await choose(one<HTMLSelectElement>('select[aria-label^="企業"]'), '');
  await choose(one<HTMLSelectElement>('select[aria-label^="評価"]'), 'promising');
  expect(titles()).toEqual(['架空 L2']);
  await choose(one<HTMLSelectElement>('select[aria-label^="評価"]'), '');
  await click(one('input[type="checkbox"]'));
  expect(titles()).toEqual(['架空 L2']);
  await click(one('input[type="checkbox"]'));
  await type(one<HTMLInputElement>('input[type="search"]'), '電話　まぼろし');
  expect(titles()).toEqual(['架空 L2']);
  expect(one('.counts').textContent).toBe('2 件のうち 1 件を表示');
});

test('a title opens its candidate', async () => {
  draw();
  await click(worded('.board-title', '架空 L2'));
  expect(onOpen).toHaveBeenCalledWith(second);
});

test('a folded column is folded when the board comes back', async () => {
  draw();
  await click(one('[data-stage="meeting"] h3 button'));
  expect(titles()).toEqual(['架空 L1']);
  takeAway();
  draw();
  expect(titles()).toEqual(['架空 L1']);
  await click(one('[data-stage="meeting"] h3 button'));
  expect(titles()).toEqual(['架空 L1', '架空 L2']);
});

test('what belongs to a company that was put away is hidden until it is asked for', async () => {
  const known = companies;
  companies = [...known, madeUpCompany({ id: 'away', name: '架空休業', archivedAt: NOON })];
  draw([first, { ...second, companyId: 'away' }]);
  expect(one('.counts').textContent).toBe('1 件のうち 1 件を表示');
  expect(titles()).toEqual(['架空 L1']);
  await click(one('.board-check:nth-of-type(2) input'));
  expect(titles()).toEqual(['架空 L1', '架空 L2']);
  companies = known;
});

test('where nothing matches it says so instead of nine empty columns, and is undone at once', async () => {
  draw();
  await type(one<HTMLInputElement>('input[type="search"]'), 'どこにもない');
  expect(one('.empty').textContent).toContain('条件に合う候補がありません');
  expect(document.querySelector('.board-column')).toBeNull();
  await click(worded('button', '絞り込みを解除'));
  expect(titles()).toEqual(['架空 L1', '架空 L2']);
});

test('a number, a holder and an idea are found', async () => {
  draw([first, { ...second, ideas: '軽い弁当箱' }]);
  for (const words of ['弁当箱', 'L2 架空大学']) {
    await type(one<HTMLInputElement>('input[type="search"]'), words);
    expect(titles()).toEqual(['架空 L2']);
  }
});
