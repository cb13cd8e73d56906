import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readBundleFile, writeBundle } from '../../../lib/export/bundle-file';
import { BundleFileRefused, type Refusal } from '../../../lib/export/bundle-file-refused';
import { type Bundle, bundleSchema } from '../../../lib/model/bundle';
import { companyFromLine } from '../../../lib/model/company-line';
import { anyBundle } from '../model/arbitrary-records';
import {
  madeUpCandidate,
  madeUpCompany,
  madeUpInterview,
  madeUpPatent,
  NOON,
} from '../model/made-up-records';

const BUNDLE: Bundle = {
  format: 'osekkai-bundle',
  version: 3,
  exportedAt: NOON,
  companies: [madeUpCompany()],
  candidates: [madeUpCandidate()],
  patents: [madeUpPatent()],
  interviews: [madeUpInterview()],
  deletions: [{ id: 'companies/b', at: NOON, by: '架空 花子' }],
};
const WRITTEN = writeBundle(BUNDLE);
const LINE = { id: 'a', name: '架空商店', needs: ['錆を防ぐ'] };

const bytes = (text: string) => new TextEncoder().encode(text);
const lines = (...values: unknown[]) => values.map((value) => JSON.stringify(value)).join('\n');

/** The refusal of a file that must be refused. */
function refusal(content: string | Uint8Array): BundleFileRefused {
  try {
    readBundleFile(content, NOON);
  } catch (error) {
    if (error instanceof BundleFileRefused) return error;
    throw error;
  }
  throw new Error('The file was taken');
}

describe('a bundle', () => {
  test('of any content comes back as it was written', () => {
    fc.assert(
      fc.property(anyBundle, (bundle) => {
        const file = readBundleFile(bytes(writeBundle(bundle)), NOON);
        expect(file).toEqual({ kind: 'bundle', bundle, ignoredKeys: [] });
      }),
      { numRuns: 50 },
    );
  });

  test.each([
    ['with a byte order mark', `\uFEFF${WRITTEN}`],
    ['with CRLF', WRITTEN.replaceAll('\n', '\r\n')],
    ['on one line', JSON.stringify(BUNDLE)],
  ])('%s is read', (_, text) => {
    expect(readBundleFile(bytes(text), NOON)).toMatchObject({ kind: 'bundle', bundle: BUNDLE });
    expect(readBundleFile(text, NOON)).toMatchObject({ kind: 'bundle', bundle: BUNDLE });
  });

  test.each([1, 2])('written by version %i is read for ever', (version) => {
    const file = readFileSync(new URL(`bundle-version-${version}.json`, import.meta.url));
    const { kind, ...read } = readBundleFile(file, NOON);
    expect(kind).toBe('bundle');
    // Later versions know more of a company and of a fit; all that stands there is kept.
    expect(read).toMatchObject({ bundle: JSON.parse(file.toString()), ignoredKeys: [] });
  });

  test('names what it holds and this version does not take in', () => {
    const company = { ...madeUpCompany(), mood: 'gut', needs: ['x'] };
    const text = JSON.stringify({ ...BUNDLE, companies: [company, company].slice(1), weather: 1 });
    expect(readBundleFile(text, NOON).ignoredKeys).toEqual(['companies[].mood', 'weather']);
  });

  test('matches the schema in docs', () => {
    const schema = JSON.parse(readFileSync('docs/bundle.schema.json', 'utf8'));
    const documented = z.fromJSONSchema(schema);
    expect(documented.safeParse(JSON.parse(WRITTEN)).success).toBe(true);
    expect(documented.safeParse({ ...BUNDLE, companies: [{ id: 1 }] }).success).toBe(false);
    expect(documented.safeParse({ ...BUNDLE, companies: [LINE] }).success).toBe(
      bundleSchema.safeParse({ ...BUNDLE, companies: [LINE] }).success,
    );
  });
});

