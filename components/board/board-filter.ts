import { z } from 'zod';
import { type Candidate, verdictSchema, WAY } from '../../lib/model/candidate';
import type { Company } from '../../lib/model/company';
import { isOverdue } from '../../lib/model/due-items';
import { patentNumber } from '../../lib/model/patent-number';
import { normalText } from '../../lib/text/normalise';

/** Which cards the board shows; '' means all. */
export const boardFilterSchema = z.object({
  companyId: z.string(),
  verdict: z.union([verdictSchema, z.literal('')]),
  /** One of the companies' own marks. */
  tag: z.string(),
  /** On the way to a product, or aside (保留, 見送り). */
  side: z.enum(['', 'way', 'aside']),
  onlyOverdue: z.boolean(),
  /** The candidates of companies that were put away, too. */
  withArchived: z.boolean(),
  text: z.string(),
});
export type BoardFilter = Readonly<z.infer<typeof boardFilterSchema>>;

export const EVERYTHING: BoardFilter = {
  companyId: '',
  verdict: '',
  tag: '',
  side: '',
  onlyOverdue: false,
  withArchived: false,
  text: '',
};

/** Does the filter keep any card back, or show those that are hidden without it? */
export function isFiltering(filter: BoardFilter): boolean {
  const keys = Object.keys(EVERYTHING) as (keyof BoardFilter)[];
  return keys.some((key) => filter[key] !== EVERYTHING[key]);
}

/** The candidates on the shortlists of companies that are worked with, or of all of them. */
export function listedCandidates(
  candidates: readonly Candidate[],
  companies: ReadonlyMap<string, Company>,
  withArchived: boolean,
): Candidate[] {
  return candidates.filter(
    ({ stage, companyId }) =>
      stage !== 'unlisted' && (withArchived || !companies.get(companyId)?.archivedAt),
  );
}

/**
 * The listed candidates that match, the best fit first. Every word of the text has to stand in one of
 * the candidate's texts, names or numbers. `today` is a calendar day.
 */
export function filteredCandidates(
  candidates: readonly Candidate[],
  filter: BoardFilter,
  companies: ReadonlyMap<string, Company>,
  today: string,
): Candidate[] {
  const words = normalText(filter.text).split(/\s+/).filter(Boolean);
  return listedCandidates(candidates, companies, filter.withArchived)
    .filter((one) => !filter.companyId || one.companyId === filter.companyId)
    .filter((one) => !filter.verdict || one.verdict === filter.verdict)
    .filter((one) => !filter.tag || companies.get(one.companyId)?.tags.includes(filter.tag))
    .filter((one) => !filter.side || filter.side === sideOf(one))
    .filter((one) => !filter.onlyOverdue || isOverdue(one, today))
    .filter((one) => holdsAll(one, words, companies))
    .sort((a, b) => (b.fit?.overall ?? -1) - (a.fit?.overall ?? -1) || (a.id < b.id ? -1 : 1));
}

function sideOf({ stage }: Candidate): 'way' | 'aside' {
  return (WAY as readonly string[]).includes(stage) ? 'way' : 'aside';
}

function holdsAll(
  candidate: Candidate,
  words: readonly string[],
  companies: ReadonlyMap<string, Company>,
): boolean {
  if (words.length === 0) return true;
  const { companyId, patent, memo, ideas, nextAction, people, fileNames, declinedReason } =
    candidate;
  const all = [
    patent.title,
    patentNumber(patent.id),
    patent.applicationNumber,
    patent.publicationNumber,
    patent.registrationNumber,
    patent.registrant,
    patent.patentee,
    companies.get(companyId)?.name,
    memo,
    ideas,
    nextAction?.what,
    declinedReason,
    ...people.map(({ name }) => name),
    ...fileNames,
  ];
  const text = normalText(all.filter(Boolean).join('\n'));
  return words.every((word) => text.includes(word));
}
