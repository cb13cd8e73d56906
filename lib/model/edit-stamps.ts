import { laterTime } from './compare-times';
import type { Edit, Edits } from './edits';
import { isOfMarks } from './mark-lists';

/** A record whose fields carry the time of their last edit: a company, a candidate, an interview. */
export interface EditedRecord {
  readonly id: string;
  readonly edits: Edits;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** When (ISO 8601) and by whom a field was last edited; `by` is empty where nobody gave a name. */
export type EditStamp = Pick<Edit, 'at' | 'by'>;

/** What is not a field of its own: the frame of a record, and the list that merges as a union. */
const NO_FIELDS: ReadonlySet<string> = new Set([
  'id',
  'edits',
  'createdAt',
  'updatedAt',
  'history',
]);

/** The keys of a record that are edited field by field, a field that was emptied included; no marks. */
export function editableKeys(record: EditedRecord): string[] {
  const keys = new Set([...Object.keys(record), ...Object.keys(record.edits)]);
  return [...keys].filter((key) => !NO_FIELDS.has(key) && !isOfMarks(key));
}

export function fieldOf(record: EditedRecord, key: string): unknown {
  return Object.hasOwn(record, key)
    ? (record as unknown as Record<string, unknown>)[key]
    : undefined;
}

/**
 * When a field was last edited. Without an entry of its own that is when the record was made; a
 * record of the first version has no entries at all, and tells only when all of it was last changed.
 * Undefined where a field is absent and nobody is known to have emptied it: then nothing is known,
 * and what another copy knows stands.
 */
export function stampOf(record: EditedRecord, key: string): Edit | undefined {
  if (Object.hasOwn(record.edits, key)) return record.edits[key];
  if (fieldOf(record, key) === undefined) return undefined;
  return { at: hasNoEntries(record) ? record.updatedAt : record.createdAt, by: '' };
}

/** Was the field changed after the record was made, as far as the record tells? */
export function isFieldEdited(record: EditedRecord, key: string): boolean {
  // What was entered when the record was made has an entry too: it tells by whom.
  const edit = Object.hasOwn(record.edits, key) ? record.edits[key] : undefined;
  if (edit) return edit.at !== record.createdAt;
  if (fieldOf(record, key) === undefined) return false;
  return hasNoEntries(record) && record.updatedAt !== record.createdAt;
}

/** The last moment at which anything of the record is known to have been edited. */
export function lastEditOf(record: EditedRecord): string {
  return Object.values(record.edits)
    .map(({ at }) => at)
    .reduce(laterTime, laterTime(record.createdAt, record.updatedAt));
}

function hasNoEntries({ edits }: EditedRecord): boolean {
  return Object.keys(edits).length === 0;
}
