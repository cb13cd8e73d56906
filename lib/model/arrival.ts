import { z } from 'zod';
import { patentIdSchema } from './open-patent';
import { searchSchema } from './ranking';

/**
 * 新着: a record that an import brought, changed or no longer holds, and that reached the threshold
 * of a company. Times are ISO 8601 in UTC.
 */
export const arrivalSchema = z.object({
  /** `companyId/patentId`: one arrival a company and record; a newer import takes its place. */
  id: z.string().min(1),
  companyId: z.string().min(1),
  patentId: patentIdSchema,
  kind: z.enum(['new', 'changed', 'withdrawn']),
  /** Keys of the fields that changed. */
  fields: z.array(z.string()),
  title: z.string(),
  registrant: z.string().optional(),
  overall: z.number().min(0).max(100).nullable(),
  /** The phrase of the profile that counts most for the fit, and which axis it is on. */
  reason: z.object({ phrase: z.string(), axis: z.enum(['need', 'capability']) }).optional(),
  /** On the company's shortlist when the import was taken in. */
  isListed: z.boolean(),
  at: z.iso.datetime(),
  readAt: z.iso.datetime().optional(),
});
export type Arrival = z.infer<typeof arrivalSchema>;

/** A search that is kept, for one company or for none. */
export const savedSearchSchema = z.object({
  id: z.string().min(1),
  name: z.string().min(1).max(200),
  companyId: z.string().nullable(),
  search: searchSchema,
  /** Records that came or changed after this are unread. */
  seenAt: z.iso.datetime(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
export type SavedSearch = z.infer<typeof savedSearchSchema>;
