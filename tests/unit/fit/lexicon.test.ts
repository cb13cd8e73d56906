import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { entriesIn } from '../../../lib/fit/lexicon/labels';
import { BRIDGES, className, ENTRIES, SUBCLASSES } from '../../../lib/fit/lexicon/lexicon';
import { normalText } from '../../../lib/text/normalise';

const FOLDER = new URL('../../../lib/fit/lexicon/', import.meta.url);
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
const read = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8');

const text = z.string().trim().min(2).max(40);
const weights = z.record(z.string().regex(/^[A-H]\d{2}[A-Z]$/), z.number().int().min(1).max(5));
const entry = z.strictObject({
  labels: z.array(text).min(1),
  code: z
    .string()
    .regex(/^\d{2,4}$/)
    .optional(),
  classes: weights.refine((one) => Object.keys(one).length > 0),
  words: z.array(text),
  broader: z.array(text).min(1).optional(),
  ambiguous: z.literal(true).optional(),
});
const some = z.array(z.string().min(1)).min(1);
const subclass = z.strictObject({
  code: z.string().regex(/^[A-H]\d{2}[A-Z]$/),
  name: z.string().min(2).max(24),
  made: some,
  words: some,
  makers: some,
  functions: some,
});
const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  'subclasses.json': subclass,
  'class-names.json': z.strictObject({
    code: z.string().regex(/^[A-H](\d\d)?$/),
    name: text.or(z.string().min(1)),
  }),
  'bridges.json': z.strictObject({ need: some, purpose: some, unless: some.optional() }),
};
const CODES = new Set(SUBCLASSES.map(({ code }) => code));

describe('the data files', () => {
  test.each(FILES)('%s: every line is what the schema says, one entry a line', (name) => {
    const entries = z.array(SCHEMAS[name] ?? entry).parse(JSON.parse(read(name)));
    expect(read(name).trim().split('\n')).toHaveLength(entries.length + 2);
  });

  test('are small enough to ship', () => {
    const size = FILES.reduce((sum, name) => sum + gzipSync(read(name)).length, 0);
    expect(size).toBeLessThan(400_000);
  });
});

describe('entries', () => {
  const all = ENTRIES.flatMap(([kind, entries]) => entries.map((one) => ({ kind, entry: one })));

  test('there are as many as the trades of small companies need', () => {
    expect(all.length).toBeGreaterThanOrEqual(2500);
  });

  test('name only subclasses that are in force', () => {
    const orphans = all.flatMap(({ entry }) =>
      Object.keys(entry.classes).filter((code) => !CODES.has(code)),
    );
    expect([...new Set(orphans)]).toEqual([]);
  });

  test.each(ENTRIES.map(([kind, entries], at) => [`${at} ${kind}`, entries] as const))(
    '%s: no label twice without being marked ambiguous',
    (_, entries) => {
      const seen = new Set<string>();
      for (const { labels, ambiguous } of entries) {
        for (const label of new Set(labels.map(normalText))) {
          if (!ambiguous) expect(seen, label).not.toContain(label);
          seen.add(label);
        }
      }
    },
  );

  test('every subclass is reached, by an entry or by what is made there', () => {
    const reached = new Set(all.flatMap(({ entry }) => Object.keys(entry.classes)));
    const unreached = SUBCLASSES.filter(
      ({ code, made }) => !reached.has(code) && made.length === 0,
    );
    expect(unreached).toEqual([]);
  });

  test('all divisions and the manufacturing groups of the industrial classification are there', () => {
    const codes = all.flatMap(({ entry }) => entry.code ?? []);
    expect(codes.filter((code) => code.length === 2).length).toBeGreaterThanOrEqual(95);
    expect(codes.filter((code) => code.length === 3).length).toBeGreaterThanOrEqual(150);
  });
});

describe('subclasses', () => {
  test('all of the scheme are there, each once, each with a name of its own', () => {
    expect(CODES.size).toBe(SUBCLASSES.length);
    expect(SUBCLASSES.length).toBeGreaterThan(640);
    expect(new Set(SUBCLASSES.map(({ name }) => name)).size).toBe(SUBCLASSES.length);
  });

  test('sections and classes have names too', () => {
    for (const { code } of SUBCLASSES) {
      expect(className(code.slice(0, 1))).toBeTruthy();
      expect(className(code.slice(0, 3)), code).toBeTruthy();
    }
  });
});

test('bridges lead from needs to purposes', () => {
  expect(BRIDGES.length).toBeGreaterThan(50);
});

describe('what a phrase names', () => {
  const labels = (phrase: string) => entriesIn(phrase).map(({ label }) => label);

  test.each([
    ['薄板の深絞り加工', '深絞り'],
    ['ﾒｯｷ加工', 'めっき'],
    ['鍍金', 'めっき'],
  ])('%s: %s', (phrase, label) => {
    expect(labels(phrase).some((one) => one.includes(label))).toBe(true);
  });

  test('nothing inside another word of the same script', () => {
    expect(labels('CNCX')).not.toContain('nc');
    expect(labels('アンプレスク')).not.toContain('プレス');
  });
});
