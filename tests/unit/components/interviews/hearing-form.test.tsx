// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { HearingForm } from '../../../../components/interviews/HearingForm';
import { madeUpCompany } from '../../model/made-up-records';
import { drawn, one, takeAway, type, worded } from '../rendered';

const onDone = vi.fn(async () => {});
const draw = () =>
  drawn(<HearingForm company={madeUpCompany()} onDone={onDone} onClose={() => {}} />);
const area = (at: number) => {
  const found = document.querySelectorAll('textarea')[at];
  if (!found) throw new Error(`No question ${at}`);
  return found;
};

beforeEach(() => {
  localStorage.clear();
  onDone.mockClear();
});
afterEach(takeAway);

test('shows what is known, and makes a record of what was answered', async () => {
  draw();
  expect(document.body.textContent).toContain('これまでに：薄板の深絞り');
  expect(worded('button', '記録にする')).toHaveProperty('disabled', true);
  await type(area(0), '弁当箱');
  await type(area(3), 'サーボプレス');
  await act(async () => void one('form').dispatchEvent(new Event('submit', { cancelable: true })));
  expect(onDone).toHaveBeenCalledWith('■製品\n弁当箱\n\n■設備\nサーボプレス');
});

test('what was typed is there again after the page went away, until it became a record', async () => {
  draw();
  await type(area(0), '弁当箱');
  takeAway();
  draw();
  expect(area(0).value).toBe('弁当箱');
  await act(async () => void one('form').dispatchEvent(new Event('submit', { cancelable: true })));
  takeAway();
  draw();
  expect(area(0).value).toBe('');
});

test('a draft that is no draft is a blank form', () => {
  localStorage.setItem('draft/made-up-1/hearing', '{broken');
  draw();
  expect(area(0).value).toBe('');
});
