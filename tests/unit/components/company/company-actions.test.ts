// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import {
  removeCompany,
  removeIfBlank,
  setArchived,
} from '../../../../components/company/company-actions';
import { toasts } from '../../../../components/shell/toasts';
import { workspace } from '../../../../components/shell/workspace';
import type { Company } from '../../../../lib/model/company';
import { settingsSchema } from '../../../../lib/model/settings';
import type { RemovedCompany } from '../../../../lib/store/companies';
import {
  MORNING,
  madeUpCandidate,
  madeUpCompany,
  madeUpInterview,
} from '../../model/made-up-records';

vi.mock('../../../../components/shell/workspace', async () => {
  const { signal } = await import('@preact/signals');
  return {
    workspace: { companies: signal([]), settings: signal({}) },
    write: (run: (db: unknown) => unknown) => run({}),
  };
});
vi.mock('../../../../components/shell/focus-soon', () => ({ focusSoon: () => {} }));

/** What the store would give back of a company that is deleted. */
const shortlist = vi.hoisted(() => ({ candidates: [] as unknown[], interviews: [] as unknown[] }));
vi.mock('../../../../lib/store/companies', () => ({
  deleteCompany: async (_: unknown, id: string) => {
    const company = workspace.companies.value.find((one) => one.id === id);
    workspace.companies.value = workspace.companies.value.filter((one) => one.id !== id);
    return { company, ...shortlist, active: true };
  },
  restoreCompany: async (_: unknown, { company }: RemovedCompany) => {
    workspace.companies.value = [...workspace.companies.value, company];
  },
}));
vi.mock('../../../../lib/store/settings', () => ({
  switchCompany: async (_: unknown, id: string, active: boolean) => {
    const others = workspace.settings.value.activeCompanyIds.filter((one) => one !== id);
    setActiveIds(active ? [...others, id] : others);
  },
}));
vi.mock('../../../../lib/store/taken-phrases', () => ({
  changeProfile: async (_: unknown, id: string, partOf: (known: Company) => Partial<Company>) => {
    const changed = workspace.companies.value.map((one) =>
      one.id === id ? { ...one, ...partOf(one) } : one,
    );
    workspace.companies.value = changed;
    return changed.find((one) => one.id === id);
  },
}));

const company = madeUpCompany();
const blank = madeUpCompany({ name: '新しい企業', location: '', strengths: [], needs: [] });
const known = () => workspace.companies.value;
const activeIds = () => workspace.settings.value.activeCompanyIds;
const setActiveIds = (ids: readonly string[]) => {
  workspace.settings.value = { ...settingsSchema.parse({}), activeCompanyIds: [...ids] };
};
async function undoLast() {
  const last = toasts.value.at(-1);
  if (!last?.undo) throw new Error('No way back');
  await last.undo();
}

beforeEach(() => {
  toasts.value = [];
  workspace.companies.value = [company];
  setActiveIds([company.id]);
  Object.assign(shortlist, { candidates: [], interviews: [] });
});

test('put away it is not active; taken out again by the toast it is active as before', async () => {
  await setArchived(company, 'now');
  expect(known()[0]?.archivedAt).toBeDefined();
  expect(activeIds()).toEqual([]);
  await undoLast();
  expect(activeIds()).toEqual([company.id]);
  expect(known()[0]?.archivedAt).toBeUndefined();
});

test('one that was not active is not made active by the way back', async () => {
  setActiveIds(['another']);
  await setArchived(company, 'now');
  await undoLast();
  expect(known()[0]?.archivedAt).toBeUndefined();
  expect(activeIds()).toEqual(['another']);
});

test('a registration into which nothing was entered goes, with a way back', async () => {
  workspace.companies.value = [blank];
  await removeIfBlank(blank.id);
  expect(known()).toEqual([]);
  expect(toasts.value.at(-1)?.text).toContain('登録を取りやめました');
  await undoLast();
  expect(known()).toEqual([blank]);
});

test.each([
  ['a candidate', { candidates: [madeUpCandidate()] }],
  ['an interview', { interviews: [madeUpInterview()] }],
])('a blank one that got %s meanwhile stays, and nothing is told', async (_, held) => {
  workspace.companies.value = [blank];
  Object.assign(shortlist, held);
  await removeIfBlank(blank.id);
  expect(known()).toEqual([blank]);
  expect(toasts.value).toEqual([]);
});

test('the deletion of a company with outcomes says how the figures are kept, and can be undone', async () => {
  await removeCompany(company);
  expect(toasts.value.at(-1)?.text).not.toContain('しまう');
  await undoLast();
  const to = 'introduced' as const;
  const history = [{ at: MORNING, what: 'stage' as const, from: 'candidate', to, by: '' }];
  Object.assign(shortlist, { candidates: [madeUpCandidate({ stage: to, history })] });
  await removeCompany(company);
  expect(toasts.value.at(-1)?.text).toContain('元に戻して「しまう」');
  await undoLast();
  expect(known()).toEqual([company]);
});
