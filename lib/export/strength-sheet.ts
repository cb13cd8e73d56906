import { escaped } from './escaped';
import { paper } from './paper';
import { isDone, isTelling, type Pair } from './process-map';
import type { SheetBlock, SheetPage } from './sheet-page';
import { shortened } from './shortened';
import { SHEET_STYLE } from './strength-sheet-style';

/** A booklet of many companies for an event. `day` is the user's own calendar day. */
export interface Booklet {
  readonly title: string;
  /** Who hands it out, as the user wrote it; left out where empty. */
  readonly publisher: string;
  readonly day: string;
  readonly pages: readonly SheetPage[];
}

/** So many companies fit on one page of the contents. */
export const CONTENTS_LINES = 32;

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
  const rows = pages.map(({ name, facts }, row) => {
    const industry = facts.find(({ label }) => label === '業種')?.value ?? '';
    const number = first + row;
    return `<li><a href="#c${number}">${escaped(name)}</a><span class="industry">${escaped(shortened(industry, 16))}</span><span class="leader"></span><span>${number}</span></li>`;
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

export function others(count: number): string {
  return `ほか ${count} 件`;
}

type MapBlock = Extract<SheetBlock, { kind: 'map' }>;

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

export function pairMark(pair: Pair | undefined): string {
  if (pair === 'confirmed') return '●';
  return pair === 'guessed' ? '○' : '';
}

/** What its marks mean, and what the table leaves out. */
export function mapNoteText({ map, moreProcesses, moreMaterials }: MapBlock): string {
  const marks = map.pairs.flat();
  const parts = [
    marks.includes('confirmed') ? '● 確認した組み合わせ' : '',
    marks.includes('guessed') ? '○ 強み・設備などの記載から読み取った組み合わせ' : '',
    moreProcesses > 0 ? `加工方法 ${others(moreProcesses)}` : '',
    moreMaterials > 0 ? `材料 ${others(moreMaterials)}` : '',
  ].filter(Boolean);
  return parts.join('　');
}

function mapLists(block: MapBlock): string {
  return mapLines(block)
    .map(({ label, words }) => `<p><b>${label}</b>　${escaped(words)}</p>`)
    .join('');
}

/** Processes and materials as two lines, where nothing is known of their pairs. */
export function mapLines(block: MapBlock): { label: string; words: string }[] {
  const { processes, materials } = block.map;
  const words = (list: readonly string[], more: number) =>
    [...list, ...(more > 0 ? [others(more)] : [])].join('、');
  return [
    { label: '加工方法', words: words(processes, block.moreProcesses) },
    { label: '材料', words: words(materials, block.moreMaterials) },
  ].filter((line) => line.words !== '');
}

function barsContent({ bars, more }: Extract<SheetBlock, { kind: 'bars' }>): string {
  const longest = Math.max(...bars.map(({ share }) => share));
  const rows = bars.map(({ name, share }) => {
    const width = ((share / longest) * 100).toFixed(1);
    return `<tr><th scope="row">${escaped(name)}</th><td><svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect width="${width}" height="8"/></svg></td><td class="share">${percent(share)}</td></tr>`;
  });
  const note = `適合の高い開放特許 上位100件に占める割合${more > 0 ? `　${others(more)}` : ''}`;
  return `<table>${rows.join('')}</table><p class="note">${note}</p>`;
}

export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
