import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { plidb } from '../../../lib/sites/plidb';
import { CHARSETS, encodePage } from '../../pages/charset';
import { DEMO_LIST_URLS, DEMO_RECORDS, DEMO_TOP_URL, respond } from '../../pages/demo-site';
import { detailUrl } from '../../pages/html';
import { LIST_LAYOUTS } from '../../pages/list-layouts';
import { madeUpRecords } from '../../pages/made-up-records';
import { DOMS } from './documents';
import { wholeSighting } from './expected';

const parse = DOMS.linkedom as (html: string) => Document;

function htmlAt(url: string): string {
  const served = respond(url);
  if (!served) throw new Error(`Nothing at ${url}`);
  const charset = /charset=(.+)/.exec(served.headers['content-type'] ?? '')?.[1] ?? '';
  return iconv.decode(served.body, charset);
}

describe('the demonstration database', () => {
  test('has at least 80 listings over several pages, each record with a page of its own', () => {
    const listings = DEMO_LIST_URLS.flatMap((url) => {
      const reading = plidb.read(parse(htmlAt(url)), url);
      return reading.kind === 'read' ? reading.listings : [];
    });
    expect(listings.length).toBeGreaterThanOrEqual(80);
    expect(listings.map(({ sighting }) => sighting.title)).toEqual(
      DEMO_RECORDS.map(({ title }) => title),
    );
    for (const record of DEMO_RECORDS) {
      const url = detailUrl(record.number);
      const reading = plidb.read(parse(htmlAt(url)), url);
      expect(reading.kind === 'read' && reading.record?.sighting).toEqual(wholeSighting(record));
    }
  });

  test('says on every page that it is made up, and answers for nobody else', () => {
    for (const url of [DEMO_TOP_URL, ...DEMO_LIST_URLS, detailUrl('L2098000001')]) {
      expect(htmlAt(url)).toContain('見本データ（架空）');
    }
    expect(respond('https://example.com/pldb/top.html')).toBeNull();
    expect(respond(detailUrl('L2099000001'))).toBeNull();
  });
});

test.each(CHARSETS)('a page in %s comes through its bytes unchanged', (charset) => {
  const records = madeUpRecords(20);
  const { body, headers } = encodePage(LIST_LAYOUTS.cards.html(records), charset);
  expect(headers['content-type']).toContain(charset);
  const html = iconv.decode(body, charset);
  expect(html).toContain(`charset="${charset}"`);
  const reading = plidb.read(parse(html), DEMO_TOP_URL);
  const titles =
    reading.kind === 'read' ? reading.listings.map(({ sighting }) => sighting.title) : [];
  expect(titles).toEqual(records.map(({ title }) => title));
});
