// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CandidateDetails } from '../../../../components/board/CandidateDetails';
import { toasts } from '../../../../components/shell/toasts';
import type { CandidateEditing } from '../../../../components/shortlist/candidate-actions';
import { type Candidate, candidateSchema } from '../../../../lib/model/candidate';
import { withChange } from '../../../../lib/model/candidate-change';
import { withStageCorrection } from '../../../../lib/model/stage-correction';
import { madeUpCandidate, NEXT_DAY } from '../../model/made-up-records';
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

let stored: Candidate;
/** What a store would make of it; a change may depend on what is there by then. */
const onChange = vi.fn(async (_: string, edit: CandidateEditing) => {
  stored = withChange(stored, typeof edit === 'function' ? edit(stored) : edit, NEXT_DAY, '');
  return true;
});
const onCorrect = vi.fn(async () => true);
const onClose = vi.fn();
const plain = candidateSchema.parse(madeUpCandidate({ history: [] }));
const draw = (candidate: Candidate = plain) => {
  stored = candidate;
  drawn(
    <CandidateDetails
      candidate={candidate}
      companyName="架空精機株式会社"
      today="2026-11-23"
      onChange={onChange}
      onCorrect={onCorrect}
      onClose={onClose}
    />,
  );
};
const labelled = <Found extends HTMLElement>(words: string) => {
  const label = worded('label', words);
  return one<Found>(`[id="${label.getAttribute('for')}"]`);
};
const submit = (button: string) =>
  act(async () => {
    worded('button', button)
      .closest('form')
      ?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });

beforeEach(() => {
  localStorage.clear();
  toasts.value = [];
  for (const spy of [onChange, onCorrect, onClose]) spy.mockClear();
});
afterEach(takeAway);

test('the next action is kept with its day', async () => {
  draw();
  await type(labelled<HTMLInputElement>('何をするか'), ' 登録者に電話する ');
  await type(labelled<HTMLInputElement>('期限'), '2026-12-01');
  await submit('次の行動を決める');
  expect(onChange).toHaveBeenCalledWith(plain.id, {
    nextAction: { what: '登録者に電話する', dueOn: '2026-12-01' },
  });
});

test('an action without words is asked for, not kept', async () => {
  draw();
  await submit('次の行動を決める');
  expect(onChange).not.toHaveBeenCalled();
  expect(one('[role="alert"]').textContent).toContain('何をするか');
});

test('a person is added with side and contact beside those known', async () => {
  const known = { name: '架空 太郎', side: 'company', contact: '' } as const;
  draw({ ...plain, people: [known] });
  await choose(labelled<HTMLSelectElement>('立場'), 'bank');
  await type(labelled<HTMLInputElement>('氏名'), '架空 花子');
  await type(labelled<HTMLInputElement>('連絡先'), '044-000-0000');
  await submit('関係者を加える');
  const added = { name: '架空 花子', side: 'bank', contact: '044-000-0000' };
  expect(stored.people).toEqual([known, added]);
});

test('a file name taken away comes back among those added since', async () => {
  draw({ ...plain, fileNames: ['覚書.pdf', '図面.pdf'] });
  await click(one('button[aria-label="「覚書.pdf」を外す"]'));
  expect(stored.fileNames).toEqual(['図面.pdf']);
  stored = { ...stored, fileNames: [...stored.fileNames, '見積.pdf'] };
  await act(async () => toasts.value[0]?.undo?.());
  expect(stored.fileNames).toEqual(['図面.pdf', '見積.pdf', '覚書.pdf']);
});

test('見送り asks for its reason here too, and can be undone', async () => {
  draw();
  await chooseStage(one('.board-menu'), 'declined');
  expect(onChange).not.toHaveBeenCalled();
  await click(worded('dialog button', '費用・資金が合わない'));
  await click(worded('dialog button', '見送りにする'));
  expect(stored).toMatchObject({ stage: 'declined', declinedReason: '費用・資金が合わない' });
  await act(async () => toasts.value[0]?.undo?.());
  expect(stored.stage).toBe('candidate');
});

test('the reason is mended while it is turned down', async () => {
  draw({ ...plain, stage: 'declined', declinedReason: '費用が合わない' });
  await click(worded('button', '理由を直す'));
  await type(one<HTMLTextAreaElement>('dialog textarea'), '似た製品がある');
  await click(worded('dialog button', '理由を保存'));
  expect(stored).toMatchObject({ stage: 'declined', declinedReason: '似た製品がある' });
});

test('the fit stands here with its reasons and cautions', () => {
  draw();
  expect(one('.details-fit').textContent).toContain('適合度 72（ニーズ 80、強み 60）');
  expect(one('.details-fit .reasons').textContent).toContain('部品を軽くしたい');
  expect(one('.details-fit .reasons summary').textContent).toContain('題名だけで判定');
});

