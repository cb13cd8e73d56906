// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { HearingForm } from '../../../../components/interviews/HearingForm';
import { t } from '../../../../components/shell/language';
import { HEARING_QUESTIONS, type HearingAnswers } from '../../../../lib/export/hearing-questions';
import { madeUpCompany } from '../../model/made-up-records';
import { drawn, one, takeAway, type, worded } from '../rendered';

const onDone = vi.fn(async (_notes: string, _answers: HearingAnswers) => true);
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
  expect(onDone).toHaveBeenCalledWith('■製品\n弁当箱\n\n■設備\nサーボプレス', {
    products: '弁当箱',
    equipment: 'サーボプレス',
  });
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

const submit = () =>
  act(async () => void one('form').dispatchEvent(new Event('submit', { cancelable: true })));

test('answers that could not be kept stay in the form, and are there after a reload', async () => {
  onDone.mockResolvedValueOnce(false);
  draw();
  await type(area(0), '弁当箱');
  await submit();
  expect(area(0).value).toBe('弁当箱');
  takeAway();
  draw();
  expect(area(0).value).toBe('弁当箱');
});

test('an answer that is too long is told so, kept whole, and made no record of', async () => {
  draw();
  await type(area(0), 'あ'.repeat(5003));
  expect(one('[role=alert]').textContent).toContain('3字超えています');
  expect(area(0).value).toHaveLength(5003);
  await submit();
  expect(onDone).not.toHaveBeenCalled();
});

test('asks all that the paper asks, in its words', () => {
  draw();
  for (const { field, question } of HEARING_QUESTIONS) {
    expect(t(`hearingAsk_${field}`)).toBe(question);
    expect(document.body.textContent).toContain(question);
  }
});

test('the contracts that are wished for are ticked, and named in the note', async () => {
  draw();
  const boxes = [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  for (const box of [boxes[0], boxes[1]]) await act(async () => box?.click());
  await submit();
  expect(onDone).toHaveBeenCalledWith('■希望する契約形態\n譲渡、通常実施権', {
    licenceWishes: ['assignment', 'nonExclusive'],
  });
});

test('a second press while the record is made does not make another', async () => {
  let answer = (_: boolean) => {};
  onDone.mockImplementationOnce(
    () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
  );
  draw();
  await type(area(0), '弁当箱');
  await submit();
  await submit();
  await act(async () => answer(true));
  expect(onDone).toHaveBeenCalledOnce();
});
