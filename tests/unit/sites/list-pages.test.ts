import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Listing, PageReading } from '../../../lib/sites/page-reading';
import { plidb } from '../../../lib/sites/plidb';
import { SITE } from '../../pages/html';
import { LIST_LAYOUTS, type ListLayout } from '../../pages/list-layouts';
import { type MadeUpRecord, madeUpRecords } from '../../pages/made-up-records';
import { ODD_LIST_LAYOUTS } from '../../pages/odd-list-layouts';
import { duplicatesPage, lateRowsPage, topPage } from '../../pages/special-pages';
import { DOMS } from './documents';
import { rowSighting } from './expected';

const LIST_URL = `${SITE}/pldb/list.html`;
const LAYOUTS = Object.entries<ListLayout>({ ...LIST_LAYOUTS, ...ODD_LIST_LAYOUTS });

const listingsOf = (reading: PageReading): readonly Listing[] =>
  reading.kind === 'read' ? reading.listings : [];

/** A layout may show the title as 発明の名称: then the row tells that too. */
function told({ sighting }: Listing): Record<string, unknown> {
  const { inventionTitle, ...rest } = sighting;
  expect(inventionTitle === undefined || inventionTitle === rest.title).toBe(true);
  return rest;
}

const expected = (records: readonly MadeUpRecord[], { shows, hasTitle, inOrder }: ListLayout) =>
  (inOrder?.(records) ?? records).map((record) => rowSighting(record, shows, hasTitle !== false));

describe.each(Object.entries(DOMS))('in %s', (_, parse) => {
  const read = (html: string) => plidb.read(parse(html), LIST_URL);

  describe.each(LAYOUTS)('a list written as %s', (_name, layout) => {
    test.each([1, 2, 20, 100])('of %i rows is read row for row, field for field', (count) => {
      const records = madeUpRecords(count);
      const reading = read(layout.html(records));
      expect(listingsOf(reading).map(told)).toEqual(expected(records, layout));
      expect(reading).toMatchObject({ record: null });
    });

    test('gives every row elements of its own that hold its link', () => {
      const listings = listingsOf(read(layout.html(madeUpRecords(20))));
      const elements = listings.flatMap(({ row, continuation }) => [row, ...continuation]);
      expect(new Set(elements).size).toBe(elements.length);
      for (const { row, continuation, link } of listings) {
        expect([row, ...continuation].some((element) => element.contains(link))).toBe(true);
        const others = listings.filter((other) => other.link !== link);
        expect(others.some((other) => row.contains(other.link))).toBe(false);
      }
    });
  });

  test('any records in any layout come back', () => {
    const pool = madeUpRecords(300);
    const anyLayout = fc.constantFrom(...LAYOUTS);
    const anyRecords = fc.uniqueArray(fc.constantFrom(...pool), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(anyLayout, anyRecords, ([, layout], records) => {
        expect(listingsOf(read(layout.html(records))).map(told)).toEqual(expected(records, layout));
      }),
      { numRuns: 60 },
    );
  });

  test.each(LAYOUTS)('unpublished applications in a list written as %s', (_name, layout) => {
    const records = madeUpRecords(300).filter(({ fields }) => fields.registrant === undefined);
    expect(records.length).toBeGreaterThan(1);
    for (const some of [records.slice(0, 1), records.slice(0, 3)]) {
      expect(listingsOf(read(layout.html(some))).map(told)).toEqual(expected(some, layout));
    }
  });

  test('the front page lists its new records, and none of its counts or news', () => {
    const records = madeUpRecords(12);
    const listings = listingsOf(read(topPage(records)));
    expect(listings.map(({ sighting }) => sighting.title).sort()).toEqual(
      records.map(({ title }) => title).sort(),
    );
    expect(new Set(listings.map(({ row }) => row.localName))).toEqual(new Set(['li']));
  });

  test('a record in two rows is two listings, also one right after the other', () => {
    const { html, shown } = duplicatesPage(madeUpRecords(3));
    expect(listingsOf(read(html)).map(({ sighting }) => sighting.id)).toEqual(
      shown.map(({ number }) => `plidb:${number}`),
    );
  });

  test('a heading over two things, whose cells say the labels again', () => {
    const rows = madeUpRecords(3)
      .map(
        ({ number, title }, index) =>
          `<tr><td><a href="/pldb/html/HTML.L/2098/000/${number}.html">${title}</a></td><td>出願番号：特願2093-00000${index}<br>登録日：2098/1/${index + 1}</td></tr>`,
      )
      .join('');
    const html = `<table><tr><th>タイトル</th><th>出願番号／登録日</th></tr>${rows}</table>`;
    const fields = listingsOf(read(html)).map(({ sighting }) => [
      sighting.applicationNumber,
      sighting.listedOn,
    ]);
    expect(fields).toEqual([
      ['特願2093-000000', '2098/1/1'],
      ['特願2093-000001', '2098/1/2'],
      ['特願2093-000002', '2098/1/3'],
    ]);
  });

  test('rows added later are found by reading again', () => {
    const records = madeUpRecords(5);
    const document = parse(lateRowsPage(records.slice(0, 2), records.slice(2), 50));
    expect(listingsOf(plidb.read(document, LIST_URL))).toHaveLength(2);
    const list = document.querySelector('#result');
    for (const link of [...document.querySelectorAll('#result li')]) {
      list?.append(link.cloneNode(true));
    }
    expect(listingsOf(plidb.read(document, LIST_URL))).toHaveLength(4);
  });

  test('reading changes nothing in the page', () => {
    for (const [, layout] of LAYOUTS) {
      const document = parse(layout.html(madeUpRecords(3)));
      const before = document.documentElement.outerHTML;
      plidb.read(document, LIST_URL);
      expect(document.documentElement.outerHTML).toBe(before);
    }
  });

  test('500 rows take about as long a row as 100 do', () => {
    const timeOf = (count: number) => {
      const document = parse(LIST_LAYOUTS['table with headings'].html(madeUpRecords(count)));
      const start = performance.now();
      plidb.read(document, LIST_URL);
      return (performance.now() - start) / count;
    };
    timeOf(100);
    expect(timeOf(500)).toBeLessThan(4 * timeOf(100) + 0.5);
  });
});
