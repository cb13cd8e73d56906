import { escaped } from './escaped';
import { type HandedList, listWidths, printedList } from './handed-list';
import { paper } from './paper';
import type { HandedOver, HandedReason, Labelled, Proposal } from './proposal';
import { PROPOSAL_STYLE } from './proposal-page-style';
import { printedParts, type SheetPart } from './proposal-sections';
import { addressee, OFFICE_MARK, reasonSource, scoreWords, sourceWords } from './proposal-words';

/**
 * A hand-over as one HTML file that prints on A4: a letter with the list, lying, and a standing sheet
 * for each candidate. Nothing is loaded and no script runs.
 */
export function proposalPage(handed: HandedOver): string {
  const sheets = handed.proposals.map((one) => proposalSheet(one, handed));
  const body = [listSheet(handed), ...sheets].join('\n');
  return paper(`${handed.title} ${handed.companyName}`.trim(), PROPOSAL_STYLE, body);
}

/** More columns than these need smaller letters to stand on one page. */
const MOST_EASY = 10;
/** Ems that stand beside each other on A4 lying, in the list's letters and in small ones. */
const EASY_EMS = 96;
const SMALL_EMS = 118;

function listSheet(handed: HandedOver): string {
  const { title, day, sender, intro, closing } = handed;
  return `<section class="list${ofOffice(handed)}">
${officeMark(handed)}<div class="letter"><p class="addressee">${escaped(addressee(handed))}</p><p class="sender">${escaped([day, sender].filter(Boolean).join('\n'))}</p></div>
${title ? `<h1>${escaped(title)}</h1>` : ''}
${text(intro)}
${listTable(printedList(handed))}
${closing ? `<div class="closing">${text(closing)}</div>` : ''}
</section>`;
}

function listTable(list: HandedList): string {
  const { columns, rows } = list;
  const isMany = columns.length > MOST_EASY;
  const available = isMany ? SMALL_EMS : EASY_EMS;
  const widths = listWidths(list, available).map(
    (width) => `<col style="width:${((width * 100) / available).toFixed(2)}%">`,
  );
  const heads = columns.map(({ heading }) => `<th scope="col">${escaped(heading)}</th>`);
  const lines = rows.map(({ cells, url }) => {
    const all = columns.map(({ key }, at) => cell(key, cells[at] ?? '', url));
    return `<tr>${all.join('')}</tr>`;
  });
  return `<table${isMany ? ' class="many"' : ''}><colgroup>${widths.join('')}</colgroup><thead><tr>${heads.join('')}</tr></thead><tbody>${lines.join('\n')}</tbody></table>`;
}

function cell(key: string, value: string | number, url: string | null): string {
  if (key === 'url') return `<td class="url">${url ? link(url, '掲載ページ') : ''}</td>`;
  if (typeof value === 'number') return `<td class="points">${value}</td>`;
  return `<td class="${key}">${escaped(value)}</td>`;
}

function proposalSheet(proposal: Proposal, handed: HandedOver): string {
  const score = scoreWords(proposal);
  const parts = printedParts(proposal, handed).map(section).join('\n');
  return `<article class="proposal${ofOffice(handed)}">
${officeMark(handed)}<div class="letter"><p class="addressee">${escaped(addressee(handed))}</p><p class="sender">${escaped(handed.day)}</p></div>
<p class="kind">開放特許のご提案書</p>
<h1>${escaped(proposal.title)}</h1>
<p class="facts">${escaped(sourceWords(proposal))}${proposal.url ? `<br>${link(proposal.url, proposal.url)}` : ''}</p>
${score ? `<p class="score">${escaped(score)}</p>` : ''}
${parts}
</article>`;
}

function section(part: SheetPart): string {
  return `<section class="${part.name}"><h2>${escaped(part.title)}</h2>${content(part)}</section>`;
}

function content(part: SheetPart): string {
  switch (part.kind) {
    case 'facts':
      return lines(part.facts);
    case 'items':
      return `<ul>${part.items.map((one) => `<li>${escaped(one)}</li>`).join('')}</ul>`;
    case 'text':
      return text(part.text);
    case 'prompts':
      return part.prompts
        .map((one) => `<p class="prompt">${escaped(one)}<span></span></p>`)
        .join('');
    case 'reasons': {
      const groups = part.groups.map(
        ({ heading, reasons }) =>
          `<h3>${escaped(heading)}</h3><ul>${reasons.map(reasonItem).join('')}</ul>`,
      );
      return `<div>${groups.join('')}</div>`;
    }
  }
}

function reasonItem(reason: HandedReason): string {
  return `<li>貴社の<b>「${escaped(reason.phrase)}」</b>（${escaped(reason.label)}）<span class="words">${escaped(reasonSource(reason))}</span></li>`;
}

function lines(all: readonly Labelled[]): string {
  const rows = all.map(({ label, text }) => `<dt>${escaped(label)}</dt><dd>${escaped(text)}</dd>`);
  return `<dl>${rows.join('')}</dl>`;
}

function text(words: string): string {
  return words ? `<p class="text">${escaped(words)}</p>` : '';
}

function link(url: string, words: string): string {
  return `<a href="${escaped(url)}">${escaped(words)}</a>`;
}

/** In print it is the head of its sheet's pages (see the style): a sheet may run over several. */
function officeMark({ version }: HandedOver): string {
  return version === 'office' ? `<p class="office-mark">${OFFICE_MARK}</p>\n` : '';
}

const ofOffice = ({ version }: HandedOver): string => (version === 'office' ? ' office-only' : '');
