import { changeTo, withChange } from './candidate-change';
import type { ConflictChoice } from './conflicts-of';
import type { EditedRecord } from './edit-stamps';
import { joinedValue } from './joined-value';
import type { ConflictKind, MergePlan, RecordConflict } from './merge-bundles';
import { inOrder } from './merge-records';
import type { WholeSet } from './merge-sets';
import { resolved } from './resolved';

/** One name for one conflict of a plan. */
export function conflictKey({ kind, id, field }: Pick<RecordConflict, 'kind' | 'id' | 'field'>) {
  return `${kind}/${id}#${field}`;
}

/** What stands without a choice. */
export function offered({ proposed, taken }: RecordConflict): ConflictChoice {
  return proposed ?? taken;
}

/**
 * What is there after a merge with the conflicts decided as chosen (by `conflictKey`); without a
 * choice what is proposed, else the later edit stands. A choice against it is an edit of its own, `by`
 * whom and `at` when (ISO 8601, UTC), so that it also wins where the other side merges back.
 */
export function decideConflicts(
  { merged, conflicts }: Pick<MergePlan, 'merged' | 'conflicts'>,
  choices: ReadonlyMap<string, ConflictChoice>,
  at: string,
  by: string,
): WholeSet {
  const against = conflicts.flatMap((one) => {
    const choice = choices.get(conflictKey(one)) ?? offered(one);
    const values = choice === one.taken ? undefined : chosenValues(one, choice);
    return values ? [{ ...one, values }] : [];
  });
  if (against.length === 0) return merged;
  const decided = <Kind extends EditedRecord>(
    kind: ConflictKind,
    records: readonly Kind[],
    withValues: (record: Kind, values: FieldValues) => Kind,
  ) =>
    records.map((record) =>
      against
        .filter((one) => one.kind === kind && one.id === record.id)
        .reduce(
          (known, { values, theirs }) => decidedUpon(withValues(known, values), values, theirs.at),
          record,
        ),
    );
  const asEdit = <Kind extends EditedRecord>(record: Kind, values: FieldValues) =>
    resolved(record, values, at, by);
  return {
    ...merged,
    companies: decided('companies', merged.companies, asEdit),
    // A candidate's history tells each step, and the outcomes are counted from it.
    candidates: decided('candidates', merged.candidates, (candidate, values) => {
      const changed = withChange(candidate, changeTo(values), at, by);
      return { ...changed, history: inOrder(changed.history) };
    }),
    interviews: decided('interviews', merged.interviews, asEdit),
  };
}

/** Whoever decides has seen the other side's edit: there the decision is no conflict. */
function decidedUpon<Kind extends EditedRecord>(
  record: Kind,
  values: FieldValues,
  upon: string,
): Kind {
  const own = Object.entries(record.edits).filter(([key]) => Object.hasOwn(values, key));
  const decided = own.map(([key, edit]) => [key, { ...edit, upon }] as const);
  return { ...record, edits: { ...record.edits, ...Object.fromEntries(decided) } };
}

type FieldValues = Readonly<Record<string, unknown>>;

/** By field, with what goes along; a value that is undefined empties its field. */
function chosenValues(
  { field, mine, theirs, along }: RecordConflict,
  choice: ConflictChoice,
): FieldValues | undefined {
  if (choice === 'mine') return { [field]: mine.value, ...along?.mine };
  if (choice === 'theirs') return { [field]: theirs.value, ...along?.theirs };
  const value = joinedValue(field, mine.value, theirs.value);
  return value === undefined ? undefined : { [field]: value };
}
