// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Board } from '../../../../components/board/Board';
import { type BoardFilter, EVERYTHING } from '../../../../components/board/board-filter';
import { toasts, undoToast } from '../../../../components/shell/toasts';
import { type Candidate, candidateSchema } from '../../../../lib/model/candidate';
import { madeUpCandidate, madeUpCompany, madeUpPatent } from '../../model/made-up-records';
import { choose, click, drawn, one, press, takeAway, texts, type, worded } from '../rendered';

const onChange = vi.fn(async () => true);
const onDecline = vi.fn(async () => true);
const onOpen = vi.fn();
const companies = [madeUpCompany(), madeUpCompany({ id: 'made-up-2', name: '有限会社まぼろし' })];
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
const draw = (candidates: readonly Candidate[] = [first, second]) =>
  drawn(
    <Board
      filter={filter}
      onFilter={(next) => {
        filter = next;
        draw(candidates);
      }}
      candidates={candidates}
      companies={companies}
      flags={new Map([[first.id, 'withdrawn']])}
      today="2026-11-23"
      onChange={onChange}
      onDecline={onDecline}
      onOpen={onOpen}
    />,
  );
const titles = () => texts('.board-title');
const menu = (title: string) => one<HTMLSelectElement>(`select[aria-label^="「${title}」"]`);

beforeEach(() => {
  filter = EVERYTHING;
  localStorage.clear();
  toasts.value = [];
  for (const spy of [onChange, onDecline, onOpen]) spy.mockClear();
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
  await choose(menu('架空 L1'), 'introduced');
  expect(onChange).toHaveBeenCalledWith(first.id, { stage: 'introduced' });
  const [told] = toasts.value;
  if (!told) throw new Error('No toast');
  expect(told.text).toContain('企業へ紹介');
  await act(async () => undoToast(told));
  expect(onChange).toHaveBeenLastCalledWith(first.id, { stage: 'candidate', declinedReason: null });
});

test('a move that was not kept tells of no move', async () => {
  onChange.mockResolvedValueOnce(false);
  draw();
  await choose(menu('架空 L1'), 'introduced');
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
  expect(onChange).toHaveBeenCalledWith(first.id, { stage: 'meeting' });
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
  expect(onChange).toHaveBeenCalledWith(first.id, { stage: 'contract' });
});

test('見送り asks for a reason, and does nothing without one', async () => {
  draw();
  await choose(menu('架空 L1'), 'declined');
  expect(onChange).not.toHaveBeenCalled();
  await click(worded('dialog button', '見送りにする'));
  expect(one('dialog .problem').textContent).toContain('理由');
  expect(onDecline).not.toHaveBeenCalled();
  await click(worded('dialog button', '売り先が見えない'));
  await type(one<HTMLTextAreaElement>('dialog textarea'), '塗料は扱わない');
  await click(worded('dialog button', '見送りにする'));
  expect(onDecline).toHaveBeenCalledWith(first, '売り先が見えない、塗料は扱わない');
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
