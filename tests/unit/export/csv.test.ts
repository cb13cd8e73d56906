import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { candidateTable } from '../../../lib/export/candidate-table';
import { csvFile } from '../../../lib/export/csv';
import { anyCandidate, anyCompany, anyText } from '../model/arbitrary-records';

/** The values of a CSV file as a library that did not write it reads them. */
function valuesOf(file: string): string[][] {
  return parse(file, { bom: true, relax_column_count: false, skip_empty_lines: false });
}

/** What the guard is documented to do to a text. */
function guarded(value: string | number): string {
  // UTF-8 has no half surrogate pairs.
  const text = Buffer.from(String(value)).toString();
  return typeof value === 'string' && /^(?:\s*[=+\-@＝＋－＠]|[\t\r])/.test(text)
    ? `'${text}`
    : text;
}

test('begins with a byte order mark and ends its lines with CRLF', () => {
  const file = csvFile({ headings: ['会社名', '適合度'], rows: [['架空商店', 72]] });
  expect(file).toBe('\uFEFF会社名,適合度\r\n架空商店,72\r\n');
  expect([...new TextEncoder().encode(file).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});

test('any texts and numbers come back, texts that look like formulas behind an apostrophe', () => {
  const cell = fc.oneof(anyText, fc.integer());
  const table = fc.record({
    headings: fc.tuple(anyText, anyText, anyText),
    rows: fc.array(fc.tuple(cell, cell, cell)),
  });
  fc.assert(
    fc.property(table, ({ headings, rows }) => {
      const expected = [headings, ...rows].map((row) => row.map(guarded));
      expect(valuesOf(csvFile({ headings, rows }))).toEqual(expected);
    }),
  );
});

test('any shortlist survives', () => {
  fc.assert(
    fc.property(anyCompany, fc.array(anyCandidate, { maxLength: 4 }), (company, candidates) => {
      const table = candidateTable(company, candidates, 'Asia/Tokyo');
      const [headings, ...rows] = valuesOf(csvFile(table));
      expect(headings).toEqual(table.headings);
      expect(rows).toEqual(table.rows.map((row) => row.map(guarded)));
    }),
    { numRuns: 50 },
  );
});

describe('the guard', () => {
  test.each([
    '=HYPERLINK("http://example.org")',
    '+81',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\rx',
    '  =1',
    '\u3000＝1',
    '＋1',
    '－1',
    '＠x',
    '\n=1',
  ])('puts an apostrophe before %j', (text) => {
    expect(valuesOf(csvFile({ headings: ['x'], rows: [[text]] }))[1]).toEqual([`'${text}`]);
  });

  test.each(['架空=商店', '1-2', "'already", ' indented', ''])('leaves %j alone', (text) => {
    const rows = [['a', text]];
    expect(valuesOf(csvFile({ headings: ['x', 'y'], rows }))[1]).toEqual(['a', text]);
  });

  test('leaves a negative number a number', () => {
    expect(csvFile({ headings: ['x'], rows: [[-5]] })).toBe('\uFEFFx\r\n-5\r\n');
  });
});
