import type { Candidate } from '../model/candidate';
import type { FreshFit } from '../model/fresh-fit';
import type { PatentId } from '../model/open-patent';

/** What a coordinator has to know of a candidate before it is handed over. */
export type CandidateNote = 'titleOnly' | 'withdrawn' | 'asSaved';

/**
 * Candidates with the newest record and the fit by the present profile, for papers: what is kept
 * stays as it was when it was saved. What is not known any more serves as it was saved.
 */
export function freshCandidates(
  candidates: readonly Candidate[],
  known: ReadonlyMap<PatentId, FreshFit>,
): readonly Candidate[] {
  return candidates.map((one) => {
    const now = known.get(one.patentId);
    return now ? { ...one, patent: now.patent, fit: now.fit } : one;
  });
}

/** The notes of each candidate, by its id. `asSaved` are records of which nothing newer is known. */
export function candidateNotes(
  candidates: readonly Candidate[],
  asSaved: ReadonlySet<PatentId>,
): ReadonlyMap<string, readonly CandidateNote[]> {
  return new Map(
    candidates.map(({ id, patentId, patent, fit }) => {
      const notes: readonly (CandidateNote | false)[] = [
        patent.withdrawnAt !== undefined && 'withdrawn',
        fit?.cautions.includes('titleOnly') === true && 'titleOnly',
        asSaved.has(patentId) && 'asSaved',
      ];
      return [id, notes.filter((one) => one !== false)];
    }),
  );
}
