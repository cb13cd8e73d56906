import type { PatentId } from '../../lib/model/open-patent';
import type { Settings } from '../../lib/model/settings';
import { t } from '../shell/language';
import type { Ask, PageActions } from './page-actions';
import type { PageState } from './page-state';

/** What a page lends to its actions. */
export interface PageControls {
  readonly state: PageState;
  readonly ask: Ask;
  readonly hostname: string;
  /** Runs something that may fail; a failure is told to the user, and the answer is null. */
  attempt<T>(run: () => Promise<T>): Promise<T | null>;
  tell(message: string): void;
  /** Finds new places for the badges. */
  place(): void;
  focusBadge(rowKey: string): void;
}

/** The actions of one page, bound to its state and its way to the background. */
export function bindPageActions(controls: PageControls): PageActions {
  const { state, ask, attempt } = controls;
  const page = () => [...new Set(state.rows.value.map((row) => row.patentId))];
  const change = async (settings: Partial<Settings>) => {
    await attempt(() => ask({ type: 'settings.change', change: settings }));
  };
  return {
    explain: (patentId) => ask({ type: 'fit.explain', patentId, page: page() }),
    companiesFor: (patentId) => ask({ type: 'fit.companies', patentId, page: page() }),
    save: (companyId, patentIds) => save(controls, companyId, patentIds, page()),
    judge: async (companyId, patentId, verdict) => {
      const note = { verdict };
      await attempt(() => ask({ type: 'candidate.note', companyId, patentId, page: page(), note }));
    },
    annotate: async (companyId, patentId, memo) => {
      await ask({ type: 'candidate.note', companyId, patentId, page: page(), note: { memo } });
    },
    toggleChecked: (patentId) => {
      state.checked.value = toggled(state.checked.value, patentId);
    },
    openPanel: (rowKey) => {
      state.openRow.value = rowKey;
      controls.place();
    },
    closePanel: () => closePanel(controls),
    goTo: (rowKey) => goTo(controls, rowKey),
    setDimming: (dimming) => change({ dimming }),
    setThreshold: (threshold) => change({ threshold }),
    switchSiteOff: () => {
      const { hostsOff = [] } = state.answer.value?.settings ?? {};
      change({ hostsOff: [...new Set([...hostsOff, controls.hostname])] });
    },
    openWorkbench: (view) => {
      attempt(() => ask({ type: 'workbench.open', view }));
    },
  };
}

async function save(
  { state, ask, attempt, tell }: PageControls,
  companyId: string,
  patentIds: readonly PatentId[],
  page: PatentId[],
): Promise<void> {
  const wanted = [...patentIds];
  const done = await attempt(() =>
    ask({ type: 'candidate.save', companyId, patentIds: wanted, page }),
  );
  if (!done) return;
  tell(t('savedMessage', done.saved, done.already));
  const left = [...state.checked.value].filter((id) => !wanted.includes(id));
  state.checked.value = new Set(left);
  if (left.length === 0) state.choosing.value = false;
}

function closePanel({ state, place, focusBadge }: PageControls): void {
  const key = state.openRow.value;
  state.openRow.value = null;
  place();
  if (key !== null) focusBadge(key);
}

function goTo({ state, place, focusBadge }: PageControls, rowKey: string): void {
  const row = state.rows.value.find((one) => one.key === rowKey);
  row?.anchor.scrollIntoView({ block: 'center' });
  place();
  focusBadge(rowKey);
}

function toggled(ids: ReadonlySet<PatentId>, id: PatentId): ReadonlySet<PatentId> {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return next;
}
