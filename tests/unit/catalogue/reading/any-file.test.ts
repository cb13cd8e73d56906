import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import iconv from 'iconv-lite';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvRows } from '../../../../lib/catalogue/reading/csv-rows';
import { rowScanner } from '../../../../lib/catalogue/reading/row-scanner';
import { sightingSchema } from '../../../../lib/model/open-patent';
import { UserFacingError } from '../../../../lib/model/user-facing-error';
import { csv, readAll, readText, source, table } from './made-up';

const letters = fc.constantFrom(...'あ漢A1 ,;"\n\t\'=-、。𠮷');
const cell = fc.string({ unit: letters, maxLength: 12 });
const steps = fc.array(fc.integer({ min: 1, max: 50_000 }), { minLength: 1, maxLength: 20 });

test('any table that Papa Parse writes is read as it was, however it is cut', () => {
  fc.assert(
    fc.property(
      fc
        .integer({ min: 2, max: 6 })
        .chain((width) =>
          fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }),
        ),
      fc.constantFrom(',', '\t', ';'),
      fc.boolean(),
      steps,
      (rows, separator, quotes, lengths) => {
        const text = `${Papa.unparse(rows, { delimiter: separator, newline: '\n', quotes })}\n`;
        const width = rows[0]?.length ?? 0;
        const reading = csvRows({ separator, width, isRecord: () => false });
        const found = [];
        for (let at = 0, turn = 0; at < text.length; turn++) {
          const length = lengths[turn % lengths.length] ?? 1;
          found.push(...reading.push(text.slice(at, at + length)));
          at += length;
        }
        found.push(...reading.end());
        expect(found.map(({ cells }) => cells)).toEqual(rows);
        const lines = rows.map((row) => 1 + row.join('').split('\n').length - 1);
        const firsts = lines.map((_, at) => 1 + lines.slice(0, at).reduce((a, b) => a + b, 0));
        expect(found.map(({ line }) => line)).toEqual(firsts);
      },
    ),
  );
});

test('what stands in a part of a text is never read otherwise than in the whole', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'a,"\n '), maxLength: 30 }), (text) => {
      const whole = rowScanner(text, ',', 'whole')(0);
      for (let cut = 1; cut < text.length; cut++) {
        const part = rowScanner(text.slice(0, cut), ',', 'part')(0);
        if (part !== 'more') expect(part).toEqual(whole);
      }
    }),
    { numRuns: 3000 },
  );
});

test('any records come back, in any encoding and pieces', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: fc.constantFrom(...'あ漢A1 ,"\n、。'), maxLength: 20 })),
      fc.constantFrom('utf8', 'cp932', 'utf16-le', 'eucjp'),
      fc.integer({ min: 1, max: 300 }),
      async (purposes, encoding, step) => {
        const rows = table(purposes.length + 1);
        purposes.forEach((purpose, at) => {
          rows[at + 1]?.splice(3, 1, purpose);
        });
        const { records } = await readText(csv(rows), { encoding, step });
        expect(records.slice(0, -1).map(({ purpose }) => purpose ?? '')).toEqual(
          purposes.map((purpose) => purpose.trim()),
        );
      },
    ),
    { numRuns: 50 },
  );
});

/** `at` is in thousandths of the file. */
const damage = fc.record({
  at: fc.noBias(fc.nat(999)),
  bytes: fc.oneof(
    fc.uint8Array({ minLength: 1, maxLength: 8 }),
    fc.constantFrom('"', '",', ',"', '\n', '\r', '""', '\0').map((text) => strToU8(text)),
  ),
  kind: fc.constantFrom('over', 'into', 'cut'),
});

function damaged(
  whole: Uint8Array,
  { at, bytes, kind }: { at: number; bytes: Uint8Array; kind: string },
) {
  const place = Math.floor((at / 1000) * whole.length);
  if (kind === 'cut') return whole.slice(0, place);
  const rest = whole.slice(kind === 'over' ? place + bytes.length : place);
  return new Uint8Array([...whole.slice(0, place), ...bytes, ...rest]);
}

const FILES = [
  ...['utf8', 'cp932', 'eucjp'].map((one) => new Uint8Array(iconv.encode(csv(table(12)), one))),
  new Uint8Array(iconv.encode(csv(table(12), '\t'), 'utf16-le', { addBOM: true })),
  zipSync({ 'a.csv': strToU8(csv(table(12))), 'b/c.csv': strToU8(csv(table(3))) }),
];

test('a damaged file is read or refused in words; what is read is a record', async () => {
  let filesRead = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...FILES),
      fc.array(damage, { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 1, max: 2000 }),
      async (whole, damages, step) => {
        const bytes = damages.reduce(damaged, whole);
        const read = await readAll(source(bytes, { step })).catch((error) => {
          if (!(error instanceof UserFacingError)) throw error;
          return undefined;
        });
        if (read && read.records.length > 0) filesRead += 1;
        for (const record of read?.records ?? []) sightingSchema.parse(record);
        for (const { start, line, lines } of read?.unreadable ?? []) {
          expect(start.length).toBeLessThanOrEqual(200);
          expect(Math.min(line, lines)).toBeGreaterThanOrEqual(1);
        }
      },
    ),
    { numRuns: 400 },
  );
  expect(filesRead).toBeGreaterThan(50);
});

test('one stray mark costs at most its own row and the next', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.noBias(fc.nat(100_000)),
      fc.constantFrom('"', '",', ',"', '"",', '\0'),
      fc.boolean(),
      async (seed, mark, isQuoted) => {
        const rows = table(12);
        const text = isQuoted
          ? `${rows.map((row) => row.map((one) => `"${one}"`).join(',')).join('\n')}\n`
          : csv(rows, ',', '\n');
        const below = text.indexOf('\n') + 1;
        const place = below + (seed % (text.length - below));
        const { records } = await readText(text.slice(0, place) + mark + text.slice(place));
        expect(records.length).toBeGreaterThanOrEqual(10);
      },
    ),
    { numRuns: 300 },
  );
});
