import { describe, expect, test } from 'vitest';
import { plidb } from '../../../lib/sites/plidb';
import { readerFor } from '../../../lib/sites/site-readers';
import { detailPath, detailUrl, SITE } from '../../pages/html';
import { madeUpRecords } from '../../pages/made-up-records';
import {
  changedLinksPage,
  emptyTopPage,
  framesetPage,
  helpPage,
  iframePage,
  missingRecordPage,
  searchPage,
  unlinkedPage,
} from '../../pages/special-pages';
import { DOMS } from './documents';

const records = madeUpRecords(6);

describe.each(Object.entries(DOMS))('in %s', (_, parse) => {
  const read = (html: string, url = `${SITE}/pldb/page.html`) => plidb.read(parse(html), url);

  test.each([
    ['a help page that mentions one number', helpPage()],
    ['a front page without listings', emptyTopPage()],
    ['a search form with every label in it', searchPage()],
    ['a page of frames', framesetPage('/pldb/menu.html', '/pldb/list.html')],
    ['a page around an iframe', iframePage('/pldb/list.html')],
    ['an empty page', '<html><body></body></html>'],
  ])('%s is left untouched', (_name, html) => {
    expect(read(html)).toEqual({ kind: 'nothing' });
  });

  test('a page of frames at a detail address leaves the reading to its frames', () => {
    const html = framesetPage('/pldb/menu.html', '/pldb/record.html');
    expect(read(html, detailUrl('L2098000001'))).toEqual({ kind: 'nothing' });
  });

  test('a list whose links changed shape says that it could not be read', () => {
    expect(read(changedLinksPage(records))).toEqual({ kind: 'unreadable', reason: 'list' });
    expect(read(unlinkedPage(records))).toEqual({ kind: 'unreadable', reason: 'list' });
  });

  test('a detail address without a record says that it could not be read', () => {
    const reading = read(missingRecordPage(), detailUrl('L2098000001'));
    expect(reading).toEqual({ kind: 'unreadable', reason: 'record' });
  });

  test('links in scripts and relative to <base> are entries; other links are not', () => {
    const html = `<html><head><base href="${SITE}/pldb/html/"></head><body><ul>
<li><a href="HTML.L/2098/000/L2098000001.html?from=list#top">見本の容器</a></li>
<li><A HREF="http://plidb.inpit.go.jp/pldb/html/html.R/2098/000/r2098000002.HTML" target="_blank">見本の試薬</A></li>
<li><a href="javascript:void(0)" onclick="window.open('${detailPath('L2098000003')}')">見本の手袋</a></li>
<li><a href="https://example.com${detailPath('L2098000004')}">よその案件</a></li>
<li><a href="HTML.L/2098/000/L20980000.html">短い番号</a></li>
<li><a href="?page=2">次へ</a></li></ul></body></html>`;
    expect(read(html)).toMatchObject({
      listings: [
        { sighting: { id: 'plidb:L2098000001', title: '見本の容器' } },
        { sighting: { id: 'plidb:R2098000002', title: '見本の試薬' } },
        { sighting: { id: 'plidb:L2098000003', title: '見本の手袋' } },
      ],
    });
  });
});

describe('which pages are ours', () => {
  test('those of the database, over http and https', () => {
    expect(readerFor(`${SITE}/pldb/list.html`)).toBe(plidb);
    expect(readerFor('http://plidb.inpit.go.jp/')).toBe(plidb);
    expect(readerFor('https://www.inpit.go.jp/')).toBeNull();
    expect(readerFor('https://plidb.inpit.go.jp.example.com/')).toBeNull();
    expect(readerFor('file:///plidb.inpit.go.jp')).toBeNull();
    expect(readerFor('about:blank')).toBeNull();
    expect(readerFor('not an address')).toBeNull();
  });
});