describe('company lines', () => {
  test('are read with empty lines, CRLF and a byte order mark', () => {
    const text = `\uFEFF\r\n${JSON.stringify(LINE)}\r\n\r\n  \r\n${JSON.stringify({ ...LINE, id: 'b' })}`;
    const file = readBundleFile(bytes(text), NOON);
    expect(file).toEqual({
      kind: 'companyLines',
      lines: [LINE, { ...LINE, id: 'b' }],
      readAt: NOON,
      ignoredKeys: [],
    });
  });

  test.each([
    ['one line', JSON.stringify(LINE)],
    ['one company over several lines', JSON.stringify(LINE, null, 2)],
    ['a list', JSON.stringify([LINE], null, 2)],
  ])('are read from %s', (_, text) => {
    expect(readBundleFile(text, NOON)).toMatchObject({ kind: 'companyLines', lines: [LINE] });
  });

  test('name what is ignored', () => {
    const text = lines({ ...LINE, needs_from: 'inferred' }, { ...LINE, id: 'b', createdAt: NOON });
    expect(readBundleFile(text, NOON).ignoredKeys).toEqual(['needs_from', 'createdAt']);
  });

  test('that are wrong are all named by line, and none is taken', () => {
    const error = refusal(
      [
        JSON.stringify(LINE),
        '{"id": "b", "name": ',
        '{"id": "c", "name" "x"}',
        JSON.stringify({ ...LINE, id: 'd' }),
      ].join('\r\n'),
    );
    expect(error).toMatchObject({ reason: 'invalid', line: 2 });
    expect(error.words.ja).toContain('2 行目：行が途中で切れています');
    expect(error.words.ja).toContain('3 行目：JSON として読めません');
    expect(error.words.en).toContain('line 2: The line ends too early');
  });

  test('with wrong values name the field and what belongs there', () => {
    const wrong = { id: 'b', name: '', employees: '44', needs: '錆を防ぐ' };
    const { words, line } = refusal(`${JSON.stringify(LINE)}\n\n${JSON.stringify(wrong)}`);
    expect(line).toBe(3);
    expect(words.ja).toContain('3 行目：「employees」がないか、数になっていません');
    expect(words.ja).toContain('「name」が空');
    expect(words.en).toContain('“needs” is missing or is not a list in [ ]');
  });

  test('count the items of a list', () => {
    const { words } = refusal(JSON.stringify([LINE, { name: '番号なし' }]));
    expect(words.ja).toContain('2 件目：「id」がない');
  });

  test('with one id twice are refused', () => {
    expect(refusal(lines(LINE, { ...LINE, id: 'b' }, LINE))).toMatchObject({
      line: 3,
      words: { ja: expect.stringContaining('「id」の a は 1 行目にもあります') },
    });
  });
});

