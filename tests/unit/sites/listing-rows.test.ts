import { describe, expect, test } from 'vitest';
import { plidb } from '../../../lib/sites/plidb';
import { detailPath, SITE } from '../../pages/html';
import { DOMS } from './documents';

const TITLES = [
  '抗菌性の手袋',
  '深絞り容器の製造方法',
  '見守りセンサ',
  '吸音パネル',
  '発酵食品の保存方法',
];
const COMPANIES = ['架空精機株式会社', '見本大学', '架空研究所', '見本　太郎', '株式会社見本'];
const number = (index: number) => `L209800000${index + 1}`;
const link = (index: number, text = TITLES[index]) =>
  `<a href="${detailPath(number(index))}">${text}</a>`;
const rows = (count: number, row: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => row(index)).join('');

describe.each(Object.entries(DOMS))('rows in %s', (_, parse) => {
  const read = (html: string) => {
    const reading = plidb.read(parse(html), `${SITE}/pldb/list.html`);
    if (reading.kind !== 'read') throw new Error(reading.kind);
    expect(reading.record).toBeNull();
    return reading.listings;
  };
  const titles = (html: string) => read(html).map(({ sighting }) => sighting.title);
  const tags = (html: string) =>
    read(html).map(({ row, continuation }) =>
      [row, ...continuation].map((one) => one.localName).join('+'),
    );

  test('the title is the column whose texts are all different and no companies, dates or numbers', () => {
    const row = (index: number) =>
      `<tr><td>${index + 1}</td><td>${number(index)}</td><td>${TITLES[index]}</td><td>${COMPANIES[index]}</td><td>2098/1/${index + 1}</td><td>${link(index, '表示')}</td></tr>`;
    expect(titles(`<table>${rows(5, row)}</table>`)).toEqual(TITLES);
    expect(titles(`<table>${row(0)}</table>`)).toEqual([TITLES[0]]);
  });

  test('no title is told where only a company, a date and a number stand', () => {
    const row = (index: number) =>
      `<li>${link(index, number(index))} ${COMPANIES[0]} 2098/1/1</li>`;
    expect(titles(`<ul>${rows(3, row)}</ul>`)).toEqual([undefined, undefined, undefined]);
  });

  test('a lone row is its item, card or paragraph, never the page around it', () => {
    const layout = (content: string) =>
      `<table><tr><td><a href="a">トップ</a><a href="b">検索</a><a href="c">案内</a></td><td><h2>検索結果</h2>${content}</td></tr></table>`;
    expect(tags(layout(`<ul><li>${link(0)}</li></ul>`))).toEqual(['li']);
    expect(
      tags(layout(`<table><tr><th>タイトル</th></tr><tr><td>${link(0)}</td></tr></table>`)),
    ).toEqual(['tr']);
    expect(
      tags(`<h2>新規案件</h2><p>${link(0)} / ${COMPANIES[0]}</p><p>お問い合わせは事務局まで。</p>`),
    ).toEqual(['p']);
    expect(
      tags(
        `<h2>検索結果</h2><div class="c">${link(0)}<p>登録者：${COMPANIES[0]}</p></div><p>1件</p>`,
      ),
    ).toEqual(['div']);
  });

  test('lists beside each other keep their rows apart', () => {
    const html = `<div id="main"><h2>検索結果</h2><div class="card">${link(0)}<p>登録者：見本</p></div></div>
<div id="side"><h3>新着</h3><ul><li>${link(0)}</li></ul><h3>リサーチツール特許</h3><ul><li>${link(1)}</li></ul></div>`;
    expect(tags(html)).toEqual(['div', 'li', 'li']);
  });

  test('dd belongs to its dt, the second line to the first, a form to its row', () => {
    expect(tags(`<dl>${rows(2, (i) => `<dt>2098/1/1</dt><dd>${link(i)}</dd>`)}</dl>`)).toEqual([
      'dt+dd',
      'dt+dd',
    ]);
    const lines = rows(2, (i) => `<tr><td>${link(i)}</td></tr><tr><td>目的：見本</td></tr>`);
    expect(tags(`<table>${lines}</table>`)).toEqual(['tr+tr', 'tr+tr']);
    const form = '<form><input type="hidden" value="1"><button>検討リストへ</button></form>';
    expect(tags(`<ul><li>${link(0)}<div>登録者：見本</div>${form}</li></ul>`)).toEqual(['li']);
    expect(
      tags(rows(2, (i) => `<article><h1>${link(i)}</h1><p>登録者：見本</p></article>`)),
    ).toEqual(['article', 'article']);
  });

  test('links in a sentence are listings of their own, and only they are the rows', () => {
    expect(tags(`<p>注目の特許：${link(0)}、${link(1)}、${link(2)}</p>`)).toEqual(['a', 'a', 'a']);
  });

  test('the badge hangs on the link that shows the title', () => {
    const [listing] = read(
      `<ul><li>${link(0, '<img src="x.gif" alt="">')}${link(0, number(0))}${link(0)}</li></ul>`,
    );
    expect(listing?.link.textContent).toBe(TITLES[0]);
  });
});
