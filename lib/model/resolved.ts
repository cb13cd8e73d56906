import type { EditedRecord } from './edit-stamps';
import { withStamps } from './edited';

/**
 * The record with the value that was chosen for a field (undefined empties it), as an edit of its
 * own by the one who chose: it then wins wherever the copies meet again.
 */
export function resolved<Kind extends EditedRecord>(
  record: Kind,
  field: string,
  value: unknown,
  at: string,
  by: string,
): Kind {
  const { [field]: _, ...others } = record as unknown as Record<string, unknown>;
  const chosen = { ...others, ...(value !== undefined && { [field]: value }) } as unknown as Kind;
  return withStamps(record, chosen, [field], { at, by });
}
