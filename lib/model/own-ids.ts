import type { Company } from './company';

/** What tells under which ids a company is known. */
export type KnownCompany = Pick<Company, 'id' | 'joinedIds'>;

/** Ids of companies elsewhere, and the ids that the same companies have here. */
export type OwnIds = ReadonlyMap<string, string>;

/**
 * Under which ids companies of a file are kept here where those are others: a company that was joined
 * once is known by all the ids it had on either side. `joins` are those to be joined now, by their
 * ids in the file. A company kept here always stays itself.
 */
export function ownIds(
  mine: readonly KnownCompany[],
  theirs: readonly KnownCompany[],
  joins: OwnIds = new Map(),
): OwnIds {
  const kept = new Set(mine.map(({ id }) => id));
  const inFile = new Set(theirs.map(({ id }) => id));
  const ids = new Map<string, string>();
  const put = (known: readonly string[], own: string) => {
    for (const id of known) if (id !== own && !kept.has(id) && !ids.has(id)) ids.set(id, own);
  };
  for (const { id, joinedIds } of mine) put(joinedIds, id);
  const keptUnder = new Map(ids);
  for (const { id, joinedIds } of theirs) {
    const known = [id, ...joinedIds];
    const here = known.map((one) => (kept.has(one) ? one : keptUnder.get(one))).find(Boolean);
    // What the file holds as another company is not this one.
    const others = joinedIds.filter((one) => !inFile.has(one));
    put([id, ...others], here ?? joins.get(id) ?? id);
  }
  return ids;
}

/** The company, known under these ids of other coordinators too. */
export function alsoKnownAs<Kind extends KnownCompany>(
  company: Kind,
  ids: readonly string[],
): Kind {
  const known = [...company.joinedIds, ...ids].filter((one) => one !== company.id);
  return { ...company, joinedIds: [...new Set(known)] };
}
