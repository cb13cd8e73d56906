import type { Candidate } from './candidate';
import type { Company } from './company';
import { type Conflict, conflictsOf } from './conflicts-of';
import type { EditedRecord } from './edit-stamps';
import type { Interview } from './interview';
import { mergeSets, type RecordSet, type WholeSet } from './merge-sets';
import type { OpenPatent } from './open-patent';
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
}

/** What taking a bundle in does, and what is there afterwards unless conflicts are decided otherwise. */
export interface MergePlan {
  readonly merged: WholeSet;
  readonly companies: readonly MergedRecord[];
  readonly candidates: readonly MergedRecord[];
  readonly interviews: readonly MergedRecord[];
  readonly patents: readonly MergedRecord[];
  readonly conflicts: readonly RecordConflict[];
}

/**
 * The plan of merging `theirs` (a bundle) into `mine` (what is kept here: at least every record and
 * deletion whose id the bundle names, and everything of companies that it deletes). Changes nothing.
 */
export function mergeBundles(mine: RecordSet, theirs: RecordSet): MergePlan {
  const merged = mergeSets(mine, theirs);
  const companyNames = namesOf([...mine.companies, ...theirs.companies, ...merged.companies]);
  const ofCompany = (companyId: string, rest: string) =>
    `${companyNames.get(companyId) ?? companyId} / ${rest}`;
  const nameOf = {
    companies: ({ name }: Company) => name,
    candidates: (one: Candidate) => ofCompany(one.companyId, one.patent.title),
    interviews: (one: Interview) => ofCompany(one.companyId, one.heldOn),
    patents: ({ title }: OpenPatent) => title,
  };
  const interviews = [mine.interviews ?? [], theirs.interviews ?? []] as const;
  return {
    merged,
    companies: standings(mine.companies, theirs.companies, merged.companies, nameOf.companies),
    candidates: standings(mine.candidates, theirs.candidates, merged.candidates, nameOf.candidates),
    interviews: standings(...interviews, merged.interviews, nameOf.interviews),
    patents: standings(mine.patents, theirs.patents, merged.patents, nameOf.patents),
    conflicts: [
      ...conflicts(
        'companies',
        mine.companies,
        theirs.companies,
        merged.companies,
        nameOf.companies,
      ),
      ...conflicts(
        'candidates',
        mine.candidates,
        theirs.candidates,
        merged.candidates,
        nameOf.candidates,
      ),
      ...conflicts('interviews', ...interviews, merged.interviews, nameOf.interviews),
    ],
  };
}

function standings<Kind extends { readonly id: string }>(
  mine: readonly Kind[],
  theirs: readonly Kind[],
  merged: readonly Kind[],
  nameOf: (record: Kind) => string,
): MergedRecord[] {
  const [kept, offered, result] = [byId(mine), byId(theirs), byId(merged)];
  const touched = [...new Set([...offered.keys(), ...kept.keys()])];
  return touched.flatMap((id) => {
    const [own, other, after] = [kept.get(id), offered.get(id), result.get(id)];
    const shown = after ?? own ?? other;
    if (!shown || (!other && after)) return [];
    return [{ id, name: nameOf(shown), standing: standingOf(own, after) }];
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
  merged: readonly Kind[],
  nameOf: (record: Kind) => string,
): RecordConflict[] {
  const [kept, result] = [byId(mine), byId(merged)];
  return theirs.flatMap((other) => {
    const [own, after] = [kept.get(other.id), result.get(other.id)];
    if (!own || !after) return [];
    const name = nameOf(after);
    return conflictsOf(own, other).map((one) => ({ ...one, kind, id: other.id, name }));
  });
}

function namesOf(companies: readonly Company[]): Map<string, string> {
  return new Map(companies.map(({ id, name }) => [id, name]));
}

function byId<Kind extends { readonly id: string }>(records: readonly Kind[]): Map<string, Kind> {
  return new Map(records.map((one) => [one.id, one]));
}
