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
  const ids = new Map<string, string>();
  const put = (known: readonly string[], own: string) => {
    for (const id of known) if (!kept.has(id) && !ids.has(id)) ids.set(id, own);
  };
  for (const { id, joinedIds } of mine) put(joinedIds, id);
  for (const { id, joinedIds } of theirs) {
    const known = [id, ...joinedIds];
    const own = known.map((one) => (kept.has(one) ? one : ids.get(one))).find(Boolean);
    const target = own ?? joins.get(id);
    if (target !== undefined) put(known, target);
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
