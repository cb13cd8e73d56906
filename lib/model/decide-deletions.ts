import type { Candidate } from './candidate';
import { laterThan, laterTime } from './compare-times';
import type { Deletion } from './deletion';
import { type EditedRecord, lastEditOf } from './edit-stamps';
import { touched } from './edited';
import type { Interview } from './interview';
import { mergeSets, type RecordSet, type WholeSet } from './merge-sets';

export type DeletionChoice = 'delete' | 'keep';
type DeletableKind = 'companies' | 'candidates' | 'interviews';

/** A record that one side deleted and the other one has, and what a merge does with it. */
export interface RecordDeletion {
  readonly kind: DeletableKind;
  readonly id: string;
  readonly name: string;
  /** Who deleted it, when, and on which side. */
  readonly by: string;
  readonly at: string;
  readonly side: 'mine' | 'theirs';
  /** By the rule of time: kept where it was edited after its deletion. */
  readonly taken: DeletionChoice;
  readonly editedAt: string;
  /** Of what belongs to a company: which one, and whether it went with it and is offered back with it. */
  readonly companyId?: string;
  readonly comesBack?: true;
  /** How many candidates and interviews share a company's fate. */
  readonly parts: number;
}

/** One name for one deletion of a plan: that of its note. */
export function deletionKey({ kind, id }: Pick<RecordDeletion, 'kind' | 'id'>): string {
  return `${kind}/${id}`;
}

/**
 * What becomes of it: what was chosen (by `deletionKey`), else what is offered. What went with a
 * company that stays is offered to stay with it.
 */
export function deletionChoiceOf(
  one: RecordDeletion,
  choices: ReadonlyMap<string, DeletionChoice>,
): DeletionChoice {
  const chosen = choices.get(deletionKey(one));
  if (chosen) return chosen;
  const isCompanyGoing = choices.get(`companies/${one.companyId}`) === 'delete';
  return one.comesBack && !isCompanyGoing ? 'keep' : one.taken;
}

type Named = { readonly [Kind in DeletableKind]: (record: never) => string };

/**
 * What was deleted on one side and stands on the other: a decision each. What belongs to a company
 * that goes is not told apart from it.
 */
export function deletionsOf(
  mine: RecordSet,
  theirs: RecordSet,
  merged: WholeSet,
  nameOf: Named,
): RecordDeletion[] {
  const all = withoutDeletions(mine, theirs);
  const notes = byId(merged.deletions);
  const [ofMine, ofTheirs] = [byId(mine.deletions), byId(theirs.deletions)];
  const told = (kind: DeletableKind) => {
    const [own, other, after] = [mine, theirs, merged].map((set) => byId<EditedRecord>(set[kind]));
    return all[kind].flatMap((record): RecordDeletion[] => {
      const { id } = record;
      const isGone = !after?.has(id);
      const key = `${kind}/${id}`;
      const note = isGone ? noteOf(record, kind, notes) : notes.get(key);
      if (!note) return [];
      const isMine = ofMine.get(note.id)?.at === note.at;
      const isMet = own?.has(id)
        ? isGone || (!isMine && ofTheirs.has(key))
        : isMine && other?.has(id);
      if (!isMet) return [];
      return [
        {
          kind,
          id,
          name: nameOf[kind](record as never),
          by: note.by,
          at: note.at,
          side: isMine ? 'mine' : 'theirs',
          taken: isGone ? 'delete' : 'keep',
          editedAt: lastEditOf(record),
          parts: kind === 'companies' ? partsOf(all, id, notes).length : 0,
        },
      ];
    });
  };
  const companies = told('companies');
  const going = new Set(companies.filter(({ taken }) => taken === 'delete').map(({ id }) => id));
  const keptAt = new Map(
    companies.filter(({ taken }) => taken === 'keep').map(({ id, at }) => [id, at]),
  );
  const owners = new Map([...all.candidates, ...all.interviews].map((one) => [one.id, one]));
  const parts = [...told('candidates'), ...told('interviews')].flatMap((one) => {
    const companyId = owners.get(one.id)?.companyId ?? '';
    if (going.has(companyId)) return [];
    const comesBack = one.taken === 'delete' && keptAt.get(companyId) === one.at;
    return [{ ...one, companyId, ...(comesBack && { comesBack }) }];
  });
  return [...companies, ...parts];
}

/**
 * `mine`, changed so that merging `theirs` does as was chosen (`deletionChoiceOf`). Keeping counts as an
 * edit of now and deleting is a deletion of now, so that either holds on the other side too. A company
 * brings what went with it.
 */