test('Escape closes the details, but not from the dialog in them', async () => {
  draw();
  await chooseStage(one('.board-menu'), 'declined');
  await press(one('dialog textarea'), 'Escape');
  expect(onClose).not.toHaveBeenCalled();
  await press(one('.candidate-details h2'), 'Escape');
  expect(onClose).toHaveBeenCalledOnce();
});

test('a year with a digit too many is said, not kept', async () => {
  draw();
  await type(labelled<HTMLInputElement>('何をするか'), '電話する');
  await type(labelled<HTMLInputElement>('期限'), '1026-12-01');
  await submit('次の行動を決める');
  expect(onChange).not.toHaveBeenCalled();
  expect(one('[role="alert"]').textContent).toContain('2099年');
});

test('half a next action is there again when the page comes back', async () => {
  draw();
  await type(labelled<HTMLInputElement>('何をするか'), '登録者に電');
  takeAway();
  draw();
  expect(labelled<HTMLInputElement>('何をするか').value).toBe('登録者に電');
});

test('an action done comes back from the toast, but not over another one', async () => {
  const nextAction = { what: '電話する', dueOn: null };
  draw({ ...plain, nextAction });
  await click(worded('button', '済んだ・なくす'));
  expect(stored.nextAction).toBeUndefined();
  stored = { ...stored, nextAction: { what: '訪問する', dueOn: null } };
  await act(async () => toasts.value[0]?.undo?.());
  expect(stored.nextAction?.what).toBe('訪問する');
});

test('the day of a stage is corrected, or the entry struck out, from the history', async () => {
  const moved = withChange(plain, { stage: 'meeting' }, '2026-05-01T03:00:00.000Z', '架空 次郎');
  draw(moved);
  await click(worded('.timeline button', '日付を直す'));
  await type(one<HTMLInputElement>('.timeline input'), '2026-12-01');
  await submit('この日にする');
  expect(one('.timeline [role="alert"]').textContent).toContain('今日まで');
  expect(onCorrect).not.toHaveBeenCalled();
  await type(one<HTMLInputElement>('.timeline input'), '2026-04-20');
  await submit('この日にする');
  expect(onCorrect).toHaveBeenLastCalledWith(plain.id, moved.history[0], { on: '2026-04-20' });
  await act(async () => toasts.value[0]?.undo?.());
  expect(onCorrect).toHaveBeenLastCalledWith(plain.id, moved.history[0], 'noted');
  await click(worded('.timeline button', '日付を直す'));
  await click(worded('.timeline button', '誤りなので数えない'));
  expect(onCorrect).toHaveBeenLastCalledWith(plain.id, moved.history[0], 'struck');
});

test('a correction is told in words, and what it corrects says so', () => {
  const moved = withChange(plain, { stage: 'meeting' }, '2026-05-01T03:00:00.000Z', '');
  const [entry] = moved.history;
  if (!entry) throw new Error('No entry');
  draw(withStageCorrection(moved, entry, 'struck', '2026-05-03T03:00:00.000Z', ''));
  expect(texts('.timeline p')).toEqual([
    '「面談」に進んだ記録を誤りとして数えない',
    '段階：候補 → 面談',
    '誤りとして、成果に数えません。',
    '候補として保存',
  ]);
});

test('the history is told in words, the newest first, with who it was', () => {
  const moved = withChange(plain, { stage: 'meeting' }, '2026-05-01T03:00:00.000Z', '架空 次郎');
  const people = [{ name: '架空 花子', side: 'bank', contact: '' }] as const;
  draw(withChange(moved, { people }, '2026-05-02T03:00:00.000Z', ''));
  expect(texts('.timeline p')).toEqual([
    '関係者：なし → 架空 花子（金融機関）',
    '段階：候補 → 面談',
    '候補として保存',
  ]);
  expect(one('.timeline').textContent).toContain('架空 次郎 さん');
  expect(one('.timeline').textContent).toContain('名前なし');
});

test('a memo typed in one sitting is one step of the history', () => {
  const once = withChange(plain, { memo: '社長は' }, NEXT_DAY, 'A');
  const twice = withChange(once, { memo: '社長は前向き' }, '2026-04-02T00:00:05.000Z', 'A');
  draw(twice);
  expect(texts('.timeline p')).toEqual(['メモ：社長は前向き', '候補として保存']);
});

test('what was typed for next stays in the field when the present action is done', async () => {
  draw({ ...plain, nextAction: { what: '電話する', dueOn: null } });
  await type(labelled<HTMLInputElement>('何をするか'), '見積りを送る');
  await click(worded('button', '済んだ・なくす'));
  expect(stored.nextAction).toBeUndefined();
  draw(stored);
  expect(labelled<HTMLInputElement>('何をするか').value).toBe('見積りを送る');
});
