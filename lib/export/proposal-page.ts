import type { ListColumn, ProposalSection } from '../model/export-template';
import { escaped } from './escaped';
import { paper } from './paper';
import type { HandedOver, HandedReason, Labelled, Proposal } from './proposal';
import { PROPOSAL_STYLE } from './proposal-page-style';
import {
  addressee,
  IDEA_PROMPTS,
  OFFICE_MARK,
  officeLines,
  reasonGroups,
  reasonSource,
  SECTION_TITLES,
  scoreWords,
  sourceWords,
} from './proposal-words';

/**
 * A hand-over as one HTML file that prints on A4: a letter with the list, lying, and a standing sheet
 * for each candidate. Nothing is loaded and no script runs.
 */
export function proposalPage(handed: HandedOver): string {
  const sheets = handed.proposals.map((one) => proposalSheet(one, handed));
  const body = [listSheet(handed), ...sheets].join('\n');
  return paper(`${handed.title} ${handed.companyName}`, PROPOSAL_STYLE, body);
}

/** More columns than these need smaller letters to stand on one page. */
const MOST_EASY = 10;

function listSheet(handed: HandedOver): string {
  const { title, day, sender, intro, closing, columns, proposals } = handed;
  const heads = columns.map(({ heading }) => `<th scope="col">${escaped(heading)}</th>`);
  const rows = proposals.map((one) => {
    const cells = columns.map(({ key }) => cell(key, one));
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<section class="list">
${officeMark(handed)}<div class="letter"><p class="addressee">${escaped(addressee(handed))}</p><p class="sender">${escaped([day, sender].filter(Boolean).join('\n'))}</p></div>
<h1>${escaped(title)}</h1>
${text(intro)}
<table${columns.length > MOST_EASY ? ' class="many"' : ''}><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('\n')}</tbody></table>
${closing ? `<div class="closing">${text(closing)}</div>` : ''}
</section>`;
}

function cell(key: ListColumn, { cells, url }: Proposal): string {
  const value = cells[key] ?? '';
  if (key === 'url') return `<td class="url">${url ? link(url, '掲載ページ') : ''}</td>`;
  if (typeof value === 'number') return `<td class="points">${value}</td>`;
  return `<td class="${key}">${escaped(value)}</td>`;
}

function proposalSheet(proposal: Proposal, handed: HandedOver): string {
  const score = scoreWords(proposal);
  const sections = handed.sections.map((one) => section(one, proposal)).join('\n');
  return `<article class="proposal">
${officeMark(handed)}<div class="letter"><p class="addressee">${escaped(addressee(handed))}</p><p class="sender">${escaped(handed.day)}</p></div>
<p class="kind">開放特許のご提案書</p>
<h1>${escaped(proposal.title)}</h1>
<p class="facts">${escaped(sourceWords(proposal))}${proposal.url ? `　${link(proposal.url, proposal.url)}` : ''}</p>
${score ? `<p class="score">${escaped(score)}</p>` : ''}
${sections}
${lines('office', '社内の記録', officeLines(proposal))}
</article>`;
}

function section(name: ProposalSection, proposal: Proposal): string {
  const title = SECTION_TITLES[name];
  switch (name) {
    case 'reasons':
      return reasons(proposal.reasons);
    case 'ideas':
      return block(name, title, proposal.ideas ? text(proposal.ideas) : prompts());
    case 'cautions':
      return proposal.cautions.length > 0 ? block(name, title, list(proposal.cautions)) : '';
    default:
      return lines(name, title, proposal[name]);
  }
}

function reasons(all: readonly HandedReason[]): string {
  if (all.length === 0) return '';
  const groups = reasonGroups(all).map(
    ({ heading, reasons }) =>
      `<h3>${escaped(heading)}</h3><ul>${reasons.map(reasonItem).join('')}</ul>`,
  );
  return `<section><h2>${SECTION_TITLES.reasons}</h2><div class="reasons">${groups.join('')}</div></section>`;
}

function reasonItem(reason: HandedReason): string {
  const source = reasonSource(reason);
  return `<li>貴社の<b>「${escaped(reason.phrase)}」</b>（${escaped(reason.label)}）${source ? `<br><span class="words">${escaped(source)}</span>` : ''}</li>`;
}

function prompts(): string {
  return IDEA_PROMPTS.map((one) => `<p class="prompt">${escaped(one)}<span></span></p>`).join('');
}

function lines(name: string, title: string, all: readonly Labelled[]): string {
  if (all.length === 0) return '';
  const rows = all.map(({ label, text }) => `<dt>${escaped(label)}</dt><dd>${escaped(text)}</dd>`);
  return block(name, title, `<dl>${rows.join('')}</dl>`);
}

function block(name: string, title: string, body: string): string {
  return `<section class="${name}"><h2>${escaped(title)}</h2>${body}</section>`;
}

function list(items: readonly string[]): string {
  return `<ul>${items.map((one) => `<li>${escaped(one)}</li>`).join('')}</ul>`;
}

function text(words: string): string {
  return words ? `<p class="text">${escaped(words)}</p>` : '';
}

function link(url: string, words: string): string {
  return `<a href="${escaped(url)}">${escaped(words)}</a>`;
}

function officeMark({ version }: HandedOver): string {
  return version === 'office' ? `<p class="office-mark">${OFFICE_MARK}</p>\n` : '';
}
