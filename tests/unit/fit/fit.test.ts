import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { companyQuery } from '../../../lib/fit/company-query';
import { fitOf } from '../../../lib/fit/fit';
import { overallOf } from '../../../lib/fit/scale-of-scores';
import { scorePatent } from '../../../lib/fit/score';
import { WEIGHTS } from '../../../lib/fit/weights';
import { type Fit, fitSchema } from '../../../lib/model/fit';
import type { OpenPatent } from '../../../lib/model/open-patent';
import { normalise } from '../../../lib/text/normalise';
import { COMPANIES, company, GROUND, PLATER, patent, RECORDS, ROWS } from './made-up';

const AXES = ['need', 'capability'] as const;
const FITS: readonly (readonly [OpenPatent, Fit])[] = Object.values(COMPANIES).flatMap((one) => {
  const query = companyQuery({ ...one, noiseWords: ['抗菌', 'フィルム', '装置'] }, GROUND);
  return [...RECORDS, ...ROWS].map(
    (record) => [record, fitOf(query, record, 'record', true)] as const,
  );
});

const valueAt = (record: OpenPatent, field: string, index: number | undefined): string => {
  const value = record[field as keyof OpenPatent];
  return String(Array.isArray(value) ? value[index ?? -1] : value);
};

describe('the number and its reasons', () => {
  test('the panel shows the numbers of the badge', () => {
    const query = companyQuery(PLATER, GROUND);
    for (const record of RECORDS) {
      const { overall, need, capability } = fitOf(query, record, 'record', true);
      expect(scorePatent(query, record)).toEqual({ overall, need, capability });
    }
  });

  test('a fit can be kept: it is what the model says a fit is', () => {
    for (const [, fit] of FITS) expect(fitSchema.parse(fit)).toEqual(fit);
  });

  test('the shares of an axis add up to its score, words to avoid included', () => {
    for (const [, fit] of FITS) {
      for (const axis of AXES) {
        const shares = fit.evidence.filter((one) => one.axis === axis).map(({ share }) => share);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(fit[axis] ?? 0, 6);
      }
    }
  });

  test('the matches of a phrase add up to its share', () => {
    for (const [, { evidence }] of FITS) {
      for (const { field, share, matches } of evidence) {
        if (field === 'noiseWords') continue;
        expect(matches.reduce((sum, match) => sum + match.share, 0)).toBeCloseTo(share, 6);
      }
    }
  });

  test('a phrase is a reason once', () => {
    for (const [, { evidence }] of FITS) {
      const reasons = evidence.map(
        ({ axis, part, field, phrase, matches }) =>
          `${axis} ${part} ${field} ${phrase} ${part === 'exact' ? '' : matches[0]?.word}`,
      );
      expect(new Set(reasons).size).toBe(reasons.length);
    }
  });

  test('a matched word stands where its places say, in whichever spelling', () => {
    for (const [record, { evidence }] of FITS) {
      const own = evidence.filter(({ part }) => part === 'exact' || part === 'noise');
      for (const { word, places } of own.flatMap(({ matches }) => matches)) {
        for (const { field, index, start, end } of places) {
          const written = valueAt(record, field, index).slice(start, end);
          expect(normalise(written).text).toBe(normalise(word).text);
        }
      }
    }
  });

  test('a related word stands where its places say, or pieces of it', () => {
    for (const [record, { evidence }] of FITS) {
      for (const { word, places } of evidence.flatMap(({ part, matches }) =>
        part === 'related' ? matches : [],
      )) {
        expect(places.length).toBeGreaterThan(0);
        for (const { field, index, start, end } of places) {
          const written = normalise(valueAt(record, field, index).slice(start, end)).text;
          expect(normalise(word).text).toContain(written.slice(0, 2));
        }
      }
    }
  });

  test('a class is told in plain words, with the code where the record names it', () => {
    const record = patent({
      title: '物入れ',
      outline: '紙でできている。',
      ipc: ['A47G1/00', 'B65D5/02'],
    });
    const { evidence } = fitOf(
      companyQuery(company({ products: ['紙箱'] }), GROUND),
      record,
      'record',
      true,
    );
    const reason = evidence.find(({ classCode }) => classCode === 'B65D');
    expect(reason).toMatchObject({
      part: 'class',
      field: 'products',
      phrase: '紙箱',
      predicted: false,
    });
    expect(reason?.matches).toEqual([
      expect.objectContaining({
        word: '容器・包装 (B65D)',
        spans: [{ start: 0, end: 2 }],
        places: [{ field: 'ipc', index: 1, start: 0, end: 4 }],
      }),
    ]);
  });

  test('a record that names no class gets guessed ones, and says so', () => {
    const record = patent({ title: '紙箱', outline: '蓋体を折り曲げて容器を密封する。' });
    const query = companyQuery(company({ products: ['紙箱'] }), GROUND);
    const classes = fitOf(query, record, 'record', true).evidence.filter(
      ({ part }) => part === 'class',
    );
    expect(classes.length).toBeGreaterThan(0);
    expect(classes.every(({ predicted }) => predicted === true)).toBe(true);
  });

  test('needs with no answer are named', () => {
    const query = companyQuery(
      company({ needs: ['紙箱を軽くしたい', '鮮魚を冷凍したい'] }),
      GROUND,
    );
    const { unanswered } = fitOf(
      query,
      patent({ title: '軽量な紙箱', outline: '紙箱を軽くする。', ipc: ['B65D5/02'] }),
      'record',
      true,
    );
    expect(unanswered).toEqual(['鮮魚を冷凍したい']);
  });

  test('what is marked in the phrase is in the phrase, and in the record too', () => {
    for (const [record, { evidence }] of FITS) {
      const said = normalise(JSON.stringify(record)).text;
      for (const { phrase, part, matches } of evidence) {
        if (part !== 'exact') continue;
        for (const { start, end } of matches.flatMap(({ spans }) => spans)) {
          expect(end).toBeLessThanOrEqual(phrase.length);
          const marked = normalise(phrase.slice(start, end)).text;
          // Gram by gram: the record may say the word's parts in two places.
          expect([...marked].some((letter) => said.includes(letter))).toBe(true);
        }
      }
    }
  });
});

