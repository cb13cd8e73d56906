import type { EditedRecord } from './edit-stamps';
import { joinedValue } from './joined-value';
import type { ConflictKind, MergePlan, RecordConflict } from './merge-bundles';
import type { WholeSet } from './merge-sets';
import { resolved } from './resolved';

/** `both` is possible where `joinedValue` gives one; elsewhere it changes nothing. */
export type ConflictChoice = 'mine' | 'theirs' | 'both';

/** One name for one conflict of a plan. */
export function conflictKey({ kind, id, field }: Pick<RecordConflict, 'kind' | 'id' | 'field'>) {
  return `${kind}/${id}#${field}`;
}

/**
 * What is there after a merge with the conflicts decided as chosen (by `conflictKey`); without a
 * choice the later edit stands. A choice against it is an edit of its own, `by` whom and `at` when
 * (ISO 8601, UTC), so that it also wins where the other side merges back.
 */
export function decideConflicts(
  { merged, conflicts }: Pick<MergePlan, 'merged' | 'conflicts'>,
  choices: ReadonlyMap<string, ConflictChoice>,
  at: string,
  by: string,
): WholeSet {
  const against = conflicts.flatMap((one) => {
    const choice = choices.get(conflictKey(one));
    const value = choice && choice !== one.taken ? chosenValue(one, choice) : undefined;
    return value ? [{ ...one, ...value }] : [];
  });
  const decided = <Kind extends EditedRecord>(kind: ConflictKind, records: readonly Kind[]) =>
    records.map((record) =>
      against
        .filter((one) => one.kind === kind && one.id === record.id)
        .reduce((known, { field, value }) => resolved(known, field, value, at, by), record),
    );
  return {
    ...merged,
    companies: decided('companies', merged.companies),
    candidates: decided('candidates', merged.candidates),
    interviews: decided('interviews', merged.interviews),
  };
}

/** Wrapped, since the chosen side's value may itself be none. */
function chosenValue(
  { field, mine, theirs }: RecordConflict,
  choice: ConflictChoice,
): { readonly value: unknown } | undefined {
  if (choice === 'mine') return { value: mine.value };
  if (choice === 'theirs') return { value: theirs.value };
  const value = joinedValue(field, mine.value, theirs.value);
  return value === undefined ? undefined : { value };
}
