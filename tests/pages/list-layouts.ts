import type { PatentFieldKey } from '../../lib/model/patent-field';
import { detailPath, detailUrl, escaped, shown } from './html';
import type { MadeUpRecord } from './made-up-records';
import { listPage, oldPage } from './site-chrome';

/** A way that a list of records may be marked up. All of them are ours: the real one is not known. */
export interface ListLayout {
  readonly html: (records: readonly MadeUpRecord[]) => string;
  /** The fields a row shows besides number and title. */
  readonly shows: readonly PatentFieldKey[];
  /** False where a row says nothing but the number. */
  readonly hasTitle?: false;
  /** The order that the layout itself puts the records in. */
  readonly inOrder?: (records: readonly MadeUpRecord[]) => readonly MadeUpRecord[];
}

const path = ({ number }: MadeUpRecord): string => detailPath(number);
const title = (record: MadeUpRecord): string => escaped(record.title);
const rows = (
  records: readonly MadeUpRecord[],
  row: (record: MadeUpRecord, index: number) => string,
) => records.map(row).join('\n');

const headedTable: ListLayout = {
  shows: ['registrant', 'technicalFields', 'listedOn', 'updatedOn'],
  html: (records) =>
    listPage(`<table class="list"><thead><tr><th>No.</th><th>開放特許情報番号</th><th>タイトル</th><th><a href="?sort=registrant">登録者名称</a> ▲▼</th><th>技術分野</th><th>登録日</th><th>最新更新日</th></tr></thead><tbody>
${rows(
  records,
  (record, index) =>
    `<tr><td>${index + 1}</td><td><a href="${path(record)}">${record.number}</a></td><td><a href="${path(record)}">${title(record)}</a></td><td>${shown(record, 'registrant')}</td><td>${shown(record, 'technicalFields')}</td><td>${shown(record, 'listedOn')}</td><td>${shown(record, 'updatedOn')}</td></tr>`,
)}
</tbody></table>`),
};

const plainTable: ListLayout = {
  shows: ['technicalFields'],
  html: (records) =>
    listPage(`<table class="list">
${rows(
  records,
  (record, index) =>
    `<tr><td><input type="checkbox" name="c${index}"></td><td>${index + 1}</td><td><a href="${path(record)}" target="_blank">${record.number}</a></td><td>${title(record)}</td><td>${shown(record, 'registrant')}</td><td>${shown(record, 'technicalFields')}</td><td>${shown(record, 'listedOn')}</td></tr>`,
)}
</table>`),
};

const twoLineRows: ListLayout = {
  shows: ['registrant', 'applicationNumber', 'purpose'],
  html: (records) =>
    listPage(`<table class="list"><tr><th rowspan="2">番号</th><th>発明の名称</th><th>登録者</th><th>出願番号</th></tr><tr><th colspan="3">目的</th></tr>
${rows(
  records,
  (record) =>
    `<tr class="first"><td rowspan="2"><a href="${path(record)}">${record.number}</a></td><td><a href="${path(record)}">${title(record)}</a></td><td>${shown(record, 'registrant')}</td><td>${shown(record, 'applicationNumber')}</td></tr>
<tr class="second"><td colspan="3">${shown(record, 'purpose')}</td></tr>`,
)}
</table>`),
};

const items: ListLayout = {
  shows: ['registrant', 'listedOn'],
  html: (records) =>
    listPage(`<ul class="result">
${rows(
  records,
  (record) =>
    `<li><a href="${path(record)}">${title(record)}</a> <span class="n">(${record.number})</span><br>登録者：${shown(record, 'registrant')}　開放特許情報登録日：${shown(record, 'listedOn')}</li>`,
)}
</ul>`),
};

const definitions: ListLayout = {
  shows: ['registrant', 'technicalFields', 'effect'],
  html: (records) =>
    listPage(`<dl>
${rows(
  records,
  (record) =>
    `<dt><a href="${path(record)}">${record.number}　${title(record)}</a></dt>
<dd>登録者名：${shown(record, 'registrant')}</dd>
<dd>技術分野：${shown(record, 'technicalFields')}</dd>
<dd>効果：${shown(record, 'effect')}</dd>`,
)}
</dl>`),
};

