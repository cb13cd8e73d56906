import type { SavedSearch } from './arrival';
import type { Candidate } from './candidate';
import { canonicalJson } from './canonical-json';
import type { Company } from './company';
import { compareTexts, compareTimes, earlierTime, laterTime } from './compare-times';
import type { Deletion } from './deletion';
import { lastEditOf } from './edit-stamps';
import type { Interview } from './interview';
import { mergePatents } from './merge-patents';
import { mergeCandidates, mergeCompanies, mergeInterviews } from './merge-records';
import type { OpenPatent } from './open-patent';

/** What one coordinator has, or what a bundle holds. Older bundles know no interviews, no searches. */
export interface RecordSet {
  readonly companies: readonly Company[];
  readonly candidates: readonly Candidate[];
  readonly patents: readonly OpenPatent[];
  readonly interviews?: readonly Interview[] | undefined;
  readonly deletions?: readonly Deletion[] | undefined;
  readonly searches?: readonly SavedSearch[] | undefined;
}

/** A set in which nothing is left open. */
export interface WholeSet extends RecordSet {
  readonly interviews: readonly Interview[];
  readonly deletions: readonly Deletion[];
  readonly searches: readonly SavedSearch[];
}

/**
 * Two sets in one, each record once, in the order of their ids. A deletion later than every edit of
 * a record wins; a record edited after (or at the moment of) its deletion comes back. Deleting a
 * company deletes what belongs to it, and an edit of what belongs to it brings it back.
 *
 * Either order and any repetition give the same. With three sets or more this holds for what is
 * there and for every edit later than the deletions; what was edited before a deletion that another
 * edit undid is taken from the copies that still exist.
 */
export function mergeSets(mine: RecordSet, theirs: RecordSet): WholeSet {
  const deletions = mergeById([mine.deletions, theirs.deletions], laterDeletion);
  const all = {
    companies: mergeById([mine.companies, theirs.companies], mergeCompanies),
    candidates: mergeById([mine.candidates, theirs.candidates], mergeCandidates),
    interviews: mergeById([mine.interviews, theirs.interviews], mergeInterviews),
  };
  const patents = mergeById([mine.patents, theirs.patents], mergePatents);
  const searches = mergeById([mine.searches, theirs.searches], mergeSearches);
  return {
    ...withoutDeleted(all, deletions),
    searches: existing(searches, deletions),
    patents,
    deletions,
  };
}

interface Deletable {
  readonly companies: readonly Company[];
  readonly candidates: readonly Candidate[];
  readonly interviews: readonly Interview[];
}

function withoutDeleted(all: Deletable, deletions: readonly Deletion[]): Deletable {
  const deletedAt = new Map(deletions.map(({ id, at }) => [id, at]));
  const survives = (at: string, ...ids: string[]) =>
    ids.every((id) => isAtOrAfter(at, deletedAt.get(id)));
  const candidates = all.candidates.filter((one) =>
    survives(lastEditOf(one), `candidates/${one.id}`, `companies/${one.companyId}`),
  );
  const interviews = all.interviews.filter((one) =>
    survives(lastEditOf(one), `interviews/${one.id}`, `companies/${one.companyId}`),
  );
  const editedAt = lastEditByCompany([...candidates, ...interviews]);
  const companies = all.companies.filter((one) => {
    const own = lastEditOf(one);
    return survives(laterTime(own, editedAt.get(one.id) ?? own), `companies/${one.id}`);
  });
  return { companies, candidates, interviews };
}

function lastEditByCompany(parts: readonly (Candidate | Interview)[]): Map<string, string> {
  const editedAt = new Map<string, string>();
  for (const part of parts) {
    const at = lastEditOf(part);
    editedAt.set(part.companyId, laterTime(at, editedAt.get(part.companyId) ?? at));
  }
  return editedAt;
}

function isAtOrAfter(at: string, deletedAt: string | undefined): boolean {
  return deletedAt === undefined || Date.parse(at) >= Date.parse(deletedAt);
}

/** The later one; whose record it was is known from either. */
function laterDeletion(a: Deletion, b: Deletion): Deletion {
  const later = (compareTimes(a.at, b.at) || compareTexts(a.by, b.by)) >= 0 ? a : b;
  const [whose] = [a.companyId, b.companyId].flatMap((one) => one ?? []).sort(compareTexts);
  return whose === undefined ? later : { ...later, companyId: whose };
}

/** A search is edited as a whole: the later edit, and what was looked at on either side. */
function mergeSearches(a: SavedSearch, b: SavedSearch): SavedSearch {
  const order =
    compareTimes(a.updatedAt, b.updatedAt) ||
    compareTexts(
      canonicalJson([a.name, a.companyId, a.search]),
      canonicalJson([b.name, b.companyId, b.search]),
    );
  return {
    ...(order < 0 ? b : a),
    seenAt: laterTime(a.seenAt, b.seenAt),
    createdAt: earlierTime(a.createdAt, b.createdAt),
  };
}

function existing(searches: readonly SavedSearch[], deletions: readonly Deletion[]): SavedSearch[] {
  const deletedAt = new Map(deletions.map(({ id, at }) => [id, at]));
  return searches.filter(({ id, updatedAt }) =>
    isAtOrAfter(updatedAt, deletedAt.get(`searches/${id}`)),
  );
}

function mergeById<Kind extends { readonly id: string }>(
  lists: readonly (readonly Kind[] | undefined)[],
  merge: (a: Kind, b: Kind) => Kind,
): Kind[] {
  const merged = new Map<string, Kind>();
  for (const record of lists.flatMap((list) => list ?? [])) {
    const known = merged.get(record.id);
    merged.set(record.id, known ? merge(known, record) : record);
  }
  return [...merged.values()].sort((a, b) => compareTexts(a.id, b.id));
}
