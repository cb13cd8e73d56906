// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { toasts } from '../../../../components/shell/toasts';
import { workspace } from '../../../../components/shell/workspace';
import { NoiseOffer } from '../../../../components/shortlist/NoiseOffer';
import { offerNoise, withdrawNoise } from '../../../../components/shortlist/noise-offer';
import type { Company } from '../../../../lib/model/company';
import { madeUpCandidate, madeUpCompany } from '../../model/made-up-records';
import { click, drawn, takeAway, texts, worded } from '../rendered';

const declined = madeUpCandidate({ stage: 'declined', declinedReason: '塗料は扱わない' });
const later = { ...declined, id: 'made-up-later' };
const reading = vi.hoisted(() => ({ slow: Promise.resolve() }));
vi.mock('../../../../lib/store/candidates', () => ({
  candidatesOf: async () => {
    await reading.slow;
    return { candidates: [declined, later], damaged: [] };
  },
}));
vi.mock('../../../../components/shell/workspace', async () => {
  const { signal } = await import('@preact/signals');
  return { workspace: { companies: signal([]) }, database: async () => ({}) };
});
vi.mock('../../../../components/related/knowledge', () => ({
  knowledge: { declineWords: () => ['塗料', '乾燥'] },
}));
vi.mock('../../../../components/company/company-actions', () => ({
  changeCompany: async (_: string, part: Partial<Company>) => {
    workspace.companies.value = workspace.companies.value.map((one) => ({ ...one, ...part }));
    return true;
  },
}));

const focusAfter = vi.fn();
const draw = () => drawn(<NoiseOffer focusAfter={focusAfter} />);
const noiseWords = () => workspace.companies.value[0]?.noiseWords;

beforeEach(async () => {
  localStorage.clear();
  toasts.value = [];
  focusAfter.mockClear();
  workspace.companies.value = [madeUpCompany()];
  await offerNoise(declined);
});
afterEach(() => {
  withdrawNoise(declined.id);
  takeAway();
});

test('words are offered for the company by name, and only a press takes one, with a way back', async () => {
  draw();
  expect(texts('[role=status]')[0]).toContain('架空精機');
  expect(texts('button')).toEqual(['＋ 塗料', '＋ 乾燥', '加えない']);
  expect(noiseWords()).toEqual([]);
  await click(worded('button', '＋ 乾燥'));
  await click(worded('button', '＋ 塗料'));
  expect(noiseWords()).toEqual(['乾燥', '塗料']);
  expect(focusAfter).toHaveBeenCalledExactlyOnceWith(declined.id);
  await act(async () => toasts.value[0]?.undo?.());
  expect(noiseWords()).toEqual(['塗料']);
});

test('what was not wanted is not offered for this company again', async () => {
  draw();
  await click(worded('button', '加えない'));
  expect(texts('button')).toEqual([]);
  await act(() => offerNoise(declined));
  expect(texts('button')).toEqual([]);
});

test('the offer goes when the candidate is taken up again', () => {
  draw();
  act(() => withdrawNoise(declined.id));
  expect(texts('button')).toEqual([]);
});

test('what turning down an earlier one suggests does not come over the last one’s', async () => {
  let answer = () => {};
  reading.slow = new Promise((resolve) => {
    answer = resolve;
  });
  const slow = offerNoise(declined);
  // It has asked the store by then, which takes its time.
  await new Promise((resolve) => setTimeout(resolve, 20));
  reading.slow = Promise.resolve();
  await offerNoise(later);
  answer();
  await slow;
  draw();
  await click(worded('button', '加えない'));
  expect(focusAfter).toHaveBeenCalledExactlyOnceWith(later.id);
});
