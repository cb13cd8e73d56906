import type { Candidate, Verdict } from '../../lib/model/candidate';
import { isOverdue } from '../../lib/model/due-items';
import { normalText } from '../../lib/text/normalise';

/** Which cards the board shows; '' means all. */
export interface BoardFilter {
  readonly companyId: string;
  readonly verdict: Verdict | '';
  readonly onlyOverdue: boolean;
  readonly text: string;
}

export const EVERYTHING: BoardFilter = { companyId: '', verdict: '', onlyOverdue: false, text: '' };

/**
 * The listed candidates that match, the best fit first. Every word of the text has to stand in the
 * title, the company's name, the memo, the next action or a person's name. `today` is a calendar day.
 */
export function filteredCandidates(
  candidates: readonly Candidate[],
  filter: BoardFilter,
  companyName: (id: string) => string,
  today: string,
): Candidate[] {
  const words = normalText(filter.text).split(/\s+/).filter(Boolean);
  return candidates
    .filter((one) => one.stage !== 'unlisted')
    .filter((one) => !filter.companyId || one.companyId === filter.companyId)
    .filter((one) => !filter.verdict || one.verdict === filter.verdict)
    .filter((one) => !filter.onlyOverdue || isOverdue(one, today))
    .filter((one) => holdsAll(one, words, companyName))
    .sort((a, b) => (b.fit?.overall ?? -1) - (a.fit?.overall ?? -1) || (a.id < b.id ? -1 : 1));
}

function holdsAll(
  { companyId, patent, memo, nextAction, people }: Candidate,
  words: readonly string[],
  companyName: (id: string) => string,
): boolean {
  if (words.length === 0) return true;
  const names = people.map(({ name }) => name);
  const all = [patent.title, companyName(companyId), memo, nextAction?.what ?? '', ...names];
  const text = normalText(all.join('\n'));
  return words.every((word) => text.includes(word));
}