const cards: ListLayout = {
  shows: ['registrant', 'technicalFields', 'purpose', 'licence', 'assignment'],
  html: (records) =>
    listPage(`<div class="cards">
${rows(
  records,
  (record) =>
    `<div class="card"><h3>${title(record)}</h3><p>開放特許情報番号：<a href="${path(record)}">${record.number}</a></p><p>登録者名称：${shown(record, 'registrant')}</p><p>技術分野：${shown(record, 'technicalFields')}</p><p>目的：${shown(record, 'purpose')}</p><p>特許権譲渡：${shown(record, 'assignment')}　特許権実施許諾：${shown(record, 'licence')}</p><p class="more"><a href="${path(record)}">詳細を見る</a></p></div>`,
)}
</div>`),
};

const nestedTables: ListLayout = {
  shows: ['registrant', 'filedOn'],
  html: (records) =>
    oldPage(`<FONT SIZE="+1"><B>検索結果一覧</B></FONT><BR>${records.length}件<HR>
<TABLE BORDER=0 CELLPADDING=2>
${rows(
  records,
  (record, index) =>
    `<TR><TD VALIGN=TOP><FONT SIZE=2>${index + 1}</FONT></TD><TD><TABLE BORDER=0><TR><TD><A HREF="${path(record).replace('html/HTML', 'html/HTML')}"><FONT SIZE=2><B>${title(record)}</B></FONT></A></TD></TR>
<TR><TD><FONT SIZE=2>登録者：${shown(record, 'registrant')}</FONT></TD></TR>
<TR><TD><FONT SIZE=2>出願日：${shown(record, 'filedOn')}</FONT></TD></TR></TABLE></TD></TR>`,
)}
</TABLE><HR><A HREF="?page=2">次へ</A>`),
};

const threeLinks: ListLayout = {
  shows: ['technicalFields', 'registrant'],
  html: (records) =>
    listPage(`<ol class="thumbs">
${rows(
  records,
  (record) =>
    `<li><a href="${path(record)}"><img src="/pldb/img/${record.number}.gif" alt=""></a>
 <div class="txt"><a class="no" href="${path(record)}">${record.number}</a>
 <a class="ttl" href="${path(record)}">${title(record)}</a>
 <div><span class="tag">${shown(record, 'technicalFields').split('、').join('</span><span class="tag">')}</span></div>
 <div class="reg"><b>登録者</b> ${shown(record, 'registrant')}</div></div></li>`,
)}
</ol>`),
};

const brackets: ListLayout = {
  shows: ['registrant', 'purpose', 'effect', 'updatedOn'],
  html: (records) =>
    listPage(
      rows(
        records,
        (record) =>
          `<div class="item"><a href="${path(record)}">【${record.number}】</a>【タイトル】${title(record)}【登録者】${shown(record, 'registrant')}<br>【目的】${shown(record, 'purpose')}<br>【効果】${shown(record, 'effect')}<br>【最新更新日】${shown(record, 'updatedOn')}</div><hr>`,
      ),
    ),
};

const brokenLines: ListLayout = {
  shows: ['registrant', 'licence'],
  html: (records) =>
    oldPage(`<CENTER><FONT SIZE=5>検索結果</FONT></CENTER><P>
${rows(
  records,
  (record, index) =>
    `${index + 1}. <A HREF="${path(record)}">${title(record)}</A><BR>
登録者：${shown(record, 'registrant')} / 実施許諾：${shown(record, 'licence')}<BR>`,
)}
</P><HR><A HREF="?page=2">次のページ</A>`),
};

const gridOfDivs: ListLayout = {
  shows: ['registrant', 'technicalFields', 'registrationNumber'],
  html: (records) =>
    listPage(`<div role="table" aria-label="検索結果"><div role="rowgroup"><div role="row"><span role="columnheader">番号</span><span role="columnheader">発明の名称</span><span role="columnheader">登録者名</span><span role="columnheader">技術分野</span><span role="columnheader">特許番号</span></div></div>
<div role="rowgroup">${rows(
      records,
      (record) =>
        `<div role="row"><span role="cell">${record.number}</span><span role="cell"><a href="${detailUrl(record.number)}">${title(record)}</a></span><span role="cell">${shown(record, 'registrant')}</span><span role="cell">${shown(record, 'technicalFields').split('、').join('<br>')}</span><span role="cell">${shown(record, 'registrationNumber') || '－'}</span></div>`,
    )}</div></div>`),
};

