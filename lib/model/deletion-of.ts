import { type PatentId, patentIdSchema } from './open-patent';

/**
 * Of which record of a company's shortlist this is the deletion, by its id alone as version 2 noted
 * it; undefined where it is none of this company: a company's id may itself hold a slash.
 */
export function deletedCandidateOf(deletionId: string, companyId: string): PatentId | undefined {
  const start = `candidates/${companyId}/`;
  if (!deletionId.startsWith(start)) return undefined;
  return patentIdSchema.safeParse(deletionId.slice(start.length)).data;
}
