import { detailPath, escaped, shown } from './html';
import type { ListLayout } from './list-layouts';
import type { MadeUpRecord } from './made-up-records';
import { listPage, oldPage } from './site-chrome';

const path = ({ number }: MadeUpRecord): string => detailPath(number);
const title = (record: MadeUpRecord): string => escaped(record.title);
const each = (
  records: readonly MadeUpRecord[],
  row: (record: MadeUpRecord, index: number) => string,
) => records.map(row).join('\n');

const byRegistrant = (records: readonly MadeUpRecord[]): readonly MadeUpRecord[] =>
  [...records].sort((a, b) => shown(a, 'registrant').localeCompare(shown(b, 'registrant'), 'ja'));

/**
 * Lists marked up in ways that were thought of after the reader was written, to see what it makes
 * of pages that nobody had in mind.
 */
export const ODD_LIST_LAYOUTS = {
  'registrants spanning their rows': {
    shows: ['registrant', 'registrationNumber'],
    inOrder: byRegistrant,
    html: (records) => {
      const sorted = byRegistrant(records);
      const rows = sorted.map((record, index) => {
        const registrant = shown(record, 'registrant');
        const own = sorted.filter((other) => shown(other, 'registrant') === registrant).length;
        const isFirst =
          shown(sorted[index - 1] ?? record, 'registrant') !== registrant || index === 0;
        const cell = isFirst ? `<td rowspan="${own}">${registrant}</td>` : '';
        return `<tr>${cell}<td><a href="${path(record)}">${title(record)}</a></td><td>${shown(record, 'registrationNumber')}</td></tr>`;
      });
      return listPage(
        `<table><tr><td><b>登録者</b></td><td><b>発明の名称</b></td><td><b>登録番号</b></td></tr>${rows.join('\n')}</table>`,
      );
    },
  },
  'headings repeated, months between': {
    shows: ['registrant', 'updatedOn'],
    html: (records) =>
      listPage(
        `<form method="post"><table class="list">${each(
          records,
          (record, index) =>
            `${index % 7 === 0 ? `<tr><td colspan="4">2098年${1 + index / 7}月</td></tr><tr><th></th><th>名称</th><th>登録者</th><th>更新日</th></tr>` : ''}<tr><td><input type="checkbox" value="x${index}"></td><td><a href="${path(record)}">${title(record)}</a></td><td>${shown(record, 'registrant')}</td><td>${shown(record, 'updatedOn')}</td></tr>`,
        )}</table><input type="submit" value="まとめて見る"></form>`,
      ),
  },
  'a gallery of cells': {
    shows: [],
    html: (records) => {
      const rows: string[] = [];
      for (let index = 0; index < records.length; index += 3) {
        const cells = records
          .slice(index, index + 3)
          .map(
            (record) =>
              `<td valign="top"><a href="${path(record)}"><img src="x.gif" alt="${record.number}"></a><br><a href="${path(record)}">${title(record)}</a><br><small>${record.number}</small></td>`,
          );
        rows.push(`<tr>${cells.join('')}</tr>`);
      }
      return listPage(`<table class="gallery">${rows.join('\n')}</table>`);
    },
  },
  'media objects': {
    shows: ['registrant', 'technicalFields', 'licence'],
    html: (records) =>
      listPage(
        each(
          records,
          (record) =>
            `<div class="media"><div class="media-left"><a href="${path(record)}"><img src="t.png" alt="画像"></a></div><div class="media-body"><h4 class="media-heading"><a href="${path(record)}">${title(record)}</a> <small>${record.number}</small></h4><ul class="list-inline"><li>登録者：${shown(record, 'registrant')}</li><li>技術分野：${shown(record, 'technicalFields')}</li><li>実施許諾の可否：${shown(record, 'licence')}</li></ul></div></div>`,
        ),
      ),
  },
  'numbers as terms': {
    shows: ['registrant', 'purpose'],
    html: (records) =>
      listPage(
        `<dl>${each(records, (record) => `<dt>${record.number}</dt><dd><a href="${path(record)}">${title(record)}</a></dd><dd>登録者 … ${shown(record, 'registrant')}</dd><dd>目的 … ${shown(record, 'purpose')}</dd>`).replaceAll(' … ', '：')}</dl>`,
      ),
  },
  'a picture that says details': {
    shows: ['applicant', 'applicationNumber'],
    html: (records) =>
      oldPage(
        `<TABLE BORDER=1><TR BGCOLOR=#CCCCCC><TD>開放特許<BR>情報番号</TD><TD>発明の名称</TD><TD>出願番号</TD><TD>出願人</TD><TD>&nbsp;</TD></TR>${each(
          records,
          (record) =>
            `<TR><TD>${record.number}</TD><TD>${title(record)}</TD><TD>${shown(record, 'applicationNumber')}</TD><TD>${shown(record, 'applicant')}</TD><TD><A HREF="${path(record)}"><IMG SRC="d.gif" ALT="詳細" BORDER=0></A></TD></TR>`,
        )}</TABLE>`,
      ),
  },
  disclosures: {
    shows: ['purpose', 'effect'],
    html: (records) =>
      listPage(
        each(
          records,
          (record) =>
            `<details><summary>${title(record)}</summary><p>目的</p><p>${shown(record, 'purpose') || '－'}</p><p>効果</p><p>${shown(record, 'effect') || '－'}</p><p><a href="${path(record)}">詳細はこちら</a></p></details>`,
        ),
      ),
  },
  'two headings in one cell': {
    shows: ['registrationNumber', 'registrant', 'listedOn', 'updatedOn'],
    html: (records) =>
      listPage(
        `<table class="list"><tr><th>番号</th><th>タイトル</th><th>登録番号<br>登録者</th><th>登録日／更新日</th></tr>${each(
          records,
          (record) =>
            `<tr><td>${record.number}</td><td><a href="${path(record)}">${title(record)}</a></td><td>${shown(record, 'registrationNumber') || '－'}<br>${shown(record, 'registrant') || '－'}</td><td>${shown(record, 'listedOn') || '－'}<br>${shown(record, 'updatedOn') || '－'}</td></tr>`,
        )}</table>`,
      ),
  },
  'a body of rows for each record': {
    shows: ['registrant', 'technicalFields', 'outline'],
    html: (records) =>
      listPage(
        `<table>${each(
          records,
          (record) =>
            `<tbody><tr><td colspan="2"><a href="${path(record)}"><b>${title(record)}</b></a></td><td>${record.number}</td></tr><tr><td>登録者</td><td colspan="2">${shown(record, 'registrant')}</td></tr><tr><td>技術分野</td><td colspan="2">${shown(record, 'technicalFields')}</td></tr><tr><td>技術概要</td><td colspan="2">${shown(record, 'outline')}</td></tr></tbody>`,
        )}</table>`,
      ),
  },
  'lists inside items': {
    shows: ['registrant', 'listedOn'],
    html: (records) =>
      listPage(
        `<ul>${each(records, (record) => `<li><strong>${title(record)}</strong><ul><li>番号：<a href="${path(record)}">${record.number}</a></li><li>登録者：${shown(record, 'registrant')}</li><li>登録日：${shown(record, 'listedOn')}</li></ul></li>`)}</ul>`,
      ),
  },
  'articles with header and footer': {
    shows: ['registrant', 'appliedProducts'],
    html: (records) =>
      listPage(
        each(
          records,
          (record) =>
            `<article><header><p>${record.number}</p><h3>${title(record)}</h3></header><dl><dt>登録者</dt><dd>${shown(record, 'registrant')}</dd><dt>適用製品</dt><dd>${shown(record, 'appliedProducts')}</dd></dl><footer><a href="${path(record)}">続きを読む</a></footer></article>`,
        ),
      ),
  },
  'number, title and company in the link': {
    shows: [],
    html: (records) =>
      listPage(
        `<ul>${each(records, (record) => `<li><a href="${path(record)}">${record.number}：${title(record)}</a>（株式会社見本）</li>`)}</ul>`,
      ),
  },
  'a section for each record': {
    shows: ['registrant'],
    html: (records) =>
      listPage(
        each(
          records,
          (record, index) =>
            `<section><h3>第${index + 1}位</h3><table><tr><th>タイトル</th><th>登録者</th></tr><tr><td><a href="${path(record)}">${title(record)}</a></td><td>${shown(record, 'registrant')}</td></tr></table></section>`,
        ),
      ),
  },
  'elements of its own making': {
    shows: ['registrant', 'effect'],
    html: (records) =>
      listPage(
        `<patent-list>${each(records, (record) => `<patent-row><patent-title><a href="${path(record)}">${title(record)}</a></patent-title><patent-field><span>登録者</span><span>${shown(record, 'registrant')}</span></patent-field><patent-field><span>効果</span><span>${shown(record, 'effect')}</span></patent-field></patent-row>`)}</patent-list>`,
      ),
  },
  'titles as row headings': {
    shows: ['registrant', 'filedOn'],
    html: (records) =>
      listPage(
        `<table class="list"><thead><tr><td></td><th scope="col">登録者名称</th><th scope="col">出願日</th></tr></thead><tbody>${each(
          records,
          (record) =>
            `<tr><th scope="row"><a href="${path(record)}">${title(record)}</a></th><td>${shown(record, 'registrant')}</td><td>${shown(record, 'filedOn')}</td></tr>`,
        )}</tbody></table>`,
      ),
  },
  'rows of bare divs': {
    shows: ['registrant', 'technicalFields'],
    html: (records) =>
      listPage(
        `<div><div><div>番号</div><div>タイトル</div><div>登録者</div><div>技術分野</div></div>${each(
          records,
          (record) =>
            `<div><div>${record.number}</div><div><a href="${path(record)}">${title(record)}</a></div><div>${shown(record, 'registrant')}</div><div>${shown(record, 'technicalFields')}</div></div>`,
        )}</div>`,
      ),
  },
  'a pre-formatted list': {
    shows: [],
    html: (records) =>
      oldPage(
        `<PRE>\n番号         題名\n${each(records, (record) => `<A HREF="${path(record)}">${record.number}</A>  ${title(record)}`)}\n</PRE>`,
      ),
  },
  'label and value in spans': {
    shows: ['registrant', 'functions', 'practised'],
    html: (records) =>
      listPage(
        each(
          records,
          (record) =>
            `<div class="r"><div class="t"><a href="${path(record)}">${title(record)}</a></div><div class="m"><span class="k">登録者</span><span class="v">${shown(record, 'registrant')}</span><span class="k">機能</span><span class="v">${shown(record, 'functions')}</span><span class="k">実施実績</span><span class="v">${shown(record, 'practised')}</span></div></div>`,
        ),
      ),
  },
} satisfies Record<string, ListLayout>;
