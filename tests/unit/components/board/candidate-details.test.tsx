// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CandidateDetails } from '../../../../components/board/CandidateDetails';
import { toasts } from '../../../../components/shell/toasts';
import { type Candidate, candidateSchema } from '../../../../lib/model/candidate';
import { withChange } from '../../../../lib/model/candidate-change';
import { madeUpCandidate, NEXT_DAY } from '../../model/made-up-records';
import { choose, click, drawn, one, takeAway, texts, type, worded } from '../rendered';

const onChange = vi.fn(async () => true);
const plain = candidateSchema.parse(madeUpCandidate({ history: [] }));
const draw = (candidate: Candidate = plain) =>
  drawn(
    <CandidateDetails
      candidate={candidate}
      companyName="架空精機株式会社"
      onChange={onChange}
      onClose={() => {}}
    />,
  );
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
  onChange.mockClear();
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
  expect(onChange).toHaveBeenCalledWith(plain.id, { people: [known, added] });
});

test('a file name taken away comes back from the toast', async () => {
  draw({ ...plain, fileNames: ['覚書.pdf', '図面.pdf'] });
  await click(one('button[aria-label="「覚書.pdf」を外す"]'));
  expect(onChange).toHaveBeenCalledWith(plain.id, { fileNames: ['図面.pdf'] });
  await act(async () => toasts.value[0]?.undo?.());
  expect(onChange).toHaveBeenLastCalledWith(plain.id, { fileNames: ['覚書.pdf', '図面.pdf'] });
});

test('見送り asks for its reason here too', async () => {
  draw();
  await choose(labelled<HTMLSelectElement>('段階'), 'declined');
  expect(onChange).not.toHaveBeenCalled();
  await click(worded('dialog button', '費用・資金が合わない'));
  await click(worded('dialog button', '見送りにする'));
  expect(onChange).toHaveBeenCalledWith(plain.id, {
    stage: 'declined',
    declinedReason: '費用・資金が合わない',
  });
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