describe('a file that cannot be taken in says why and what to do', () => {
  const other = { ...madeUpCandidate(), patent: madeUpPatent('L2099000002') };
  const cut = bytes(WRITTEN).slice(0, Math.floor(bytes(WRITTEN).length * 0.6));
  const insideLetter = bytes(WRITTEN).slice(0, bytes(WRITTEN.split('架空')[0] ?? '').length + 1);
  const cases: [string, string | Uint8Array, Refusal, string][] = [
    ['empty', '', 'empty', '空です'],
    ['blank', '\uFEFF \r\n', 'empty', '空です'],
    ['an empty list', '[]', 'empty', '空です'],
    ['UTF-16', iconv.encode(WRITTEN, 'utf16', { addBOM: true }), 'encoding', 'UTF-16'],
    ['UTF-16 without a mark', iconv.encode(WRITTEN, 'utf16-be'), 'encoding', 'UTF-16'],
    ['Shift_JIS', iconv.encode(WRITTEN, 'shift_jis'), 'encoding', 'Shift_JIS'],
    ['EUC-JP', iconv.encode(WRITTEN, 'euc-jp'), 'encoding', 'EUC-JP'],
    ['cut short', cut, 'cut', '途中で切れて'],
    ['cut inside a letter', insideLetter, 'cut', '途中で切れて'],
    ['a list cut short', JSON.stringify([LINE, LINE], null, 1).slice(0, -9), 'cut', '途中で'],
    ['broken', WRITTEN.replace('"companies":', '"companies"'), 'broken', '壊れて'],
    ['newer', JSON.stringify({ ...BUNDLE, version: 4, more: {} }), 'newer', '更新'],
    ['another format', '{"format":"another","version":1}', 'foreign', 'Osekkai のものではない'],
    ['a number', '42', 'foreign', 'Osekkai のものではない'],
    ['a table', '会社名,所在地\r\n架空商店,架空市\r\n', 'foreign', 'Osekkai のものではない'],
    ['a spreadsheet', new Uint8Array([80, 75, 3, 4, 255, 254, 200, 0, 129]), 'foreign', 'Excel'],
    [
      'without companies',
      '{"format":"osekkai-bundle","version":1}',
      'invalid',
      '「companies」がない',
    ],
    [
      'a company twice',
      JSON.stringify({ ...BUNDLE, companies: [madeUpCompany(), madeUpCompany()] }),
      'inconsistent',
      'made-up-1 が二度あります',
    ],
    [
      'an interview twice',
      JSON.stringify({ ...BUNDLE, interviews: [madeUpInterview(), madeUpInterview()] }),
      'inconsistent',
      'made-up-interview-1 が二度あります',
    ],
    [
      'a candidate of another record',
      JSON.stringify({ ...BUNDLE, candidates: [other] }),
      'inconsistent',
      '食い違って',
    ],
  ];

  test.each(cases)('%s', (_, content, reason, words) => {
    const error = refusal(content);
    expect(error.reason).toBe(reason);
    expect(error.words.ja).toContain(words);
    expect(error.words.ja).toMatch(/何も取り込んでいません。$/);
    expect(error.words.en).toMatch(/Nothing was taken in\.$/);
  });

  test('the line where a bundle is broken is told', () => {
    const broken = WRITTEN.replace('"candidates": [', '"candidates": [,');
    const line = broken.slice(0, broken.indexOf('[,')).split('\n').length;
    expect(refusal(broken).line).toBe(line);
    expect(refusal(broken).words.ja).toContain(`${line} 行目`);
  });

  test('a missing bracket, quote or colon is found at its line', () => {
    const rows = WRITTEN.split('\n');
    const faults = rows.flatMap((row, index) => {
      const broken = /[\]}],?$/.test(row) || /": "/.test(row) ? row.replace(/[\]}]|": "/, '') : row;
      return broken === row || index === rows.length - 2 ? [] : [{ index, broken }];
    });
    expect(faults.length).toBeGreaterThan(20);
    for (const { index, broken } of faults) {
      const error = refusal(rows.with(index, broken).join('\n'));
      // A missing bracket is noticed at the next thing that does not fit, or at the end.
      expect(error.line ?? 0).toBeGreaterThan(index);
      expect(['broken', 'cut']).toContain(error.reason);
    }
  });

  test('wherever it is cut, it is never taken and never a fault of ours', () => {
    const whole = bytes(WRITTEN.trimEnd());
    for (let length = 0; length < whole.length; length += 1) {
      expect(['empty', 'cut']).toContain(refusal(whole.slice(0, length)).reason);
    }
  });

  test('whatever it is, it is read or refused', () => {
    const anything = fc.oneof(fc.uint8Array({ maxLength: 60 }), fc.json(), fc.string());
    fc.assert(
      fc.property(anything, (content) => {
        try {
          readBundleFile(content, NOON);
        } catch (error) {
          expect(error).toBeInstanceOf(BundleFileRefused);
        }
      }),
    );
  });
});

const REAL = '../shared/data/companies.jsonl';
const absent = !existsSync(REAL);
if (absent) console.log(`skipped: ${REAL} is not there`);

test.skipIf(absent)('the 36 real profiles are read, each field as it stands', () => {
  const text = readFileSync(REAL);
  const file = readBundleFile(text, NOON);
  if (file.kind !== 'companyLines') throw new Error('Not read as company lines');
  expect(file.ignoredKeys).toEqual(['needs_from']);
  const originals = text
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(file.lines).toHaveLength(36);
  for (const [index, line] of file.lines.entries()) {
    const { source_url, other_urls, needs_from, ...fields } = originals[index];
    const company = companyFromLine(line, undefined, NOON);
    const said = Object.entries(fields).filter(([, value]) => value !== null);
    expect(company).toMatchObject(Object.fromEntries(said));
    expect(company.sourceUrls).toEqual([...new Set([source_url, ...(other_urls ?? [])])]);
  }
});
