import type { EditedRecord } from './edit-stamps';
import { withStamps } from './edited';

/**
 * The record with the values that were chosen for fields (undefined empties one), as an edit of its
 * own by the one who chose: it then wins wherever the copies meet again.
 */
export function resolved<Kind extends EditedRecord>(
  record: Kind,
  values: Readonly<Record<string, unknown>>,
  at: string,
  by: string,
): Kind {
  const entries = Object.entries({ ...record, ...values });
  const chosen = Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  return withStamps(record, chosen as unknown as Kind, Object.keys(values), { at, by });
}
