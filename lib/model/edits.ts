import { z } from 'zod';

const editSchema = z.object({
  at: z.iso.datetime(),
  /** The name the user gave. */
  by: z.string(),
  /** When the edit by somebody else was made that this one was made upon: what was seen of theirs. */
  upon: z.iso.datetime().optional(),
});
export type Edit = z.infer<typeof editSchema>;

/**
 * Who last edited each field of a record, and when (ISO 8601 in UTC), by the field's key. A field
 * without an entry was last edited when the record was made.
 */
export const editsSchema = z.record(z.string(), editSchema).default({});
export type Edits = z.infer<typeof editsSchema>;
