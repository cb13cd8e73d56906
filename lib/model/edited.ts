import { laterTime } from './compare-times';
import { type EditedRecord, type EditStamp, editableKeys, fieldOf, stampOf } from './edit-stamps';
import type { Edits } from './edits';
import { sameValue } from './same-value';

/**
 * `after`, with its `edits` telling who changed what since `before`, and when (`at`, ISO 8601 in
 * UTC). A record in which nothing changed keeps its time. An edit made on top of another one counts
 * as later than it, even where this machine's clock is behind the other's.
 */
export function edited<Kind extends EditedRecord>(
  before: Kind,
  after: Kind,
  at: string,
  by: string,
): Kind {
  const keys = new Set([...editableKeys(before), ...editableKeys(after)]);
  const changed = [...keys].filter((key) => !sameValue(fieldOf(before, key), fieldOf(after, key)));
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
  const stamps = keys.map((key) => {
    const known = stampOf(before, key);
    return [key, { at: known ? laterThan(known.at, at) : at, by }] as const;
  });
  const updatedAt = stamps.reduce((last, [, stamp]) => laterTime(last, stamp.at), after.updatedAt);
  return { ...after, edits: { ...entriesOf(before), ...Object.fromEntries(stamps) }, updatedAt };
}

/**
 * The entries before an edit. A record of the first version says only once when it was changed: with
 * its first entry every other field would seem as old as the record, so each gets that time.
 */
function entriesOf(before: EditedRecord): Edits {
  const isUntold = Object.keys(before.edits).length === 0 && before.updatedAt !== before.createdAt;
  if (!isUntold) return before.edits;
  const stamps = editableKeys(before).map((key) => [key, stampOf(before, key)] as const);
  return Object.fromEntries(
    stamps.filter((one): one is [string, EditStamp] => one[1] !== undefined),
  );
}

function laterThan(known: string, at: string): string {
  if (Date.parse(at) > Date.parse(known)) return at;
  return new Date(Date.parse(known) + 1).toISOString();
}
