import {
  type EditedRecord,
  type EditStamp,
  editableKeys,
  fieldOf,
  isFieldEdited,
  stampOf,
} from './edit-stamps';
import { mergeFields } from './merge-fields';
import { sameValue } from './same-value';

/** One side of a conflict: the value (undefined where the field was emptied), who gave it, when. */
export interface ConflictSide extends EditStamp {
  readonly value: unknown;
}

/** A field that both sides edited to different values, and which one a merge takes. */
export interface Conflict {
  readonly field: string;
  readonly mine: ConflictSide;
  readonly theirs: ConflictSide;
  readonly taken: 'mine' | 'theirs';
  /** Did one and the same (named) person edit it last on both sides? Then one is most likely an older copy. */
  readonly sameEditor: boolean;
}

/** What the extension writes itself, or what a record cannot be without. */
const NOT_TO_CHOOSE: ReadonlySet<string> = new Set(['fit', 'patent', 'companyId', 'patentId']);

/**
 * The fields that both copies of a record tell differently and neither as it was when they last
 * agreed: both edited them, or the record was made on both sides. In the order of the record.
 */
export function conflictsOf<Kind extends EditedRecord>(mine: Kind, theirs: Kind): Conflict[] {
  const merged = mergeFields(mine, theirs);
  const keys = new Set([...editableKeys(mine), ...editableKeys(theirs)]);
  return [...keys]
    .filter((key) => !NOT_TO_CHOOSE.has(key))
    .flatMap((field) => {
      const sides = [sideOf(mine, theirs, field), sideOf(theirs, mine, field)] as const;
      const [own, other] = sides;
      if (!own || !other || sameValue(own.value, other.value)) return [];
      const taken = sameValue(fieldOf(merged, field), own.value) ? 'mine' : 'theirs';
      const sameEditor = own.by !== '' && own.by === other.by;
      return [{ field, mine: own, theirs: other, taken, sameEditor } as const];
    });
}

function sideOf(
  record: EditedRecord,
  other: EditedRecord,
  field: string,
): ConflictSide | undefined {
  const stamp = stampOf(record, field);
  if (!stamp) return undefined;
  const isOwn = isFieldEdited(record, field) || record.createdAt !== other.createdAt;
  return isOwn ? { ...stamp, value: fieldOf(record, field) } : undefined;
}
