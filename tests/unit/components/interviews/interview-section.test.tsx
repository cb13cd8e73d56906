// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { InterviewSection } from '../../../../components/interviews/InterviewSection';
import { openInterviewId } from '../../../../components/interviews/interview-actions';
import { toasts } from '../../../../components/shell/toasts';
import { workspace } from '../../../../components/shell/workspace';
import type { Interview } from '../../../../lib/model/interview';
import { madeUpCompany, madeUpInterview } from '../../model/made-up-records';
import { click, drawn, one, takeAway, worded } from '../rendered';

const store = vi.hoisted(() => ({ kept: [] as Interview[] }));
vi.mock('../../../../components/shell/workspace', async () => {
  const { signal } = await import('@preact/signals');
  const revision = signal(0);
  return {
    workspace: {
      companies: signal([]),
      shownCompanyId: signal(null),
      settings: signal({ coordinator: '', activeCompanyIds: [] }),
      revision,
    },
    database: async () => ({}),
    write: async (run: (db: unknown) => unknown) => {
      const result = await run({});
      revision.value += 1;
      return result;
    },
  };
});
vi.mock('../../../../components/related/use-knowledge', () => ({ useKnowledge: () => undefined }));
vi.mock('../../../../lib/store/interviews', () => ({
  // A store that takes its time: what is drawn follows later.
  interviewsOf: async () => {
    const found = [...store.kept];
    await new Promise((resolve) => setTimeout(resolve, 30));
    return found;
  },
  saveInterview: async (_: unknown, made: Interview) => {
    store.kept = [made, ...store.kept];
    return made;
  },
  removeInterview: async (_: unknown, id: string) => {
    const removed = store.kept.find((one) => one.id === id);
    store.kept = store.kept.filter((one) => one !== removed);
    return removed;
  },
  restoreInterview: async (_: unknown, removed: Interview) => {
    store.kept = [removed, ...store.kept];
  },
  changeInterview: async () => ({}),
}));

const notes = () => one<HTMLTextAreaElement>('.interview-editor textarea');
const earlier = madeUpInterview({ id: 'earlier', notes: '架空の前回の話。' });

beforeEach(async () => {
  store.kept = [earlier];
  openInterviewId.value = null;
  toasts.value = [];
  localStorage.clear();
  workspace.companies.value = [madeUpCompany()];
  workspace.shownCompanyId.value = madeUpCompany().id;
  drawn(<InterviewSection />);
  await vi.waitFor(() => expect(notes().value).toBe(earlier.notes));
});
afterEach(takeAway);

test('the notes of a new visit have the focus, not those of the one before', async () => {
  await click(worded('button', '面談を記録'));
  await vi.waitFor(() => expect(notes().value).toBe(''));
  await vi.waitFor(() => expect(document.activeElement).toBe(notes()));
});

test('a deleted visit leaves the focus in the list, and has it when it comes back', async () => {
  await click(worded('button', '面談を記録'));
  await vi.waitFor(() => expect(document.activeElement).toBe(notes()));
  await click(worded('button', 'この記録を削除'));
  await vi.waitFor(() => expect(notes().value).toBe(earlier.notes));
  await vi.waitFor(() => expect(document.activeElement).toBe(one('.interview-list button')));
  toasts.value.at(-1)?.undo?.();
  await vi.waitFor(() => expect(notes().value).toBe(''));
  await vi.waitFor(() => expect(document.activeElement).toBe(notes()));
});

test('the hearing sheet that is closed leaves the focus in what stands in its place', async () => {
  await click(worded('button', 'ヒアリングシートに入力'));
  await click(worded('button', '閉じる（入力は残ります）'));
  await vi.waitFor(() => expect(document.activeElement).toBe(notes()));
});
