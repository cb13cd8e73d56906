import { escaped } from './escaped';
import { paper } from './paper';
import { isDone, isTelling } from './process-map';
import type { SheetBlock, SheetPage } from './sheet-blocks';
import { shortened } from './shortened';
import { SHEET_STYLE } from './strength-sheet-style';
import {
  type BarsBlock,
  barsNoteText,
  industryOf,
  type MapBlock,
  mapLines,
  mapNoteText,
  others,
  pairMark,
  percent,
} from './strength-sheet-words';

/** A booklet of many companies for an event. `day` is the user's own calendar day. */
export interface Booklet {
  readonly title: string;
  /** Who hands it out, as the user wrote it; left out where empty. */
  readonly publisher: string;
  readonly day: string;
  readonly pages: readonly SheetPage[];
}

/** So many companies fit on one page of the contents. */
const CONTENTS_LINES = 32;

/** One strength sheet as a whole HTML file: one A4 page, nothing loaded, no script. */
export function strengthSheetHtml(page: SheetPage, day: string): string {
  return paper(`強みシート ${page.name}`, SHEET_STYLE, sheet(page, `${day} 作成`));
}

/** A booklet as one HTML file: cover, contents, a page for each company. */
export function strengthBookletHtml(booklet: Booklet): string {
  const contents = contentsPages(booklet.pages);
  const first = contents.length + 2;
  const parts = [
    cover(booklet),
    ...contents.map((pages, at) => contentsPage(pages, first + at * CONTENTS_LINES, at)),
    ...booklet.pages.map((page, at) => sheet(page, `${first + at}`, `c${first + at}`)),
  ];
  return paper(booklet.title, SHEET_STYLE, parts.join('\n'));
}

/** The companies of each page of the contents. */
export function contentsPages(pages: readonly SheetPage[]): SheetPage[][] {
  const count = Math.ceil(pages.length / CONTENTS_LINES);
  return Array.from({ length: count }, (_, at) =>
    pages.slice(at * CONTENTS_LINES, (at + 1) * CONTENTS_LINES),
  );
}

function cover({ title, publisher, day, pages }: Booklet): string {
  return `<section class="page cover">
<p class="kind">強みシート集</p>
<h1>${escaped(shortened(title, 60))}</h1>
<p>掲載企業 ${pages.length}社</p>
<p class="publisher">${escaped(shortened(publisher, 40))}<br>${escaped(day)}</p>
</section>`;
}

function contentsPage(pages: readonly SheetPage[], first: number, at: number): string {
  const rows = pages.map((page, row) => {
    const { name } = page;
    const number = first + row;
    return `<li><a href="#c${number}">${escaped(name)}</a><span class="industry">${escaped(industryOf(page))}</span><span class="leader"></span><span>${number}</span></li>`;
  });
  return `<section class="page contents">
<h1>目次${at > 0 ? '（続き）' : ''}</h1>
<ol>${rows.join('')}</ol>
</section>`;
}

function sheet({ name, facts, blocks }: SheetPage, foot: string, id = 'sheet'): string {
  const rows = facts.map(
    ({ label, value }) => `<div><dt>${label}</dt><dd>${escaped(value)}</dd></div>`,
  );
  const body = blocks.map(section).join('\n');
  return `<article class="page" id="${id}">
<header><p class="kind">強みシート</p><h1>${escaped(name)}</h1>${rows.length > 0 ? `<dl>${rows.join('')}</dl>` : ''}</header>
<main>
${body || '<p class="nothing">まだ書かれていません。</p>'}
</main>
<footer>${escaped(foot)}</footer>
</article>`;
}

function section(block: SheetBlock): string {
  return `<section class="${block.section}"><h2>${block.title}</h2>${content(block)}</section>`;
}

function content(block: SheetBlock): string {
  if (block.kind === 'text') return `<p>${escaped(block.text)}</p>`;
  if (block.kind === 'map') return mapContent(block);
  if (block.kind === 'bars') return barsContent(block);
  const items = block.items.map((item) => `<li>${escaped(item)}</li>`);
  return `<ul>${items.join('')}${block.more > 0 ? `<li class="more">${others(block.more)}</li>` : ''}</ul>`;
}

/** A table where a phrase says what goes with what; else both lists, since empty cells say 「no」. */
function mapContent(block: MapBlock): string {
  const { processes, materials, pairs } = block.map;
  if (!isTelling(block.map)) return mapLists(block);
  const heads = materials.map((one) => `<th scope="col">${escaped(one)}</th>`);
  const rows = processes.map((process, row) => {
    const cells = materials.map((_, column) => {
      const pair = pairs[row]?.[column];
      return isDone(pair) ? `<td class="on">${pairMark(pair)}</td>` : '<td></td>';
    });
    return `<tr><th scope="row">${escaped(process)}</th>${cells.join('')}</tr>`;
  });
  return `<table><thead><tr><td></td>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>${mapNote(block)}`;
}

function mapNote(block: MapBlock): string {
  return `<p class="note">${mapNoteText(block)}</p>`;
}

function mapLists(block: MapBlock): string {
  return mapLines(block)
    .map(({ label, words }) => `<p><b>${label}</b>　${escaped(words)}</p>`)
    .join('');
}

function barsContent(block: BarsBlock): string {
  const { bars } = block;
  const longest = Math.max(...bars.map(({ share }) => share));
  const rows = bars.map(({ name, share }) => {
    const width = ((share / longest) * 100).toFixed(1);
    return `<tr><th scope="row">${escaped(name)}</th><td><svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect width="${width}" height="8"/></svg></td><td class="share">${percent(share)}</td></tr>`;
  });
  return `<table>${rows.join('')}</table><p class="note">${barsNoteText(block)}</p>`;
}
