import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PATENT_FIELDS } from '../../../lib/model/patent-field';
import type { PageReading } from '../../../lib/sites/page-reading';
import { plidb } from '../../../lib/sites/plidb';
import { DETAIL_LAYOUTS, type DetailLayout } from '../../pages/detail-layouts';
import { detailPath, detailUrl, SITE } from '../../pages/html';
import { type MadeUpRecord, madeUpRecords } from '../../pages/made-up-records';
import { ODD_DETAIL_LAYOUTS } from '../../pages/odd-detail-layouts';
import { recordWithOthersPage } from '../../pages/special-pages';
import { DOMS } from './documents';
import { wholeSighting } from './expected';

const LAYOUTS = Object.entries<DetailLayout>({ ...DETAIL_LAYOUTS, ...ODD_DETAIL_LAYOUTS });
const RECORDS = madeUpRecords(24);
const full = RECORDS[0] as MadeUpRecord;
const sparse = RECORDS[4] as MadeUpRecord;
const unpublished = RECORDS[10] as MadeUpRecord;

const recordOf = (reading: PageReading) => (reading.kind === 'read' ? reading.record : null);

describe.each(Object.entries(DOMS))('in %s', (_, parse) => {
  const read = (html: string, url: string) => plidb.read(parse(html), url);

  describe.each(LAYOUTS)('a record written as %s', (_name, layout) => {
    test.each([
      ['with every field', full],
      ['with some fields', sparse],
      ['that is unpublished', unpublished],
    ])('%s comes back field for field', (_kind, record) => {
      const reading = read(layout(record), detailUrl(record.number));
      expect(recordOf(reading)?.sighting).toEqual(wholeSighting(record));
      expect(reading).toMatchObject({ listings: [] });
    });

    test('is recognised at an address that does not say so', () => {
      for (const record of [full, unpublished]) {
        const { url, ...told } = wholeSighting(record);
        const reading = read(layout(record), `${SITE}/pldb/detail.do`);
        expect(recordOf(reading)?.sighting).toEqual(told);
      }
    });

    test('hangs its badge where its title stands', () => {
      const place = recordOf(read(layout(full), detailUrl(full.number)))?.place;
      expect(place?.textContent).toContain(full.title);
      expect((place?.textContent ?? '').length).toBeLessThan(5000);
    });
  });

  test('any record in any layout comes back', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LAYOUTS),
        fc.constantFrom(...madeUpRecords(200)),
        ([, layout], record) => {
          const reading = read(layout(record), detailUrl(record.number));
          expect(recordOf(reading)?.sighting).toEqual(wholeSighting(record));
        },
      ),
      { numRuns: 60 },
    );
  });

  test.each([1, 4])(
    '%i other records below are rows; links to itself and past it are not',
    (count) => {
      const others = RECORDS.slice(1, 1 + count);
      const fields = mainOf(DETAIL_LAYOUTS['heading cells'](full));
      const reading = read(recordWithOthersPage(full, others, fields), detailUrl(full.number));
      expect(recordOf(reading)?.sighting).toEqual(wholeSighting(full));
      const listings = reading.kind === 'read' ? reading.listings : [];
      expect(listings.map(({ sighting }) => sighting.id)).toEqual(
        others.map(({ number }) => `plidb:${number}`),
      );
      expect(listings.map(({ sighting }) => sighting.title)).toEqual(
        others.map(({ title }) => title),
      );
    },
  );

  test('a related record linked inside a value is a row, and the value keeps its words', () => {
    const html = DETAIL_LAYOUTS['heading cells'](full).replace(
      /(<th[^>]*>関連特許：国内<\/th><td>)[^<]*/,
      `$1有（<a href="${detailPath('L2098000077')}">見本の関連特許</a>）`,
    );
    const reading = read(html, detailUrl(full.number));
    expect(recordOf(reading)?.sighting).toEqual({
      ...wholeSighting(full),
      relatedDomestic: '有（見本の関連特許）',
    });
    expect(reading).toMatchObject({
      listings: [{ sighting: { id: 'plidb:L2098000077', title: '見本の関連特許' } }],
    });
  });

  test('lines that the author wrote are kept; long text that the page or its source broke is not', () => {
    const cell = (value: string) =>
      recordOf(
        read(
          `<table><tr><th>開放特許情報番号</th><td>L2098000001</td></tr><tr><th>技術概要</th><td>${value}</td></tr></table>`,
          detailUrl('L2098000001'),
        ),
      )?.sighting.outline;
    expect(cell('一行目<br>二行目')).toBe('一行目\n二行目');
    expect(cell('<p>一段落</p><p>二段落</p>')).toBe('一段落\n二段落');
    expect(cell('一行目<br><br>二行目')).toBe('一行目\n\n二行目');
    expect(cell('装置の\n      全体を')).toBe('装置の全体を');
    expect(cell('LED light\n   emitting device')).toBe('LED light emitting device');
    expect(cell('洗浄を繰り返しても抗菌性が落ちにくく、薄い<br>膜でも錆を防ぐことができる。')).toBe(
      '洗浄を繰り返しても抗菌性が落ちにくく、薄い膜でも錆を防ぐことができる。',
    );
    expect(cell('幅　３ｍｍ、<a href="#f1">図１</a>の<sub>２</sub>')).toBe('幅　３ｍｍ、図１の２');
  });

  test.each(['', '－', '-', '―', '　', '&nbsp;', '---', '…'])('「%s」 is no value', (nothing) => {
    const html = `<table><tr><th>タイトル</th><td>見本の装置</td></tr><tr><th>効果</th><td>${nothing}</td></tr></table>`;
    const record = recordOf(read(html, detailUrl('L2098000001')));
    expect(record?.sighting).not.toHaveProperty('effect');
    expect(record?.sighting.title).toBe('見本の装置');
  });
});

const REAL = new URL('../../../../shared/data/plidb-records.json', import.meta.url);
const hasReal = existsSync(REAL);
if (!hasReal) console.log('skipped: real records are not on this machine (../shared/data)');

describe.skipIf(!hasReal)('the real records', () => {
  const records = hasReal ? realRecords() : [];

  test.each(LAYOUTS)('come back as they were from %s', (_name, layout) => {
    expect(records.length).toBeGreaterThan(0);
    for (const record of records) {
      for (const parse of Object.values(DOMS)) {
        const reading = plidb.read(parse(layout(record)), detailUrl(record.number));
        expect(recordOf(reading)?.sighting).toEqual(wholeSighting(record));
      }
    }
  });
});

/** Their keys are the CSV's headings with marks written as underscores. */
function realRecords(): MadeUpRecord[] {
  const records = JSON.parse(readFileSync(REAL, 'utf8')) as Record<string, string | null>[];
  return records.map((record) => {
    const of = (column: string) => record[column.replace(/[：（）　]/g, '_')] ?? null;
    const fields = PATENT_FIELDS.map(({ key, column, many }) => {
      if (many === 'comma') return [key, of(column)?.split(',') ?? null];
      if (many !== 'numbered') return [key, of(column)];
      const values = [1, 2, 3].flatMap((digit) => of(`${column}${digit}`) ?? []);
      return [key, values.length > 0 ? values : null];
    });
    return {
      number: of('開放特許情報番号') ?? '',
      title: of('タイトル') ?? '',
      fields: Object.fromEntries(fields.filter(([, value]) => value !== null)),
    };
  });
}

function mainOf(html: string): string {
  return /<main class="main"><h2>[^<]*<\/h2>([\s\S]*)<\/main>/.exec(html)?.[1] ?? '';
}
