// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Attendees } from '../../../../components/interviews/Attendees';
import { drawn, one, takeAway, type } from '../rendered';

const onAdd = vi.fn(async () => true);
const draw = () =>
  drawn(<Attendees attendees={[]} draftKey="made-up/attendee" onAdd={onAdd} onRemove={() => {}} />);
const name = () => one<HTMLInputElement>('input');
const role = () => one<HTMLInputElement>('input + input');
const goTo = (field: HTMLElement, next: HTMLElement | null) =>
  act(async () => {
    field.dispatchEvent(new FocusEvent('focusout', { bubbles: true, relatedTarget: next }));
  });

beforeEach(() => {
  localStorage.clear();
  onAdd.mockReset().mockResolvedValue(true);
});
afterEach(takeAway);

test('somebody typed is kept when the fields are left, not on the way from one to the other', async () => {
  draw();
  await type(name(), ' 架空 太郎 ');
  await goTo(name(), role());
  expect(onAdd).not.toHaveBeenCalled();
  await type(role(), '社長');
  await goTo(role(), null);
  expect(onAdd).toHaveBeenCalledExactlyOnceWith({ name: '架空 太郎', role: '社長' });
  expect([name().value, role().value]).toEqual(['', '']);
  expect(localStorage).toHaveLength(0);
});

test('nobody typed is nobody kept', async () => {
  draw();
  await type(role(), '社長');
  await goTo(role(), null);
  expect(onAdd).not.toHaveBeenCalled();
});

test('who could not be kept is still in the fields, also after a reload', async () => {
  onAdd.mockResolvedValue(false);
  draw();
  await type(name(), '架空 太郎');
  await goTo(name(), null);
  expect(name().value).toBe('架空 太郎');
  takeAway();
  draw();
  expect(name().value).toBe('架空 太郎');
});
