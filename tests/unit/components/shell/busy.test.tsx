// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Busy } from '../../../../components/shell/Busy';
import { drawn, one, takeAway, texts } from '../rendered';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  takeAway();
  vi.useRealTimers();
});
const pass = (ms: number) => act(() => void vi.advanceTimersByTime(ms));

test('work that lasts is told with a bar and words, in a place that is read out', () => {
  drawn(<Busy words="探しています…" />);
  expect(texts('[role=status]')).toEqual(['']);
  pass(400);
  expect(texts('[role=status]')).toEqual(['探しています…']);
  expect(one('progress').getAttribute('aria-label')).toBe('探しています…');
  drawn(<Busy words={undefined} />);
  expect(texts('[role=status]')).toEqual(['']);
});

test('work that is done at once is not told', () => {
  drawn(<Busy words="探しています…" />);
  pass(200);
  drawn(<Busy words={undefined} />);
  pass(400);
  expect(texts('progress')).toEqual([]);
});
