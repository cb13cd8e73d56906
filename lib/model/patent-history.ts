import type { OpenPatent, Origin, PatentChange } from './open-patent';
import { PATENT_FIELDS } from './patent-field';
import { sameValue } from './same-value';

/** Changes kept of one record; older ones are forgotten. */
const KEPT = 20;

const KEYS = ['title', 'url', 'legalStatus', ...PATENT_FIELDS.map(({ key }) => key)] as const;
type RecordedField = (typeof KEYS)[number];

/** The fields that tell other things after a look than before it; what was not known before counts too. */
export function changedFields(before: OpenPatent, after: OpenPatent): RecordedField[] {
  return KEYS.filter((key) => !sameValue(before[key], after[key]));
}

/**
 * The record as it is after a look, with the values it had before written into its history. A value
 * that was not known before leaves nothing to keep.
 */
export function withHistory(
  before: OpenPatent,
  after: OpenPatent,
  by: Origin,
  at: string,
): OpenPatent {
  const replaced = changedFields(before, after).flatMap((key) => {
    const value = before[key];
    return value === undefined ? [] : [[key, value] as const];
  });
  if (replaced.length === 0) return after;
  const change: PatentChange = { at, by, before: Object.fromEntries(replaced) };
  return { ...after, history: [change, ...(after.history ?? [])].slice(0, KEPT) };
}
