import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  holdToasts,
  releaseToasts,
  toast,
  toasts,
  undoToast,
} from '../../../../components/shell/toasts';

const shown = () => toasts.value.map(({ text }) => text);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
});

test('stays at least ten seconds, then goes by itself', () => {
  toast('削除しました');
  vi.advanceTimersByTime(10_000);
  expect(shown()).toEqual(['削除しました']);
  vi.advanceTimersByTime(10_000);
  expect(shown()).toEqual([]);
});

test('several deletions can be undone, each once, in any order', () => {
  const undone: string[] = [];
  for (const name of ['一', '二', '三']) toast(name, () => undone.push(name));
  const [first, , third] = toasts.value;
  for (const one of [first, third]) if (one) undoToast(one);
  expect(undone).toEqual(['一', '三']);
  expect(shown()).toEqual(['二']);
});

test('does not go while somebody is on it', () => {
  toast('削除しました');
  holdToasts();
  vi.advanceTimersByTime(60_000);
  expect(shown()).toEqual(['削除しました']);
  releaseToasts();
  vi.advanceTimersByTime(14_000);
  expect(shown()).toEqual(['削除しました']);
  vi.advanceTimersByTime(2_000);
  expect(shown()).toEqual([]);
});
