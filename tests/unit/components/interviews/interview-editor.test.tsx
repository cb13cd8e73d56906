// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { InterviewEditor } from '../../../../components/interviews/InterviewEditor';
import type { InterviewChange } from '../../../../components/interviews/interview-actions';
import { toasts } from '../../../../components/shell/toasts';
import type { Interview } from '../../../../lib/model/interview';
import { madeUpCompany, madeUpInterview } from '../../model/made-up-records';
import { click, drawn, leave, one, takeAway, texts, type } from '../rendered';

let stored: Interview;
/** What a store would make of it; a change may depend on what is there by then. */
const onChange = vi.fn<InterviewChange>(async (part) => {
  stored = { ...stored, ...(typeof part === 'function' ? part(stored) : part) };
  redraw();
  return true;
});
const draw = (interview: Interview) => {
  stored = interview;
  redraw();
};
const redraw = () =>
  drawn(
    <InterviewEditor
      interview={stored}
      company={madeUpCompany()}
      interviews={[stored]}
      knowledge={undefined}
      onChange={onChange}
      onTake={() => {}}
      onPut={() => {}}
      onNextVisit={() => {}}
      onDelete={() => {}}
    />,
  );

beforeEach(() => {
  localStorage.clear();
  toasts.value = [];
  onChange.mockClear();
});
afterEach(takeAway);

test('who was taken off the list comes back from the toast, beside who came since', async () => {
  const [taro, hanako, jiro] = ['太郎', '花子', '次郎'].map((name) => ({ name, role: '社員' }));
  if (!taro || !hanako || !jiro) throw new Error('nobody');
  draw(madeUpInterview({ attendees: [taro, hanako] }));
  await click(one('[aria-label="太郎 を外す"]'));
  expect(texts('.attendees .chip-text')).toEqual(['花子（社員）']);
  await act(async () => void onChange((now) => ({ attendees: [...now.attendees, jiro] })));
  await act(async () => toasts.value[0]?.undo?.());
  expect(stored.attendees).toEqual([hanako, jiro, taro]);
});

test('notes that are too long are told so once the field is left, kept in it, and not written', async () => {
  draw(madeUpInterview());
  const notes = () => one<HTMLTextAreaElement>('textarea');
  await type(notes(), 'あ'.repeat(100_001));
  await leave(notes());
  expect(one('.interview-notes [role=alert]').textContent).toContain('10万字まで');
  expect(onChange).not.toHaveBeenCalled();
  expect(notes().value).toHaveLength(100_001);
  await type(notes(), 'あ'.repeat(100_000));
  await leave(notes());
  expect(document.querySelector('.interview-notes [role=alert]')).toBeNull();
  expect(stored.notes).toHaveLength(100_000);
});
