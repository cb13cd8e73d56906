import { escaped } from './escaped';
import { reasonWords } from './handed-cells';
import type { HandedOver, HandedReason, Proposal } from './proposal';
import { officeWords } from './proposal-table';
import { addressee, OFFICE_MARK } from './proposal-words';

/** One text in two forms, as a clipboard holds it. */
export interface ProposalClipboard {
  readonly html: string;
  readonly text: string;
}

/** A hand-over short enough for a mail: the letter, and of each candidate what, why and where. */
export function proposalClipboard(handed: HandedOver): ProposalClipboard {
  const { title, intro, closing, sender, proposals, version } = handed;
  const head = [version === 'office' ? OFFICE_MARK : '', addressee(handed), title, intro];
  const foot = [closing, sender];
  const numbered = proposals.map((one, at) => ({ one, title: `${at + 1}. ${one.title}` }));
  const items = numbered.map(
    ({ one, title }) =>
      `<p><b>${escaped(title)}</b><br>${linesOf(one).map(linked).join('<br>')}</p>`,
  );
  return {
    html: [paragraphs(head), ...items, paragraphs(foot)].join(''),
    text: [
      ...head,
      ...numbered.map(({ one, title }) => [title, ...linesOf(one)].join('\n')),
      ...foot,
    ]
      .filter(Boolean)
      .join('\n\n'),
  };
}

function linesOf(proposal: Proposal): string[] {
  const { number, cells, reasons, ideas, cautions, url, readOn } = proposal;
  return [
    `開放特許番号：${number}`,
    ...part('内容', String(cells.summary ?? proposal.summary[0]?.text ?? '')),
    ...part('理由', reasons.map((one: HandedReason) => reasonWords(one)).join(' / ')),
    ...part('製品のアイデア', ideas),
    ...part('留意点', cautions.join('、')),
    ...part('', officeWords(proposal)),
    ...(url ? [url] : []),
    `${readOn} に確認`,
  ];
}

function part(label: string, text: string): string[] {
  if (text === '') return [];
  return [label ? `${label}：${text}` : text];
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
