import type { OpenPatent } from '../../model/open-patent';
import type { RankedRow } from '../../model/ranking';

/** What the import of `latest` (ISO 8601) did to a record; with null there is none to tell of. */
export function standingOf(
  { enteredAt, changedAt, withdrawnAt }: OpenPatent,
  latest: string | null,
): RankedRow['standing'] {
  if (withdrawnAt !== undefined) return 'withdrawn';
  if (latest === null) return 'unchanged';
  if (enteredAt === latest) return 'new';
  return changedAt === latest ? 'changed' : 'unchanged';
}
