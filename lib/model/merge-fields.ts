import { canonicalJson } from './canonical-json';
import { compareTexts, compareTimes, earlierTime, laterTime } from './compare-times';
import {
  type EditedRecord,
  type EditStamp,
  editableKeys,
  fieldOf,
  lastEditOf,
  stampOf,
} from './edit-stamps';
import type { Edit, Edits } from './edits';
import { mergedMarks } from './mark-lists';

/**
 * Fields that are true only together, so that both come from the same copy: the fit points into the
 * words of the record it was made of, and a contract has no reason for having been declined.
 */
export const TOGETHER: readonly (readonly string[])[] = [
  ['fit', 'patent'],
  ['stage', 'declinedReason'],
];

/** What one copy says of fields that go together, and when it was last edited. */
interface Say {
  readonly keys: readonly string[];
  readonly values: readonly unknown[];
  readonly stamps: readonly (Edit | undefined)[];
  readonly latest: EditStamp | undefined;
}

/**
 * The frame and the fields of two copies of one record: of each field the later edit; of two edits
 * of one moment the one whose `by`, then whose value comes later in the order of letters. So the
 * result is the same in whatever order and however often copies are merged. Marks are merged one by
 * one; the history of a candidate is not looked at: it is the caller's.
 */
export function mergeFields<Kind extends EditedRecord>(a: Kind, b: Kind): Kind {
  const says = unitsOf([...editableKeys(a), ...editableKeys(b)]).map((keys) =>
    laterSay(sayOf(a, keys), sayOf(b, keys)),
  );
  const createdAt = earlierTime(a.createdAt, b.createdAt);
  // The younger copy's making is a change too, and so is an edit whose entry is not kept: a deletion
  // before either must not win over what comes of both.
  const updatedAt = [a, b].map(lastEditOf).reduce(laterTime);
  const values = says.flatMap(({ keys, values }) =>
    keys.map((key, index) => [key, values[index]] as const),
  );
  const marks = mergedMarks(a, b);
  const edits = editsToWrite(toldIn(says), marks.stamps, createdAt, updatedAt);
  const known = Object.fromEntries(values.filter(([, value]) => value !== undefined));
  return { id: a.id, ...known, ...marks.lists, createdAt, updatedAt, edits } as unknown as Kind;
}

function unitsOf(keys: readonly string[]): (readonly string[])[] {
  const all = [...new Set(keys)];
  const single = all.filter((key) => !TOGETHER.some((unit) => unit.includes(key)));
  const joint = TOGETHER.filter((unit) => unit.some((key) => all.includes(key)));
  return [...single.map((key) => [key]), ...joint];
}

function sayOf(record: EditedRecord, keys: readonly string[]): Say {
  const stamps = keys.map((key) => stampOf(record, key));
  const latest = stamps.reduce((one, other) => (compareStamps(one, other) < 0 ? other : one));
  return { keys, values: keys.map((key) => fieldOf(record, key)), stamps, latest };
}

function laterSay(a: Say, b: Say): Say {
  const order =
    compareStamps(a.latest, b.latest) ||
    compareTexts(canonicalJson(a.values), canonicalJson(b.values)) ||
    compareTexts(canonicalJson(a.stamps), canonicalJson(b.stamps));
  return order < 0 ? b : a;
}

/** By moment, then by name. How a moment is written does not count before the value does. */
function compareStamps(a: EditStamp | undefined, b: EditStamp | undefined): number {
  if (!a || !b) return Number(Boolean(a)) - Number(Boolean(b));
  return Date.parse(a.at) - Date.parse(b.at) || compareTexts(a.by, b.by);
}

interface Told {
  readonly key: string;
  readonly value: unknown;
  readonly stamp: Edit;
}

function toldIn(says: readonly Say[]): Told[] {
  return says.flatMap(({ keys, values, stamps }) =>
    keys.flatMap((key, index) => {
      const stamp = stamps[index];
      return stamp ? [{ key, value: values[index], stamp }] : [];
    }),
  );
}

/**
 * The entries from which the stamps are read again as they are. A field last edited when the record
 * was made needs none; but a changed record without any entry would read as one of version 1.
 */
function editsToWrite(
  told: readonly Told[],
  marks: Edits,
  createdAt: string,
  updatedAt: string,
): Edits {
  const needed = told.filter(
    ({ value, stamp }) =>
      value === undefined ||
      stamp.by !== '' ||
      stamp.upon !== undefined ||
      compareTimes(stamp.at, createdAt) !== 0,
  );
  const isTold = needed.length > 0 || Object.keys(marks).length > 0;
  const written = isTold || updatedAt === createdAt ? needed : told;
  return { ...Object.fromEntries(written.map(({ key, stamp }) => [key, stamp])), ...marks };
}
