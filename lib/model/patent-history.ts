import type { OpenPatent, Origin, PatentChange } from './open-patent';
import { PATENT_FIELDS } from './patent-field';
import { sameValue } from './same-value';

/** Changes kept of one record; older ones are forgotten. */
export const CHANGES_KEPT = 20;

/** The fields whose changes are told: what a look can read. */
export const RECORDED_FIELDS = [
  'title',
  'url',
  'legalStatus',
  ...PATENT_FIELDS.map(({ key }) => key),
] as const;
type RecordedField = (typeof RECORDED_FIELDS)[number];

/** The fields that tell other things after a look than before it; what was not known before counts too. */
export function changedFields(before: OpenPatent, after: OpenPatent): RecordedField[] {
  return RECORDED_FIELDS.filter((key) => !sameValue(before[key], after[key]));
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
  return { ...after, history: [change, ...(after.history ?? [])].slice(0, CHANGES_KEPT) };
}
