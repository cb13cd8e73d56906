import { z } from 'zod';

/** A record that was deleted, so that the deletion travels with a bundle: an older copy stays away. */
export const deletionSchema = z.object({
  /** Store and key: `companies/abc`, `candidates/abc/plidb:L2016001200`, `interviews/xyz`. */
  id: z.string().min(1),
  at: z.iso.datetime(),
  by: z.string(),
});
export type Deletion = z.infer<typeof deletionSchema>;
