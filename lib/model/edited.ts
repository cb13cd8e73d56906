import { laterThan, laterTime } from './compare-times';
import { type EditedRecord, type EditStamp, editableKeys, fieldOf, stampOf } from './edit-stamps';
import type { Edit, Edits } from './edits';
import { isOfMarks, turnedMarks } from './mark-lists';
import { sameValue } from './same-value';

/**
 * `after`, with its `edits` telling who changed what since `before`, and when (`at`, ISO 8601 in
 * UTC). A record in which nothing changed keeps its time. An edit made on top of another one counts
 * as later than it, even where this machine's clock is behind the other's. A mark that was turned on
 * or off is noted by itself.
 */
export function edited<Kind extends EditedRecord>(
  before: Kind,
  after: Kind,
  at: string,
  by: string,
): Kind {
  const keys = new Set([...editableKeys(before), ...editableKeys(after)]);
  const fields = [...keys].filter((key) => !sameValue(fieldOf(before, key), fieldOf(after, key)));
  const changed = [...fields, ...turnedMarks(before, after)];
  if (changed.length === 0) return { ...after, edits: before.edits };
  return withStamps(before, after, changed, { at, by });
}

/** `after` with the fields named marked as edited, whether or not they changed. */
export function withStamps<Kind extends EditedRecord>(
  before: Kind,
  after: Kind,
  keys: readonly string[],
  { at, by }: EditStamp,
): Kind {
  const stamps = keys.map((key) => [key, editUpon(before, key, { at, by })] as const);
  const updatedAt = stamps.reduce((last, [, stamp]) => laterTime(last, stamp.at), after.updatedAt);
  return { ...after, edits: { ...entriesOf(before), ...Object.fromEntries(stamps) }, updatedAt };
}

function editUpon(before: EditedRecord, key: string, { at, by }: EditStamp): Edit {
  const known = stampOf(before, key);
  const edit = { at: known ? laterThan(known.at, at) : at, by };
  // Marks merge one by one and are never a conflict; what stands as it was made is none either.
  if (!known || isOfMarks(key) || !Object.hasOwn(before.edits, key)) return edit;
  // Who has no name may be anybody.
  const upon = known.by === by && by !== '' ? known.upon : known.at;
  return upon === undefined ? edit : { ...edit, upon };
}

/**
 * The entries before an edit. A record of the first version says only once when it was changed: with
 * its first entry every other field would seem as old as the record, so each gets that time.
 */
function entriesOf(before: EditedRecord): Edits {
  const isUntold = Object.keys(before.edits).length === 0 && before.updatedAt !== before.createdAt;
  if (!isUntold) return before.edits;
  const stamps = editableKeys(before).map((key) => [key, stampOf(before, key)] as const);
  return Object.fromEntries(stamps.filter((one): one is [string, Edit] => one[1] !== undefined));
}

/**
 * The record as one that was worked on at `at`, though no field of it changed: brought back after a
 * deletion, it then counts as later than that wherever the copies meet.
 */
export function touched<Kind extends EditedRecord>(record: Kind, at: string): Kind {
  const told = editableKeys(record).flatMap((key) => {
    const stamp = stampOf(record, key);
    return stamp ? [[key, stamp] as const] : [];
  });
  // Without any entry the record's last change would be read as the last edit of every field.
  const edits = Object.keys(record.edits).length > 0 ? record.edits : Object.fromEntries(told);
  return { ...record, edits, updatedAt: laterTime(record.updatedAt, at) };
}
