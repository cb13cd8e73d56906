import { type Charset, encodePage } from './charset';
import { detailPath, detailUrl, escaped, labelsAndValues, SITE, shown } from './html';
import { type MadeUpRecord, madeUpRecords } from './made-up-records';
import { detailPage, listPage } from './site-chrome';
import { topPage } from './special-pages';

/**
 * A small made-up database at the address of the real one, for the demonstration and for tests in
 * browsers: a front page, pages of results in two layouts, and a page for every record. Every page
 * says 「見本データ（架空）」. Nothing is requested from anywhere.
 */
export interface Served {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
}

const LISTINGS = 96;
const ROWS_A_PAGE = 24;
const PAGES = Math.ceil(LISTINGS / ROWS_A_PAGE);

export const DEMO_RECORDS: readonly MadeUpRecord[] = madeUpRecords(LISTINGS);
export const DEMO_TOP_URL = `${SITE}/pldb/top.html`;
export const DEMO_LIST_URLS: readonly string[] = Array.from(
  { length: PAGES },
  (_, index) => `${SITE}/pldb/list.html?page=${index + 1}`,
);

/** The demonstration database's answer to `url`, or null when it has none. */
export function respond(url: string): Served | null {
  const { origin, pathname, searchParams } = new URL(url);
  if (origin !== SITE) return null;
  if (pathname === '/' || pathname === '/pldb/top.html' || pathname === '/pldb/new.html') {
    return served(topPage(DEMO_RECORDS.slice(0, 12)), 'Shift_JIS');
  }
  if (pathname === '/pldb/list.html' || pathname === '/pldb/search') {
    return served(resultsPage(Number(searchParams.get('page') ?? '1')), 'UTF-8');
  }
  const record = DEMO_RECORDS.find(({ number }) => detailPath(number) === pathname);
  return record ? served(recordPage(record), 'EUC-JP') : null;
}

function served(html: string, charset: Charset): Served {
  const { body, headers } = encodePage(html, charset);
  return { status: 200, headers, body };
}

function resultsPage(number: number): string {
  const records = DEMO_RECORDS.slice((number - 1) * ROWS_A_PAGE, number * ROWS_A_PAGE);
  const first = (number - 1) * ROWS_A_PAGE + 1;
  const list = number % 2 === 1 ? table(records, first) : cards(records);
  const shownNow = `<p>${LISTINGS} 件中 ${first} ～ ${first + records.length - 1} 件目を表示</p>`;
  return listPage(`${shownNow}\n${list}`, '検索結果一覧', pagesAround(number));
}

function pagesAround(number: number): string {
  const links = DEMO_LIST_URLS.map((url, index) =>
    index + 1 === number ? `<b>${index + 1}</b>` : `<a href="${url}">${index + 1}</a>`,
  );
  const next = DEMO_LIST_URLS[number];
  return `<div class="pages">${links.join('')}${next ? `<a href="${next}">次へ</a>` : ''}</div>`;
}

function table(records: readonly MadeUpRecord[], first: number): string {
  const rows = records.map(
    (record, index) =>
      `<tr><td>${first + index}</td><td><a href="${detailPath(record.number)}">${record.number}</a></td><td><a href="${detailPath(record.number)}">${escaped(record.title)}</a></td><td>${shown(record, 'registrant') || shown(record, 'applicant')}</td><td>${shown(record, 'technicalFields') || '－'}</td><td>${shown(record, 'listedOn') || '－'}</td></tr>`,
  );
  return `<table class="list"><thead><tr><th>No.</th><th>開放特許情報番号</th><th>タイトル</th><th>登録者名称</th><th>技術分野</th><th>開放特許情報登録日</th></tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
}

function cards(records: readonly MadeUpRecord[]): string {
  return records
    .map(
      (record) =>
        `<div class="card"><h3><a href="${detailPath(record.number)}">${escaped(record.title)}</a></h3>
<p>開放特許情報番号：${record.number}　登録者名称：${shown(record, 'registrant') || '－'}</p>
<p>技術分野：${shown(record, 'technicalFields') || '－'}</p><p>目的：${shown(record, 'purpose') || '－'}</p></div>`,
    )
    .join('\n');
}

function recordPage(record: MadeUpRecord): string {
  const rows = labelsAndValues(record)
    .map(({ label, value }) => `<tr><th>${label}</th><td>${value || '－'}</td></tr>`)
    .join('\n');
  const registrant = shown(record, 'registrant');
  const others = DEMO_RECORDS.filter(
    (other) => other !== record && registrant !== '' && shown(other, 'registrant') === registrant,
  ).slice(0, 3);
  return detailPage(
    `<h3>${escaped(record.title)}</h3>\n<table class="detail">${rows}</table>\n${othersOf(others)}`,
  );
}

function othersOf(others: readonly MadeUpRecord[]): string {
  if (others.length === 0) return '';
  const items = others.map(
    ({ number, title }) => `<li><a href="${detailUrl(number)}">${escaped(title)}</a></li>`,
  );
  return `<h4>この登録者の他の開放特許</h4><ul>${items.join('')}</ul>`;
}
