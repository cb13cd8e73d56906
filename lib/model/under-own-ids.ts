import { candidateId } from './candidate';
import type { Company } from './company';
import { withoutDeletions } from './decide-deletions';
import type { Deletion } from './deletion';
import { deletedCandidateOf } from './deletion-of';
import { mergeSets, type RecordSet } from './merge-sets';
import { alsoKnownAs, type OwnIds } from './own-ids';

const NOTHING: RecordSet = { companies: [], candidates: [], patents: [] };

/**
 * What a file holds, told with the ids that its companies have here (`ownIds`): companies, all that
 * belongs to them, and what was deleted of them. Two companies of the file that are one here are one
 * afterwards.
 */
export function underOwnIds(theirs: RecordSet, ids: OwnIds): RecordSet {
  if (ids.size === 0) return theirs;
  const own = (id: string) => ids.get(id) ?? id;
  const moved: RecordSet = {
    companies: theirs.companies.map((one) => movedCompany(one, own(one.id))),
    candidates: theirs.candidates.map(({ fit, ...one }) => {
      const companyId = own(one.companyId);
      const id = candidateId(companyId, one.patentId);
      return { ...one, ...(fit && { fit: { ...fit, companyId } }), id, companyId };
    }),
    interviews: theirs.interviews?.map((one) => ({ ...one, companyId: own(one.companyId) })),
    searches: theirs.searches?.map((one) =>
      one.companyId === null ? one : { ...one, companyId: own(one.companyId) },
    ),
    patents: theirs.patents,
  };
  const standing = new Set(moved.companies.map(({ id }) => id));
  const deletions = (theirs.deletions ?? []).map((one) => movedDeletion(one, ids, standing));
  return {
    ...withoutDeletions(moved, NOTHING),
    deletions: mergeSets({ ...NOTHING, deletions }, NOTHING).deletions,
  };
}

/** The company keeps the id it had in the file, so that the next file is recognised by it. */
function movedCompany(company: Company, id: string): Company {
  return id === company.id ? company : alsoKnownAs({ ...company, id }, [company.id]);
}

/** Of two records of one company the file may have deleted one: that deletes nothing here. */
function movedDeletion(deletion: Deletion, ids: OwnIds, standing: ReadonlySet<string>): Deletion {
  const { id, companyId } = deletion;
  const whose = companyId === undefined ? {} : { companyId: ids.get(companyId) ?? companyId };
  for (const [known, own] of ids) {
    if (id === `companies/${known}`) {
      return standing.has(own) ? deletion : { ...deletion, id: `companies/${own}` };
    }
    const patentId = deletedCandidateOf(id, known);
    if (patentId) return { ...deletion, ...whose, id: `candidates/${candidateId(own, patentId)}` };
  }
  return { ...deletion, ...whose };
}
