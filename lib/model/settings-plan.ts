import { addedTemplates } from './joined-templates';
import type { WholeSet } from './merge-sets';
import { sameValue } from './same-value';
import type { Settings } from './settings';

/**
 * What becomes of the settings of a file: `taken` whole where no company is kept here yet, else only
 * the active ones of its new companies are `joined`; `same` changes nothing, `none` are in the file.
 * `templates` are those that are added.
 */
export interface SettingsPlan {
  readonly effect: 'none' | 'same' | 'joined' | 'taken';
  readonly templates: readonly string[];
  readonly change?: { readonly before: Settings; readonly after: Settings };
}

/**
 * A company that goes is no longer active; of the file's active ones those that are new here are,
 * so that taking a file in again switches nothing on that was switched off.
 */
export function settingsPlan(
  before: Settings | undefined,
  theirs: Settings | undefined,
  mine: WholeSet,
  set: WholeSet,
): SettingsPlan {
  const [were, are] = [mine, set].map(({ companies }) => new Set(companies.map(({ id }) => id)));
  const isGone = (id: string) => were?.has(id) && !are?.has(id);
  const isNew = (id: string) => !were?.has(id) && are?.has(id);
  const stillActive = before?.activeCompanyIds.filter((id) => !isGone(id)) ?? [];
  const added = theirs?.activeCompanyIds.filter(isNew) ?? [];
  const activeCompanyIds = [...new Set([...stillActive, ...added])];
  if (!before) return { effect: 'none', templates: [] };
  const isEmpty = mine.companies.length === 0;
  const templates = addedTemplates(before.exportTemplates, theirs?.exportTemplates ?? []);
  const exportTemplates = [...before.exportTemplates, ...templates];
  // Whose machine this is does not change with a file, unless it is set up anew from it.
  const coordinator = before.coordinator || (isEmpty && theirs?.coordinator) || '';
  const base = isEmpty && theirs ? theirs : before;
  const after = { ...base, coordinator, activeCompanyIds, exportTemplates };
  const told = { templates: templates.map(({ name }) => name) };
  if (sameValue(after, before)) return { effect: theirs ? 'same' : 'none', ...told };
  const change = { before, after };
  if (!theirs) return { effect: 'none', ...told, change };
  if (isEmpty) return { effect: 'taken', ...told, change };
  return { effect: added.length > 0 ? 'joined' : 'same', ...told, change };
}
