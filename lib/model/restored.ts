import type { SavedSearch } from './arrival';
import { type Candidate, NOTED_FIELDS } from './candidate';
import { changeTo, withChange } from './candidate-change';
import type { Company } from './company';
import { laterThan, laterTime } from './compare-times';
import { broughtBack } from './decide-deletions';
import type { Deletion } from './deletion';
import type { EditedRecord } from './edit-stamps';
import { edited } from './edited';
import type { Interview } from './interview';
import type { RecordSet } from './merge-sets';
import { sameValue } from './same-value';

/**
 * `mine` put back to what `theirs` (a backup) says: every field that differs takes the file's value
 * as an edit of now, and what was deleted here since comes back. What stands only here stays, and so
 * do marks of 社内限り: going back must not hand out a secret.
 */
export function restored(mine: RecordSet, theirs: RecordSet, at: string, by: string): RecordSet {
  const notes: ReadonlyMap<string, Deletion> = new Map(
    (mine.deletions ?? []).map((one) => [one.id, one]),
  );
  const put = <Kind extends EditedRecord>(
    kind: 'companies' | 'candidates' | 'interviews',
    own: readonly Kind[] = [],
    said: readonly Kind[] = [],
    back: (own: Kind, said: Kind) => Kind,
  ): Kind[] => {
    const known = new Map(own.map((one) => [one.id, one]));
    for (const one of said) {
      const here = known.get(one.id);
      known.set(one.id, here ? back(here, one) : broughtBack(one, kind, notes, at));
    }
    return [...known.values()];
  };
  return {
    ...mine,
    companies: put('companies', mine.companies, theirs.companies, (own, said) =>
      companyBack(own, said, at, by),
    ),
    candidates: put('candidates', mine.candidates, theirs.candidates, (own, said) =>
      candidateBack(own, said, at, by),
    ),
    interviews: put('interviews', mine.interviews, theirs.interviews, (own, said) =>
      interviewBack(own, said, at, by),
    ),
    searches: searchesBack(mine, theirs, notes, at),
  };
}

function companyBack(own: Company, said: Company, at: string, by: string): Company {
  const internal = [...new Set([...own.internal, ...said.internal])];
  const joinedIds = [...new Set([...own.joinedIds, ...said.joinedIds])];
  return edited(own, { ...said, ...frameOf(own), internal, joinedIds }, at, by);
}

function interviewBack(own: Interview, said: Interview, at: string, by: string): Interview {
  return edited(own, { ...said, ...frameOf(own) }, at, by);
}

/** Each step back is a step in the history, which nothing is taken from. */
function candidateBack(own: Candidate, said: Candidate, at: string, by: string): Candidate {
  const values = NOTED_FIELDS.map((field) => [field, said[field]] as const);
  const { fit: _, ...rest } = own;
  const scored = { ...rest, ...(said.fit && { fit: said.fit }), patent: said.patent };
  return withChange(edited(own, scored, at, by), changeTo(Object.fromEntries(values)), at, by);
}

function frameOf({ createdAt, updatedAt, edits }: EditedRecord) {
  return { createdAt, updatedAt, edits };
}

function searchesBack(
  { searches: mine = [] }: RecordSet,
  { searches: theirs = [] }: RecordSet,
  notes: ReadonlyMap<string, Deletion>,
  at: string,
): SavedSearch[] {
  const known = new Map(mine.map((one) => [one.id, one]));
  for (const said of theirs) {
    const own = known.get(said.id);
    const note = notes.get(`searches/${said.id}`);
    const isSame =
      own &&
      sameValue({ ...own, seenAt: '', updatedAt: '' }, { ...said, seenAt: '', updatedAt: '' });
    if (isSame || (!own && !note)) continue;
    const last = [own?.updatedAt, note?.at]
      .flatMap((one) => one ?? [])
      .reduce(laterTime, said.updatedAt);
    known.set(said.id, {
      ...said,
      seenAt: own?.seenAt ?? said.seenAt,
      updatedAt: laterThan(last, at),
    });
  }
  return [...known.values()];
}
