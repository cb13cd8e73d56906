import {
  type EditedRecord,
  type EditStamp,
  editableKeys,
  fieldOf,
  isFieldEdited,
  stampOf,
} from './edit-stamps';
import { mergeFields, TOGETHER } from './merge-fields';
import { sameValue } from './same-value';

/** One side of a conflict: the value (undefined where the field was emptied), who gave it, when. */
export interface ConflictSide extends EditStamp {
  readonly value: unknown;
}

/** `both` is possible where `joinedValue` gives one; elsewhere it changes nothing. */
export type ConflictChoice = 'mine' | 'theirs' | 'both';

/** A field that both sides edited to different values, and which one a merge takes. */
export interface Conflict {
  readonly field: string;
  readonly mine: ConflictSide;
  readonly theirs: ConflictSide;
  readonly taken: 'mine' | 'theirs';
  /** Did one and the same (named) person edit it last on both sides? Then one is most likely an older copy. */
  readonly sameEditor: boolean;
  /** What goes with the value: choosing a side takes these fields of that side too. */
  readonly along?: { readonly mine: FieldValues; readonly theirs: FieldValues };
}

type FieldValues = Readonly<Record<string, unknown>>;

/** What the extension writes itself, or what a record cannot be without. */
const NOT_TO_CHOOSE: ReadonlySet<string> = new Set(['fit', 'patent', 'companyId', 'patentId']);

/**
 * The fields that both copies of a record tell differently and neither as it was when they last
 * agreed: both edited them without knowing of the other, or the record was made on both sides. In the
 * order of the record. Fields that are true only together are one conflict, told by the first of them
 * that differs.
 */
export function conflictsOf<Kind extends EditedRecord>(mine: Kind, theirs: Kind): Conflict[] {
  const merged = mergeFields(mine, theirs);
  const differs = (key: string) => !sameValue(fieldOf(mine, key), fieldOf(theirs, key));
  const contested = [...new Set([...editableKeys(mine), ...editableKeys(theirs)])]
    .filter((key) => !NOT_TO_CHOOSE.has(key) && differs(key))
    .filter((key) => ownSide(mine, theirs, key) && ownSide(theirs, mine, key))
    .filter((key) => !isUpon(mine, theirs, key) && !isUpon(theirs, mine, key));
  const told = contested.map((key) => unitOf(key)?.find(differs) ?? key);
  return [...new Set(told)].map((field) => {
    const [own, other] = [sideOf(mine, field), sideOf(theirs, field)];
    const taken = sameValue(fieldOf(merged, field), own.value) ? 'mine' : 'theirs';
    const sameEditor = own.by !== '' && own.by === other.by;
    const others = unitOf(field)?.filter((key) => key !== field && differs(key)) ?? [];
    const along = others.length > 0 && {
      along: { mine: valuesOf(mine, others), theirs: valuesOf(theirs, others) },
    };
    return { field, mine: own, theirs: other, taken, sameEditor, ...along } as const;
  });
}

function unitOf(field: string): readonly string[] | undefined {
  return TOGETHER.find((unit) => unit.includes(field));
}

function valuesOf(record: EditedRecord, keys: readonly string[]): FieldValues {
  return Object.fromEntries(keys.map((key) => [key, fieldOf(record, key)]));
}

/** Does this side say something of its own of the field? */
function ownSide(record: EditedRecord, other: EditedRecord, field: string): boolean {
  if (!stampOf(record, field)) return false;
  return isFieldEdited(record, field) || record.createdAt !== other.createdAt;
}

/** Was the field edited by somebody who saw just what the other copy says? */
function isUpon(record: EditedRecord, other: EditedRecord, field: string): boolean {
  const seen = stampOf(record, field)?.upon;
  const said = stampOf(other, field)?.at;
  return seen !== undefined && said !== undefined && Date.parse(seen) === Date.parse(said);
}

function sideOf(record: EditedRecord, field: string): ConflictSide {
  const { at, by } = stampOf(record, field) ?? { at: record.updatedAt, by: '' };
  return { at, by, value: fieldOf(record, field) };
}
