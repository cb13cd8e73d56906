import { NUMBER_COLUMN, PATENT_FIELDS, TITLE_COLUMN } from '../../lib/model/patent-field';
import { detailPath, detailUrl, escaped, page, shown } from './html';
import { LIST_LAYOUTS } from './list-layouts';
import type { MadeUpRecord } from './made-up-records';
import { detailPage, listPage } from './site-chrome';

/** Pages of the database that are neither a list of results nor a record. All made up. */

/** The front page: counts, news, and the newest records by registrant. */
export function topPage(records: readonly MadeUpRecord[]): string {
  const groups = new Map<string, MadeUpRecord[]>();
  for (const record of records) {
    const registrant = shown(record, 'registrant') || '未公開案件';
    groups.set(registrant, [...(groups.get(registrant) ?? []), record]);
  }
  const news = [...groups]
    .map(
      ([registrant, own]) =>
        `<h4>${registrant}（${own.length}件）</h4><ul>${own
          .map(
            (record) =>
              `<li>2098/1/5 <a href="${detailPath(record.number)}">${escaped(record.title)}</a></li>`,
          )
          .join('')}</ul>`,
    )
    .join('\n');
  return listPage(
    `<section><h3>件数情報</h3><table><tr><th>登録件数</th><td>9,999件</td></tr><tr><th>企業</th><td>5,000件</td></tr><tr><th>大学</th><td>4,999件</td></tr></table></section>
<section><h3>お知らせ</h3><ul><li>2098/1/4 <a href="/pldb/news/1.html">保守のお知らせ</a></li></ul></section>
<section><h3>新規案件</h3>${news}</section>`,
    '開放特許情報データベースへようこそ',
    '',
  );
}

/** A front page that lists nothing. */
export function emptyTopPage(): string {
  return listPage(
    '<p>開放特許を検索できます。</p><ul><li>出願人</li><li>技術分野</li><li>目的</li><li>効果</li></ul>',
    'ようこそ',
  );
}

export function helpPage(): string {
  return listPage(
    `<h3>開放特許情報番号とは</h3><p>「L2098000001」のように、英字と１０桁の数字で表されます。</p>
<h3>検索のしかた</h3><p>本発明の目的や効果を表す語で検索できます。技術概要：全文が検索の対象です。</p>
<dl><dt>実施実績とは</dt><dd>その特許を使った製品があるかどうかです。</dd><dt>お問い合わせ</dt><dd>電話：00-0000-0000</dd></dl>`,
    '使い方',
  );
}

/** Every label of the database stands here, and none has a value. */
export function searchPage(): string {
  const rows = [NUMBER_COLUMN, TITLE_COLUMN, ...PATENT_FIELDS.map(({ column }) => column)]
    .map(
      (column, index) =>
        `<tr><th>${column}</th><td>${index % 3 === 0 ? `<select name="s${index}"><option>可</option><option>否</option></select>` : index % 3 === 1 ? `<input type="radio" name="r${index}">可 <input type="radio" name="r${index}">否` : `<input name="t${index}" value="">～<input name="u${index}">`}</td></tr>`,
    )
    .join('\n');
  return listPage(
    `<form action="/pldb/search" method="post"><table>${rows}</table>
<p>並び順：<select><option>登録日</option><option>更新日</option><option>登録者名称</option></select> <button>検索</button></p></form>`,
    '詳細検索',
  );
}

/** A list whose rows a script opens by number: nothing in it leads to a detail page. */
export function changedLinksPage(records: readonly MadeUpRecord[]): string {
  return listPage(
    `<table class="list">${records
      .map(
        ({ number, title }) =>
          `<tr><td><a href="javascript:void(0)" onclick="openDetail('${number}')">${escaped(title)}</a></td></tr>`,
      )
      .join('')}</table>`,
  );
}

/** A list of numbers and titles without a single link. */
export function unlinkedPage(records: readonly MadeUpRecord[]): string {
  return listPage(
    `<table class="list">${records.map(({ number, title }) => `<tr><td>${number}</td><td>${escaped(title)}</td></tr>`).join('')}</table>`,
  );
}

/** What a server says at a detail address when it has no such record. */
export function missingRecordPage(): string {
  return listPage('<p>指定された案件は見つかりませんでした。</p>', 'エラー');
}

export function framesetPage(menu: string, content: string): string {
  return `<html><head><title>開放特許情報データベース</title></head>
<frameset cols="200,*"><frame src="${menu}" name="menu"><frame src="${content}" name="content">
<noframes><body>フレームに対応したブラウザでご覧ください。</body></noframes></frameset></html>`;
}

export function iframePage(content: string): string {
  return page(
    `<h1>開放特許情報データベース</h1><iframe src="${content}" width="1000" height="700"></iframe>`,
  );
}

/** A list that a script fills after the page has loaded: `first` at once, the rest later. */
export function lateRowsPage(
  first: readonly MadeUpRecord[],
  later: readonly MadeUpRecord[],
  afterMs: number,
): string {
  const row = (record: MadeUpRecord) =>
    `<li><a href="${detailPath(record.number)}">${escaped(record.title)}</a></li>`;
  const rows = JSON.stringify(later.map(row).join('')).replaceAll('<', '\\u003c');
  return listPage(
    `<ul id="result">${first.map(row).join('')}</ul>
<script>setTimeout(function(){document.getElementById('result').insertAdjacentHTML('beforeend', ${rows});}, ${afterMs});</script>`,
  );
}

/** The same record in two rows, one after the other and further down. */
export function duplicatesPage(records: readonly MadeUpRecord[]): {
  readonly html: string;
  readonly shown: readonly MadeUpRecord[];
} {
  const [first] = records;
  const shownRecords = first ? [first, first, ...records.slice(1), first] : [];
  return { html: LIST_LAYOUTS['table with headings'].html(shownRecords), shown: shownRecords };
}

/** A record with others of its registrant below, and links to itself and its neighbours. */
export function recordWithOthersPage(
  record: MadeUpRecord,
  others: readonly MadeUpRecord[],
  fields: string,
): string {
  return detailPage(
    `<p class="crumbs"><a href="/pldb/top.html">トップ</a> &gt; <a href="${detailPath(record.number)}">${escaped(record.title)}</a></p>
${fields}
<p><a href="${detailUrl(record.number)}?print=1" target="_blank">印刷用ページ</a> <a href="${detailPath('L2098999998')}">前の案件</a> <a href="${detailPath('L2098999999')}" rel="next">次の案件</a></p>
<h3>この登録者の他の開放特許</h3>
<table class="list"><tr><th>開放特許情報番号</th><th>タイトル</th><th>登録者名称</th></tr>
${others
  .map(
    (other) =>
      `<tr><td>${other.number}</td><td><a href="${detailPath(other.number)}">${escaped(other.title)}</a></td><td>${shown(other, 'registrant')}</td></tr>`,
  )
  .join('\n')}</table>`,
  );
}
