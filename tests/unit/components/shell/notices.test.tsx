// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { language } from '../../../../components/shell/language';
import { Notices } from '../../../../components/shell/Notices';
import { toast, toasts } from '../../../../components/shell/toasts';
import { click, drawn, one, press, takeAway, type, worded } from '../rendered';

const undo = vi.fn();
beforeEach(() => {
  undo.mockClear();
  toasts.value = [];
  language.value = 'ja';
  drawn(
    <>
      <input />
      <Notices />
    </>,
  );
});
afterEach(() => {
  takeAway();
  language.value = 'ja';
});
const undoKey = () => press(one('input'), 'z', { ctrlKey: true });

test('Ctrl+Z in an empty field takes back the last removal', async () => {
  await type(one<HTMLInputElement>('input'), '深絞り');
  await act(() => toast('架空の語を外しました', undo));
  one<HTMLInputElement>('input').value = '';
  await undoKey();
  expect(undo).toHaveBeenCalledOnce();
});

test('so it does in a field that was not typed in since', async () => {
  await type(one<HTMLInputElement>('input'), '深絞り');
  await act(() => toast('架空の語を外しました', undo));
  await undoKey();
  expect(undo).toHaveBeenCalledOnce();
});

test('what was typed since is left to the field’s own Ctrl+Z', async () => {
  await act(() => toast('架空の語を外しました', undo));
  await type(one<HTMLInputElement>('input'), '深絞り');
  await undoKey();
  expect(undo).not.toHaveBeenCalled();
});

test('no words stay in a language that was left', async () => {
  await act(() => toast('架空の語を外しました', undo));
  await act(() => {
    language.value = 'en';
  });
  expect(toasts.value).toEqual([]);
});

test('a toast that goes gives the focus back to where it was', async () => {
  await act(() => toast('架空の語を外しました', undo));
  for (const button of ['元に戻す', '×']) {
    await act(() => toast('架空の語を外しました', undo));
    one('input').focus();
    worded('.toast button', button).focus();
    await click(worded('.toast button', button));
    expect(document.activeElement).toBe(one('input'));
  }
});
