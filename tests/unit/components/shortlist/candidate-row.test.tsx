// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { arrivals } from '../../../../components/arrivals/arrivals-state';
import { toasts } from '../../../../components/shell/toasts';
import { CandidateRow } from '../../../../components/shortlist/CandidateRow';
import type { CandidateEditing } from '../../../../components/shortlist/candidate-actions';
import type { Candidate } from '../../../../lib/model/candidate';
import { madeUpCandidate, madeUpPatent } from '../../model/made-up-records';
import { choose, chooseStage, click, drawn, one, takeAway, texts, type, worded } from '../rendered';

const noteCandidate = vi.hoisted(() => vi.fn(async (_: string, _edit: unknown) => true));
vi.mock('../../../../components/shortlist/candidate-actions', () => ({ noteCandidate }));

const onRemove = vi.fn();
const draw = (candidate: Candidate) =>
  drawn(
    <ul>
      <CandidateRow candidate={candidate} onRemove={onRemove} />
    </ul>,
  );
const select = (label: string) => one<HTMLSelectElement>(`select[aria-label^="${label}"]`);

beforeEach(() => {
  localStorage.clear();
  noteCandidate.mockClear();
  onRemove.mockClear();
});
afterEach(() => {
  arrivals.value = [];
  takeAway();
});

test('shows the fit and both of its halves as whole numbers', () => {
  draw(madeUpCandidate());
  expect(texts('.candidate-fit b')).toEqual(['72', '80', '60']);
});

test('what could not be scored is a dash, not a nought', () => {
  const { fit, ...candidate } = madeUpCandidate();
  draw(candidate);
  expect(texts('.candidate-fit b')).toEqual(['–', '–', '–']);
});

test('the reasons and cautions behind the number are in the row', () => {
  draw(madeUpCandidate());
  expect(one('.reasons summary').textContent).toContain('題名だけで判定');
  expect(one('.reasons').textContent).toContain('部品を軽くしたい');
});

test('the title opens the listing beside this page', () => {
  draw(madeUpCandidate());
  const link = one<HTMLAnchorElement>('a.candidate-title');
  expect(link.href).toBe(madeUpPatent().url);
  expect(link.target).toBe('_blank');
});

test('a listing without an address is no link', () => {
  const { url, ...patent } = madeUpPatent();
  draw(madeUpCandidate({ patent }));
  expect(document.querySelector('a')).toBeNull();
  expect(one('.candidate-title').textContent).toBe(patent.title);
});

/** What the last change would make of the candidate. */
const edited = (candidate: Candidate) => {
  const edit = noteCandidate.mock.calls.at(-1)?.[1] as CandidateEditing;
  return typeof edit === 'function' ? edit(candidate) : edit;
};

test('stage and verdict are chosen in the words of the field', async () => {
  draw(madeUpCandidate());
  await click(one('.board-menu'));
  expect(texts('.stage-list [role="option"]')).toEqual([
    '候補',
    '企業へ紹介',
    '面談',
    '秘密保持・条件調整',
    '契約',
    '試作',
    '製品化',
    '保留',
    '見送り',
  ]);
  await click(one('.stage-list [data-value="meeting"]'));
  expect(edited(madeUpCandidate())).toEqual({ stage: 'meeting' });
  await choose(select('評価'), 'promising');
  expect(edited(madeUpCandidate())).toEqual({ verdict: 'promising' });
});

test('the list of stages stays open until its button moves under it', async () => {
  draw(madeUpCandidate());
  await click(one('.board-menu'));
  await act(async () => void window.dispatchEvent(new Event('scroll')));
  expect(document.querySelector('.stage-list')).not.toBeNull();
  vi.spyOn(one('.board-menu'), 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 90, 9, 9));
  await act(async () => void window.dispatchEvent(new Event('scroll')));
  expect(document.querySelector('.stage-list')).toBeNull();
});

test('見送り asks for its reason here too, and is undone from its toast', async () => {
  draw(madeUpCandidate());
  await chooseStage(one('.board-menu'), 'declined');
  expect(noteCandidate).not.toHaveBeenCalled();
  await click(worded('dialog button', '売り先が見えない'));
  await click(worded('dialog button', '見送りにする'));
  const declined = { stage: 'declined', declinedReason: '売り先が見えない' } as const;
  expect(edited(madeUpCandidate())).toEqual(declined);
  await act(async () => toasts.value.at(-1)?.undo?.());
  expect(edited(madeUpCandidate(declined))).toEqual({ stage: 'candidate', declinedReason: null });
});

test('the memo keeps itself, and half of it survives a popup that is taken away', async () => {
  vi.useFakeTimers();
  draw(madeUpCandidate());
  await type(one<HTMLTextAreaElement>('textarea'), '社長は興味あり');
  await act(async () => {
    await vi.advanceTimersByTimeAsync(400);
  });
  expect(noteCandidate).toHaveBeenCalledExactlyOnceWith(madeUpCandidate().id, {
    memo: '社長は興味あり',
  });
  expect(localStorage.length).toBe(0);
  await type(one<HTMLTextAreaElement>('textarea'), '社長は興味あり。次');
  expect(Object.values({ ...localStorage })).toEqual(['社長は興味あり。次']);
  vi.useRealTimers();
});

test('the button that takes it off the list names the listing', async () => {
  draw(madeUpCandidate());
  const button = worded('button', '外す');
  expect(button.getAttribute('aria-label')).toContain(madeUpPatent().title);
  await click(button);
  expect(onRemove).toHaveBeenCalledExactlyOnceWith(madeUpCandidate());
});

test('a record that changed or was withdrawn since is flagged until that is read', () => {
  const candidate = madeUpCandidate();
  const arrival = {
    id: candidate.id,
    companyId: candidate.companyId,
    patentId: candidate.patentId,
    kind: 'withdrawn' as const,
    fields: [],
    title: candidate.patent.title,
    overall: 50,
    isListed: true,
    at: '2099-02-01T00:00:00Z',
  };
  arrivals.value = [arrival];
  draw(candidate);
  expect(one('.candidate-body > .caution').textContent).toContain('取り下げ');
  takeAway();
  arrivals.value = [{ ...arrival, readAt: '2099-02-02T00:00:00Z' }];
  draw(candidate);
  expect(texts('.candidate-body > .caution')).toEqual([]);
});
