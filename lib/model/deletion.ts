import { z } from 'zod';

/** A record that was deleted, so that the deletion travels with a bundle: an older copy stays away. */
export const deletionSchema = z.object({
  /** Store and key: `companies/abc`, `candidates/abc/plidb:L2016001200`, `interviews/xyz`, `searches/xyz`. */
  id: z.string().min(1),
  /** Whose record it was, so that it travels with that company; version 2 did not say. */
  companyId: z.string().min(1).optional(),
  at: z.iso.datetime(),
  by: z.string(),
});
export type Deletion = z.infer<typeof deletionSchema>;
