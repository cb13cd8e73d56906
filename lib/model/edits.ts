import { z } from 'zod';

/**
 * Who last edited each field of a record, and when (ISO 8601 in UTC), by the field's key. A field
 * without an entry was last edited when the record was made. `by` is the name the user gave.
 */
export const editsSchema = z
  .record(z.string(), z.object({ at: z.iso.datetime(), by: z.string() }))
  .default({});
export type Edits = z.infer<typeof editsSchema>;
