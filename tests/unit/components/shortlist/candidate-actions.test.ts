// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { toasts } from '../../../../components/shell/toasts';
import { removeFromShortlist } from '../../../../components/shortlist/candidate-actions';
import type { Candidate } from '../../../../lib/model/candidate';
import { MORNING, madeUpCandidate } from '../../model/made-up-records';

vi.mock('../../../../components/shell/workspace', () => ({
  workspace: { settings: { value: { coordinator: '' } } },
  write: (run: (db: unknown) => unknown) => run({}),
}));
vi.mock('../../../../components/shell/focus-soon', () => ({ focusSoon: () => {} }));
vi.mock('../../../../components/shortlist/noise-offer', () => ({ withdrawNoise: () => {} }));

const restored = vi.hoisted(() => vi.fn(async (_: unknown, _candidate: unknown) => {}));
let stored: Candidate = madeUpCandidate();
vi.mock('../../../../lib/store/candidates', () => ({
  removeCandidate: async () => stored,
  restoreCandidate: restored,
}));

beforeEach(() => {
  toasts.value = [];
  restored.mockClear();
});

test('a candidate without outcomes goes without a word of figures, and comes back', async () => {
  stored = madeUpCandidate();
  await removeFromShortlist(stored);
  expect(toasts.value[0]?.text).toContain('候補から外しました');
  expect(toasts.value[0]?.text).not.toContain('成果');
  await toasts.value[0]?.undo?.();
  expect(restored).toHaveBeenCalledExactlyOnceWith({}, stored);
});

test('one with outcomes says that the figures lose it, and how they would not', async () => {
  const to = 'introduced' as const;
  const history = [{ at: MORNING, what: 'stage' as const, from: 'candidate', to, by: '' }];
  stored = madeUpCandidate({ stage: to, history });
  await removeFromShortlist(stored);
  expect(toasts.value[0]?.text).toMatch(/成果の件数からも消えます.*「保留」か「見送り」/);
});
