import type { EditedRecord } from './edit-stamps';
import type { ConflictKind, MergePlan, RecordConflict } from './merge-bundles';
import type { WholeSet } from './merge-sets';
import { resolved } from './resolved';

export type ConflictChoice = 'mine' | 'theirs';

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
  const against = conflicts.filter((one) => {
    const choice = choices.get(conflictKey(one));
    return choice !== undefined && choice !== one.taken;
  });
  const decided = <Kind extends EditedRecord>(kind: ConflictKind, records: readonly Kind[]) =>
    records.map((record) =>
      against
        .filter((one) => one.kind === kind && one.id === record.id)
        .reduce((known, one) => resolved(known, one.field, otherSide(one), at, by), record),
    );
  return {
    ...merged,
    companies: decided('companies', merged.companies),
    candidates: decided('candidates', merged.candidates),
    interviews: decided('interviews', merged.interviews),
  };
}

function otherSide({ taken, mine, theirs }: RecordConflict): unknown {
  return taken === 'mine' ? theirs.value : mine.value;
}
