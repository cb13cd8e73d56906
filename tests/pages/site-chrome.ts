import { MADE_UP, page } from './html';

/** What stands around every page: menus, a search form, pages of results, a footer. None is a row. */
const LOOK = `
body{margin:0;font-family:"Hiragino Kaku Gothic ProN","Noto Sans JP",Meiryo,sans-serif;font-size:14px;line-height:1.7;color:#222;background:#f2f5f8}
a{color:#0b57a4}
.site{background:#fff;border-bottom:3px solid #0b57a4;padding:12px 24px}
.site h1{margin:0;font-size:20px}.site small{color:#a33;font-weight:bold;margin-left:12px}
.menu{background:#0b57a4;padding:0 24px}.menu a{display:inline-block;color:#fff;padding:8px 16px;text-decoration:none}
.main{max-width:1160px;margin:20px auto;background:#fff;padding:20px 24px;border:1px solid #d5dde5}
.main h2{font-size:17px;border-left:5px solid #0b57a4;padding-left:10px;margin:0 0 14px}
.search{background:#eef3f8;padding:10px 14px;margin-bottom:14px}
.pages{margin:12px 0;text-align:right}.pages a,.pages b{display:inline-block;padding:2px 9px;border:1px solid #b8c6d4;margin-left:3px;text-decoration:none}
table.list{border-collapse:collapse;width:100%;font-size:13px}.list th{background:#dfe9f3;border:1px solid #b8c6d4;padding:6px 8px;text-align:left;white-space:nowrap}
.list td{border:1px solid #ccd6e0;padding:7px 8px;vertical-align:top}.list tr:nth-child(even) td{background:#f8fafc}
.card{border:1px solid #ccd6e0;padding:12px 16px;margin-bottom:12px}.card h3{margin:0 0 6px;font-size:15px}
.card p{margin:2px 0;font-size:13px}.tag{background:#e6f0e6;border-radius:3px;padding:1px 8px;margin-right:6px;font-size:12px}
table.detail{border-collapse:collapse;width:100%}.detail th{width:30%;background:#eef3f8;border:1px solid #ccd6e0;padding:7px 10px;text-align:left;font-weight:bold}
.detail td{border:1px solid #ccd6e0;padding:7px 10px}
.foot{max-width:1160px;margin:0 auto;padding:14px 24px;color:#666;font-size:12px}`;

const HEADER = `<header class="site"><h1>開放特許情報データベース<small>${MADE_UP}</small></h1></header>
<nav class="menu"><a href="/pldb/top.html">トップ</a><a href="/pldb/search.html">検索</a><a href="/pldb/new.html">新規案件</a><a href="/pldb/rt.html">リサーチツール特許</a><a href="/pldb/help.html">使い方</a></nav>`;

const SEARCH = `<form class="search" action="/pldb/search" method="get">
<label>キーワード <input type="text" name="q"></label>
<label>技術分野 <select name="f"><option>指定しない</option><option>電気・電子</option><option>金属材料</option></select></label>
<label>登録者 <input type="text" name="r"></label> <button>検索</button></form>`;

const PAGES = `<div class="pages">全 9,999 件 <a href="?p=1">前へ</a><b>2</b><a href="?p=3">3</a><a href="?p=4">4</a><a href="?p=3">次へ</a></div>`;

const FOOTER = `<footer class="foot">このページは試験のための見本です。実在の特許・企業とは関係がありません。<a href="/pldb/terms.html">利用規約</a><br>最終更新日：2098年1月1日</footer>`;

/** A page of results around `list`; `pages` leads to the pages before and after it. */
export function listPage(list: string, heading = '検索結果一覧', pages = PAGES): string {
  return page(
    `${HEADER}
<main class="main"><h2>${heading}</h2>
${SEARCH}
${pages}
${list}
${pages}
</main>
${FOOTER}`,
    { style: LOOK },
  );
}

/** A page about one record around `fields`. */
export function detailPage(fields: string): string {
  return page(
    `${HEADER}
<main class="main"><h2>開放特許情報（詳細）</h2>
${fields}
<p><a href="#" onclick="window.print();return false">印刷</a> <a href="/pldb/list.html">一覧へ戻る</a></p>
</main>
${FOOTER}`,
    { style: LOOK, title: '開放特許情報データベース｜詳細' },
  );
}

/** The same without any element that says what it is: a page of the 1990s, laid out with tables. */
export function oldPage(content: string): string {
  return `<HTML><HEAD><META http-equiv="Content-Type" content="text/html; charset=Shift_JIS">
<TITLE>開放特許情報データベース</TITLE></HEAD>
<BODY BGCOLOR="#FFFFFF">
<TABLE WIDTH="100%" BORDER=0><TR><TD COLSPAN=2 BGCOLOR="#336699"><FONT COLOR="#FFFFFF" SIZE="+1"><B>開放特許情報データベース</B>　${MADE_UP}</FONT></TD></TR>
<TR><TD WIDTH=140 VALIGN=TOP BGCOLOR="#EEEEEE"><A HREF="/pldb/top.html">トップ</A><BR><A HREF="/pldb/search.html">検索</A><BR><A HREF="/pldb/new.html">新規案件</A><BR><A HREF="/pldb/help.html">使い方</A></TD>
<TD VALIGN=TOP>
${content}
</TD></TR></TABLE>
</BODY></HTML>`;
}
