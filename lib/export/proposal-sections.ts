import type { ProposalSection } from '../model/export-template';
import type { HandedOver, HandedReason, Labelled, Proposal } from './proposal';
import { IDEA_PROMPTS, officeLines, reasonGroups, SECTION_TITLES } from './proposal-words';

/** A part of a proposal sheet under its heading: what every format writes its sheets from. */
export type SheetPart = {
  readonly name: ProposalSection | 'office';
  readonly title: string;
} & (
  | { readonly kind: 'facts'; readonly facts: readonly Labelled[] }
  | { readonly kind: 'reasons'; readonly groups: readonly ReasonGroup[] }
  | { readonly kind: 'items'; readonly items: readonly string[] }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'prompts'; readonly prompts: readonly string[] }
);

interface ReasonGroup {
  readonly heading: string;
  readonly reasons: readonly HandedReason[];
}

/** The sections of the template that have something to say, and what only the office reads. */
export function sheetParts(proposal: Proposal, { sections }: HandedOver): SheetPart[] {
  const parts = sections.map((name) => partOf(name, proposal));
  const facts = officeLines(proposal);
  const office: SheetPart = { name: 'office', title: '社内の記録', kind: 'facts', facts };
  return [...parts, office].filter((part) => !isEmpty(part));
}

/** The same for a page of paper: long texts of the record are cut, so that it stays one page. */
export function printedParts(proposal: Proposal, handed: HandedOver): SheetPart[] {
  return sheetParts({ ...proposal, summary: fittingSummary(proposal.summary) }, handed);
}

function partOf(name: ProposalSection, proposal: Proposal): SheetPart {
  const part = { name, title: SECTION_TITLES[name] };
  switch (name) {
    case 'reasons':
      return { ...part, kind: 'reasons', groups: reasonGroups(proposal.reasons) };
    case 'ideas':
      return proposal.ideas
        ? { ...part, kind: 'text', text: proposal.ideas }
        : { ...part, kind: 'prompts', prompts: IDEA_PROMPTS };
    case 'cautions':
      return { ...part, kind: 'items', items: proposal.cautions };
    default:
      return { ...part, kind: 'facts', facts: proposal[name] };
  }
}

function isEmpty(part: SheetPart): boolean {
  if (part.kind === 'facts') return part.facts.length === 0;
  if (part.kind === 'reasons') return part.groups.length === 0;
  return part.kind === 'items' && part.items.length === 0;
}

/** Letters of a summary that leave room on the page for the other sections. */
const MOST_LETTERS = 520;
const CUT = '…（つづきは掲載元）';

/** Every text whole where all fit; else the longest are cut until they do. */
export function fittingSummary(summary: readonly Labelled[]): Labelled[] {
  const longest = longestThatFits(summary.map(({ text }) => [...text].length));
  return summary.map(({ label, text }) => {
    const letters = [...text];
    if (letters.length <= longest) return { label, text };
    return {
      label,
      text: `${letters
        .slice(0, longest - CUT.length)
        .join('')
        .trimEnd()}${CUT}`,
    };
  });
}

/** What is left by the shorter ones is shared among the longer. */
function longestThatFits(lengths: readonly number[]): number {
  let left = MOST_LETTERS;
  const sorted = [...lengths].sort((a, b) => a - b);
  for (const [at, length] of sorted.entries()) {
    const share = Math.floor(left / (sorted.length - at));
    if (length > share) return share;
    left -= length;
  }
  return MOST_LETTERS;
}
