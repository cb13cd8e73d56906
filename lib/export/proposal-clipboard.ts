import { escaped } from './escaped';
import { reasonWords, shortSummary } from './handed-cells';
import type { HandedOver, Labelled, Proposal } from './proposal';
import { type SheetPart, sheetParts } from './proposal-sections';
import { addressee, OFFICE_MARK, scoreWords } from './proposal-words';

/** One text in two forms, as a clipboard holds it. */
export interface ProposalClipboard {
  readonly html: string;
  readonly text: string;
}

/** A hand-over short enough for a mail: the letter, and of each candidate the template's sections. */
export function proposalClipboard(handed: HandedOver): ProposalClipboard {
  const { title, intro, closing, sender, proposals, version } = handed;
  const head = [version === 'office' ? OFFICE_MARK : '', addressee(handed), title, intro];
  const foot = [closing, sender];
  const numbered = proposals.map((one, at) => ({
    title: `${at + 1}. ${one.title}`,
    lines: linesOf(one, handed),
  }));
  const items = numbered.map(
    ({ title, lines }) => `<p><b>${escaped(title)}</b><br>${lines.map(linked).join('<br>')}</p>`,
  );
  return {
    html: [paragraphs(head), ...items, paragraphs(foot)].join(''),
    text: [...head, ...numbered.map(({ title, lines }) => [title, ...lines].join('\n')), ...foot]
      .filter(Boolean)
      .join('\n\n'),
  };
}

function linesOf(proposal: Proposal, handed: HandedOver): string[] {
  const { number, summary, url, readOn } = proposal;
  return [
    `開放特許番号：${number}`,
    scoreWords(proposal),
    ...sheetParts(proposal, handed).map((part) => partLine(part, summary)),
    url ?? '',
    `${readOn} に確認`,
  ].filter(Boolean);
}

/** A part on one line: a mail has no room for a sheet. */
function partLine(part: SheetPart, summary: readonly Labelled[]): string {
  const { title } = part;
  if (part.name === 'summary') return `${title}：${shortSummary(summary)}`;
  switch (part.kind) {
    case 'facts':
      return `${title}：${part.facts.map(({ label, text }) => `${label} ${text}`).join('、')}`;
    case 'reasons':
      return `${title}：${part.groups.flatMap(({ reasons }) => reasons.map(reasonWords)).join(' / ')}`;
    case 'items':
      return `${title}：${part.items.join('、')}`;
    case 'text':
      return `${title}：${part.text}`;
    case 'prompts':
      // To be written on with a pen; a mail has none.
      return '';
  }
}

function linked(line: string): string {
  const words = escaped(line).replaceAll('\n', '<br>');
  return /^https?:/.test(line) ? `<a href="${words}">${words}</a>` : words;
}

function paragraphs(texts: readonly string[]): string {
  return texts
    .filter(Boolean)
    .map((one) => `<p>${escaped(one).replaceAll('\n', '<br>')}</p>`)
    .join('');
}
