import type { Company } from './company';
import type { KnownCompany, OwnIds } from './own-ids';
import { ownIds } from './own-ids';
import { areApart, companyIndex, proposesJoining, type SameBy } from './same-company';

/** Whether two records are joined as one company or stay apart. */
export type MatchChoice = 'join' | 'apart';

/** A company of a file that seems to be one kept here under another id. */
export interface CompanyMatch {
  readonly mine: MatchedCompany;
  readonly theirs: MatchedCompany;
  readonly by: SameBy;
  /** Whether the two are surely not in the same city. */
  readonly isApart: boolean;
  /** What stands without a choice. */
  readonly proposed: MatchChoice;
}

/** What people tell companies apart by. */
export type MatchedCompany = Pick<Company, 'id' | 'name'> & {
  readonly corporateNumber?: string | undefined;
  readonly location?: string | undefined;
};

/**
 * The companies of a file that are not known here by any id and yet seem to be kept, by 法人番号, name
 * or address; of a company kept here at most one. The same number or name proposes joining, unless
 * the addresses are surely apart; an address alone does not, since companies share buildings.
 */
export function companyMatches(
  mine: readonly (MatchedCompany & KnownCompany)[],
  theirs: readonly (MatchedCompany & KnownCompany)[],
): CompanyMatch[] {
  const known = ownIds(mine, theirs);
  const kept = new Set(mine.map(({ id }) => id));
  const isKnown = ({ id }: MatchedCompany) => kept.has(id) || known.has(id);
  const spoken = new Set(theirs.filter(isKnown).map(({ id }) => known.get(id) ?? id));
  const index = companyIndex(mine.filter(({ id }) => !spoken.has(id)));
  return theirs
    .filter((one) => !isKnown(one))
    .flatMap((one): CompanyMatch[] => {
      const found = index.find(one);
      if (!found || spoken.has(found.company.id)) return [];
      spoken.add(found.company.id);
      const { company, by } = found;
      const isApart = areApart(one.location, company.location);
      const proposed = proposesJoining(by, isApart) ? 'join' : 'apart';
      return [{ mine: named(company), theirs: named(one), by, isApart, proposed }];
    });
}

/** What becomes of a match: what was chosen by its id in the file, else what is proposed. */
export function chosenFor(
  { theirs, proposed }: CompanyMatch,
  choices: ReadonlyMap<string, MatchChoice>,
): MatchChoice {
  return choices.get(theirs.id) ?? proposed;
}

/** Who is joined with whom: ids in the file, and the ids here. */
export function joinsOf(
  matches: readonly CompanyMatch[],
  choices: ReadonlyMap<string, MatchChoice>,
): OwnIds {
  const joined = matches.filter((match) => chosenFor(match, choices) === 'join');
  return new Map(joined.map(({ mine, theirs }) => [theirs.id, mine.id]));
}

function named({ id, name, corporateNumber, location }: MatchedCompany): MatchedCompany {
  return { id, name, corporateNumber, location };
}
