// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { BoardSection } from '../../../../components/board/BoardSection';
import { workspace } from '../../../../components/shell/workspace';
import { type Candidate, candidateSchema } from '../../../../lib/model/candidate';
import { madeUpCandidate, madeUpCompany } from '../../model/made-up-records';
import { drawn, one, takeAway, texts } from '../rendered';

vi.mock('../../../../components/shell/workspace', async () => {
  const { signal } = await import('@preact/signals');
  return {
    workspace: { companies: signal([]), revision: signal(0) },
    database: async () => ({}),
  };
});
const reading = vi.hoisted(() => {
  let answer: (found: readonly Candidate[]) => void = () => {};
  const promise = new Promise<readonly Candidate[]>((resolve) => {
    answer = resolve;
  });
  return { promise, answer };
});
vi.mock('../../../../lib/store/candidates', () => ({ listCandidates: () => reading.promise }));
vi.mock('../../../../components/arrivals/arrivals-state', () => ({
  arrivals: { value: [] },
  isUnread: () => false,
  readArrivals: async () => {},
}));
vi.mock('../../../../components/shortlist/candidate-actions', () => ({
  noteCandidate: async () => true,
  noteCorrection: async () => true,
}));
vi.mock('../../../../components/shortlist/NoiseOffer', () => ({ NoiseOffer: () => null }));

afterEach(takeAway);

test('until the candidates were read it says that it reads, not that there are none', async () => {
  workspace.companies.value = [madeUpCompany()];
  drawn(<BoardSection onOpenCompany={() => {}} />);
  expect(one('#root').textContent).toBe('読み込んでいます…');
  expect(one('.loading').getAttribute('role')).toBe('status');
  await act(async () => reading.answer([candidateSchema.parse(madeUpCandidate())]));
  await vi.waitFor(() => expect(document.querySelector('.loading')).toBeNull());
  expect(texts('.board-title')).toEqual([madeUpCandidate().patent.title]);
});