const linkedCards: ListLayout = {
  shows: ['registrant', 'listedOn', 'outline'],
  html: (records) =>
    listPage(`<section class="grid">
${rows(
  records,
  (record) =>
    `<a class="card" href="${path(record)}"><span class="no">${record.number}</span><h3>${title(record)}</h3><p>${shown(record, 'outline') === '' ? '' : `技術概要：${shown(record, 'outline')}`}</p><p><span>登録者：${shown(record, 'registrant')}</span><span>登録日：${shown(record, 'listedOn')}</span></p></a>`,
)}
</section>`),
};

const headedParagraphs: ListLayout = {
  shows: ['registrant', 'purpose'],
  html: (records) =>
    listPage(
      rows(
        records,
        (record) =>
          `<h4>${title(record)}</h4>\n<p><a href="${path(record)}">${record.number}</a></p>\n<p><b>登録者：</b>${shown(record, 'registrant')}</p>\n<p><b>目的：</b>${shown(record, 'purpose')}</p>`,
      ),
    ),
};

const bareNumbers: ListLayout = {
  shows: [],
  hasTitle: false,
  html: (records) =>
    listPage(
      `<p>${rows(records, (record) => `<a href="${path(record)}">${record.number}</a>`).replaceAll('\n', ' | ')}</p>`,
    ),
};

const english: ListLayout = {
  shows: ['registrant', 'technicalFields', 'updatedOn', 'licence'],
  html: (records) =>
    listPage(
      `<table class="list"><tr><th>No.</th><th>Title</th><th>Registrant</th><th>Technical fields</th><th>Last updated</th><th>Licence offered</th><th></th></tr>
${rows(
  records,
  (record, index) =>
    `<tr><td>${index + 1}</td><td>${title(record)}</td><td>${shown(record, 'registrant')}</td><td>${shown(record, 'technicalFields')}</td><td>${shown(record, 'updatedOn')}</td><td>${shown(record, 'licence')}</td><td><a href="${path(record)}">Details</a></td></tr>`,
)}
</table>`,
      'Search results',
    ),
};

const labelledCells: ListLayout = {
  shows: ['registrant', 'appliedProducts', 'licence'],
  html: (records) =>
    listPage(`<table class="list"><tbody>
${rows(
  records,
  (record) =>
    `<tr><td data-label="番号">${record.number}</td><td data-label="名称"><a href="${path(record)}">${title(record)}</a></td><td data-label="登録者">${shown(record, 'registrant')}</td><td data-label="適用製品">${shown(record, 'appliedProducts')}</td><td data-label="実施許諾の可否">${shown(record, 'licence')}</td></tr>`,
)}
</tbody></table>`),
};

const pairTables: ListLayout = {
  shows: ['registrant', 'technicalFields', 'appliedProducts', 'functions'],
  html: (records) =>
    listPage(
      rows(
        records,
        (record) =>
          `<table class="list"><tr><th>開放特許情報番号</th><td><a href="${path(record)}">${record.number}</a></td><th>登録者</th><td>${shown(record, 'registrant')}</td></tr><tr><th>タイトル</th><td colspan="3">${title(record)}</td></tr><tr><th>技術分野</th><td>${shown(record, 'technicalFields')}</td><th>機能</th><td>${shown(record, 'functions')}</td></tr><tr><th>適用製品</th><td colspan="3">${shown(record, 'appliedProducts')}</td></tr></table><br>`,
      ),
    ),
};

export const LIST_LAYOUTS = {
  'table with headings': headedTable,
  'table without headings': plainTable,
  'two-line rows': twoLineRows,
  'list items': items,
  'definition list': definitions,
  cards,
  'nested layout tables in capitals': nestedTables,
  'numbered list with three links a row': threeLinks,
  'labels in brackets': brackets,
  'text broken into lines': brokenLines,
  'ARIA grid of divs': gridOfDivs,
  'cards that are links': linkedCards,
  'headings with paragraphs': headedParagraphs,
  'bare numbers': bareNumbers,
  'English table': english,
  'cells that name their column': labelledCells,
  'a table of pairs for each record': pairTables,
} satisfies Record<string, ListLayout>;
