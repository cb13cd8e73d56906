import type { SavedSearch } from './arrival';
import type { Candidate } from './candidate';
import type { Company } from './company';
import { companyOf } from './company-of';
import { type Conflict, type ConflictChoice, conflictsOf } from './conflicts-of';
import { deletionsOf, type RecordDeletion } from './decide-deletions';
import type { EditedRecord } from './edit-stamps';
import type { Interview } from './interview';
import { mergeSets, type RecordSet, type WholeSet } from './merge-sets';
import type { OpenPatent } from './open-patent';
import { proposedChoice } from './proposed-choice';
import { sameValue } from './same-value';

/**
 * What a merge does to a record of the bundle: `new` here; `joined` with the one kept here; `same`
 * as it is. `deleted`: kept here until now, deleted by the other side since. `stillDeleted`: in the
 * bundle, but deleted here since, so that it stays away.
 */
export type MergeStanding = 'new' | 'joined' | 'same' | 'deleted' | 'stillDeleted';

export interface MergedRecord {
  readonly id: string;
  /** The company's name; for a candidate with the record's title, for an interview with its day. */
  readonly name: string;
  readonly standing: MergeStanding;
}

/** The kinds of records in which people edit the same field. */
export type ConflictKind = 'companies' | 'candidates' | 'interviews';

export interface RecordConflict extends Conflict {
  readonly kind: ConflictKind;
  readonly id: string;
  readonly name: string;
  /** What is offered rather than the later edit (`proposedChoice`). */
  readonly proposed?: ConflictChoice;
}

/** What taking a bundle in does, and what is there afterwards unless conflicts are decided otherwise. */
export interface MergePlan {
  readonly merged: WholeSet;
  readonly companies: readonly MergedRecord[];
  readonly candidates: readonly MergedRecord[];
  readonly interviews: readonly MergedRecord[];
  readonly searches: readonly MergedRecord[];
  readonly patents: readonly MergedRecord[];
  /** What one side deleted and the other one has. */
  readonly deletions: readonly RecordDeletion[];
  readonly conflicts: readonly RecordConflict[];
}

/**
 * The plan of merging `theirs` (a bundle) into `mine` (what is kept here: at least every record and
 * deletion whose id the bundle names, and everything of companies that it deletes). Changes nothing.
 * `joinedNow` are the companies that stood under two ids until now.
 */
export function mergeBundles(
  mine: RecordSet,
  theirs: RecordSet,
  joinedNow: ReadonlySet<string> = new Set(),
): MergePlan {
  const merged = mergeSets(mine, theirs);
  const nameOf = namesIn(mine, theirs, merged);
  const of = <Kind extends EditedRecord>(
    kind: ConflictKind,
    own: readonly Kind[] = [],
    other: readonly Kind[] = [],
  ) => conflicts(kind, own, other, merged, nameOf[kind], joinedNow);
  return {
    merged,
    ...mergeStandings(mine, theirs, { merged }),
    deletions: deletionsOf(mine, theirs, merged, nameOf),
    conflicts: [
      ...of('companies', mine.companies, theirs.companies),
      ...of('candidates', mine.candidates, theirs.candidates),
      ...of('interviews', mine.interviews, theirs.interviews),
    ],
  };
}

/** What becomes of each record that the file has or that goes, by kind. */
export function mergeStandings(
  mine: RecordSet,
  theirs: RecordSet,
  { merged }: Pick<MergePlan, 'merged'>,
): Omit<MergePlan, 'merged' | 'deletions' | 'conflicts'> {
  const nameOf = namesIn(mine, theirs, merged);
  const of = <Kind extends { readonly id: string }>(
    kind: keyof typeof nameOf,
    own: readonly Kind[] = [],
    other: readonly Kind[] = [],
    after: readonly Kind[],
  ) => standings(own, other, after, nameOf[kind] as (record: never) => string);
  return {
    companies: of('companies', mine.companies, theirs.companies, merged.companies),
    candidates: of('candidates', mine.candidates, theirs.candidates, merged.candidates),
    interviews: of('interviews', mine.interviews, theirs.interviews, merged.interviews),
    searches: of('searches', mine.searches, theirs.searches, merged.searches),
    patents: of('patents', mine.patents, theirs.patents, merged.patents),
  };
}

function namesIn(mine: RecordSet, theirs: RecordSet, merged: WholeSet) {
  const companyNames = namesOf([...mine.companies, ...theirs.companies, ...merged.companies]);
  const ofCompany = (companyId: string, rest: string) =>
    `${companyNames.get(companyId) ?? companyId} / ${rest}`;
  return {
    companies: ({ name }: Company) => name,
    candidates: (one: Candidate) => ofCompany(one.companyId, one.patent.title),
    interviews: (one: Interview) => ofCompany(one.companyId, one.heldOn),
    searches: ({ name }: SavedSearch) => name,
    patents: ({ title }: OpenPatent) => title,
  };
}

function standings<Kind extends { readonly id: string }>(
  mine: readonly Kind[],
  theirs: readonly Kind[],
  merged: readonly Kind[],
  nameOf: (record: never) => string,
): MergedRecord[] {
  const [kept, offered, result] = [byId(mine), byId(theirs), byId(merged)];
  const touched = [...new Set([...offered.keys(), ...kept.keys()])];
  return touched.flatMap((id) => {
    const [own, other, after] = [kept.get(id), offered.get(id), result.get(id)];
    const shown = after ?? own ?? other;
    if (!shown || (!other && after)) return [];
    return [{ id, name: nameOf(shown as never), standing: standingOf(own, after) }];
  });
}

function standingOf(own: unknown, after: unknown): MergeStanding {
  if (!after) return own ? 'deleted' : 'stillDeleted';
  if (!own) return 'new';
  return sameValue(own, after) ? 'same' : 'joined';
}

/** Of records that are there afterwards: what was deleted needs no decision. */
function conflicts<Kind extends EditedRecord>(
  kind: ConflictKind,
  mine: readonly Kind[],
  theirs: readonly Kind[],
  merged: WholeSet,
  nameOf: (record: never) => string,
  joinedNow: ReadonlySet<string>,
): RecordConflict[] {
  const kept = byId(mine);
  const result = byId<EditedRecord>(merged[kind]);
  return theirs.flatMap((other) => {
    const [own, after] = [kept.get(other.id), result.get(other.id)];
    if (!own || !after) return [];
    const about = { kind, id: other.id, name: nameOf(after as never) };
    const isJoinedNow = joinedNow.has(companyOf(other));
    return conflictsOf(own, other).map((one) => {
      const proposed = proposedChoice(own, other, one, isJoinedNow);
      return { ...one, ...about, ...(proposed && { proposed }) };
    });
  });
}

function namesOf(companies: readonly Company[]): Map<string, string> {
  return new Map(companies.map(({ id, name }) => [id, name]));
}

function byId<Kind extends { readonly id: string }>(records: readonly Kind[]): Map<string, Kind> {
  return new Map(records.map((one) => [one.id, one]));
}