describe('the words of a reason', () => {
  const reasons = (needs: string[], record: object) =>
    fitOf(companyQuery(company({ needs }), GROUND), patent(record), 'record', true).evidence.filter(
      ({ part }) => part === 'exact',
    );

  test('are whole words on both sides, in the spelling of each', () => {
    const [reason] = reasons(['ﾒｯｷのはがれを防ぎたい'], { title: '鍍金の密着性試験' });
    expect(reason?.matches).toEqual([
      expect.objectContaining({
        word: '鍍金',
        spans: [{ start: 0, end: 3 }],
        places: [{ field: 'title', start: 0, end: 2 }],
      }),
    ]);
  });

  test('say which value of a list they stand in', () => {
    const [reason] = reasons(['表面処理'], {
      title: '皮膜',
      functions: ['検査・検出', '表面処理'],
    });
    expect(reason?.matches[0]?.places).toEqual([
      { field: 'functions', index: 1, start: 0, end: 4 },
    ]);
  });

  test('single letters go together, without a place, beside a word', () => {
    const [reason] = reasons(['深絞り用の油と布'], { title: '深絞り', outline: '油、布。' });
    expect(reason?.matches.map(({ word }) => word)).toEqual(['深絞り', '']);
    expect(reason?.matches[1]).toMatchObject({ spans: [], places: [] });
    expect(reason?.matches[1]?.share).toBeGreaterThan(0);
  });

  test('a letter that is all there is keeps its place', () => {
    const [reason] = reasons(['銅'], { title: '銅の板' });
    expect(reason?.matches[0]).toMatchObject({ word: '銅', spans: [{ start: 0, end: 1 }] });
  });

  test('the end of the word before is not marked', () => {
    const [reason] = reasons(['傷を見つける検査'], { title: '傷を調べる検査' });
    expect(reason?.matches.map(({ word }) => word)).toContain('検査');
  });
});

describe('overall', () => {
  test('rises with each axis and stays between them', () => {
    const score = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(score, score, score, (a, b, c) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(overallOf(high, c, WEIGHTS)).toBeGreaterThanOrEqual(overallOf(low, c, WEIGHTS) ?? 0);
        expect(overallOf(c, high, WEIGHTS)).toBeGreaterThanOrEqual(overallOf(c, low, WEIGHTS) ?? 0);
        expect(overallOf(a, b, WEIGHTS)).toBeLessThanOrEqual(high + 1e-9);
        expect(overallOf(a, b, WEIGHTS)).toBeGreaterThanOrEqual(low - 1e-9);
      }),
    );
  });

  test('is the known axis where the other is unknown', () => {
    expect(overallOf(null, 40, WEIGHTS)).toBe(40);
    expect(overallOf(40, null, WEIGHTS)).toBe(40);
    expect(overallOf(null, null, WEIGHTS)).toBeNull();
  });
});

describe('what is not known is not low', () => {
  const scores = (profile: object, record: object) =>
    scorePatent(companyQuery(company(profile), GROUND), patent(record));

  test('a profile without needs has no need score, and the other axis stands alone', () => {
    const { overall, need, capability } = scores({ processes: ['深絞り加工'] }, { ...RECORDS[1] });
    expect(need).toBeNull();
    expect(capability).toBeGreaterThan(50);
    expect(overall).toBe(capability);
  });

  test('an empty profile has no score at all', () => {
    expect(scores({}, { ...RECORDS[0] })).toEqual({ overall: null, need: null, capability: null });
  });

  test('a record without a title or text has no score at all', () => {
    expect(scores(PLATER, { title: undefined }).overall).toBeNull();
  });
});

test('the same input gives the same numbers, whatever was scored before', () => {
  const before = RECORDS.map((record) => scorePatent(companyQuery(PLATER, GROUND), record));
  const copies = structuredClone(RECORDS).reverse();
  const after = copies.map((record) => scorePatent(companyQuery(PLATER, GROUND), record));
  expect(after.reverse()).toEqual(before);
});