export function withDeletionsDecided(
  mine: RecordSet,
  theirs: RecordSet,
  deletions: readonly RecordDeletion[],
  choices: ReadonlyMap<string, DeletionChoice>,
  at: string,
  by: string,
): RecordSet {
  const against = deletions.filter((one) => deletionChoiceOf(one, choices) !== one.taken);
  if (against.length === 0) return mine;
  const all = withoutDeletions(mine, theirs);
  const notes = byId(mergeSets(mine, theirs).deletions);
  const ids = { keep: new Set<string>(), delete: new Set<string>() };
  for (const one of against) {
    const chosen = ids[one.taken === 'delete' ? 'keep' : 'delete'];
    chosen.add(deletionKey(one));
    if (one.kind !== 'companies') continue;
    const parts = one.taken === 'delete' ? partsOf(all, one.id, notes) : allPartsOf(all, one.id);
    for (const part of parts) chosen.add(part.key);
  }
  return {
    ...brought(mine, all, notes, ids.keep, at),
    deletions: noted(mine, all, ids.delete, { at, by }),
  };
}

/** The set with these records in it, later than whatever deleted them. */
function brought(
  set: RecordSet,
  all: WholeSet,
  notes: ReadonlyMap<string, Deletion>,
  keys: ReadonlySet<string>,
  at: string,
): RecordSet {
  const withBrought = <Kind extends EditedRecord>(
    kind: DeletableKind,
    own: readonly Kind[] = [],
    every: readonly Kind[],
  ): Kind[] => {
    const back = every
      .filter(({ id }) => keys.has(`${kind}/${id}`))
      .map((one) => broughtBack(one, kind, notes, at));
    const ids = new Set(back.map(({ id }) => id));
    return [...own.filter(({ id }) => !ids.has(id)), ...back];
  };
  return {
    ...set,
    companies: withBrought('companies', set.companies, all.companies),
    candidates: withBrought('candidates', set.candidates, all.candidates),
    interviews: withBrought('interviews', set.interviews, all.interviews),
  };
}

/** The record as one worked on at `at`, or right after its deletion where that says to be later. */
export function broughtBack<Kind extends EditedRecord>(
  record: Kind,
  kind: DeletableKind,
  notes: ReadonlyMap<string, Deletion>,
  at: string,
): Kind {
  const note = noteOf(record, kind, notes);
  return note ? touched(record, laterThan(note.at, at)) : record;
}

function noted(
  { deletions = [] }: RecordSet,
  all: WholeSet,
  keys: ReadonlySet<string>,
  { at, by }: Pick<Deletion, 'at' | 'by'>,
): readonly Deletion[] {
  if (keys.size === 0) return deletions;
  const going = [
    ...all.companies.map((one) => ['companies', one] as const),
    ...all.candidates.map((one) => ['candidates', one] as const),
    ...all.interviews.map((one) => ['interviews', one] as const),
  ].filter(([kind, { id }]) => keys.has(`${kind}/${id}`));
  const later = going.map(([, one]) => laterThan(lastEditOf(one), at)).reduce(laterTime, at);
  const written = going.map(([kind, one]) => ({
    id: `${kind}/${one.id}`,
    ...('companyId' in one && { companyId: one.companyId }),
    at: later,
    by,
  }));
  return [...deletions.filter(({ id }) => !keys.has(id)), ...written];
}

/** The note that a record is gone by: its own or its company's, the later. */
function noteOf(
  record: EditedRecord & { readonly companyId?: string },
  kind: DeletableKind,
  notes: ReadonlyMap<string, Deletion>,
): Deletion | undefined {
  const own = notes.get(`${kind}/${record.id}`);
  const whole =
    record.companyId === undefined ? undefined : notes.get(`companies/${record.companyId}`);
  if (!own || !whole) return own ?? whole;
  return Date.parse(own.at) >= Date.parse(whole.at) ? own : whole;
}

interface Part {
  readonly key: string;
}

/** What went with a company: not what had been deleted by itself before. */
function partsOf(all: WholeSet, companyId: string, notes: ReadonlyMap<string, Deletion>): Part[] {
  const whole = notes.get(`companies/${companyId}`);
  return allPartsOf(all, companyId).filter(({ key }) => {
    const own = notes.get(key);
    return !own || !whole || Date.parse(own.at) >= Date.parse(whole.at);
  });
}

function allPartsOf({ candidates, interviews }: WholeSet, companyId: string): Part[] {
  const keyed = (kind: DeletableKind, records: readonly (Candidate | Interview)[]) =>
    records
      .filter((one) => one.companyId === companyId)
      .map(({ id }) => ({ key: `${kind}/${id}` }));
  return [...keyed('candidates', candidates), ...keyed('interviews', interviews)];
}

/** Every record that either side has, joined, as if nothing had been deleted. */
export function withoutDeletions(mine: RecordSet, theirs: RecordSet): WholeSet {
  return mergeSets({ ...mine, deletions: [] }, { ...theirs, deletions: [] });
}

function byId<Kind extends { readonly id: string }>(
  records: readonly Kind[] = [],
): ReadonlyMap<string, Kind> {
  return new Map(records.map((one) => [one.id, one]));
}
