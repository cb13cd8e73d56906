import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { companyQuery } from '../../../lib/fit/company-query';
import { fitOf } from '../../../lib/fit/fit';
import { ground } from '../../../lib/fit/ground';
import listings from '../../../lib/fit/reference/listings.json';
import { overallOf, scorePatent } from '../../../lib/fit/score';
import { type Company, companySchema } from '../../../lib/model/company';
import type { OpenPatent } from '../../../lib/model/open-patent';
import { DEMO_COMPANIES } from '../../demo/companies';

const AT = '2026-01-01T00:00:00Z';
const company = (profile: object): Company =>
  companySchema.parse({ id: 'c', name: '見本', createdAt: AT, updatedAt: AT, ...profile });
const asPatent = (record: object): OpenPatent =>
  ({ ...record, depth: 'record', firstSeenAt: AT, seenAt: AT }) as OpenPatent;

const PATENTS = listings.map((listing, index) => asPatent({ id: `plidb:L${index}`, ...listing }));
const TITLES = PATENTS.map(({ id, title }) => asPatent({ id, title, depth: 'row' }));
const GROUND = ground(TITLES.slice(0, 20));
const [press, textile, food] = DEMO_COMPANIES.map(company);

function best(profile: Company | undefined, patents: readonly OpenPatent[]): string[] {
  if (!profile) throw new Error('no company');
  const query = companyQuery(profile, GROUND);
  return [...patents]
    .map((patent) => ({ title: patent.title, score: scorePatent(query, patent).overall ?? -1 }))
    .sort((a, b) => b.score - a.score)
    .map(({ title }) => title);
}

describe('the order makes sense to a reader', () => {
  test('a press shop: antibacterial plating and deep drawing, then rust and lighter parts', () => {
    const top = best(press, PATENTS).slice(0, 8);
    expect(top.slice(0, 2).sort()).toEqual([
      '抗菌性めっき皮膜及びその形成方法',
      '薄板の深絞り加工用金型',
    ]);
    expect(top).toContain('ステンレス鋼の防錆処理液');
    expect(top).toContain('自転車用の軽量荷かご');
  });

  test('a weaver: fabrics that dry and deodorise', () => {
    expect(best(textile, PATENTS).slice(0, 2).sort()).toEqual(
      ['吸汗速乾の二層編地', '消臭機能を持つ不織布'].sort(),
    );
  });

  test('a food maker: freshness and foreign bodies', () => {
    expect(best(food, PATENTS).slice(0, 2).sort()).toEqual(
      ['野菜の鮮度保持包装', '食品の異物検査装置'].sort(),
    );
  });

  test('by title alone too, the right trade comes first', () => {
    expect(best(press, TITLES)[0]).toBe('薄板の深絞り加工用金型');
    expect(best(textile, TITLES)[0]).toBe('消臭機能を持つ不織布');
    expect(best(food, TITLES).slice(0, 3)).toContain('食品の異物検査装置');
  });
});

describe('the number and its reasons', () => {
  test('the shares of an axis add up to its score, words to avoid included', () => {
    for (const profile of [press, textile, food]) {
      if (!profile) continue;
      const query = companyQuery({ ...profile, noiseWords: ['抗菌', 'フィルム'] }, GROUND);
      for (const patent of [...PATENTS, ...TITLES]) {
        const fit = fitOf(query, patent, 'record', true);
        for (const axis of ['need', 'capability'] as const) {
          const shares = fit.evidence.filter((one) => one.axis === axis).map(({ share }) => share);
          expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(fit[axis] ?? 0, 6);
        }
      }
    }
  });

  test('the matches of a phrase add up to its share, and every word is where it says', () => {
    const query = companyQuery(company(DEMO_COMPANIES[0]), GROUND);
    for (const patent of PATENTS) {
      for (const { share, matches, phrase } of fitOf(query, patent, 'record', true).evidence) {
        const sum = matches.reduce((total, match) => total + match.share, 0);
        expect(sum).toBeCloseTo(share, 6);
        for (const { spans, places } of matches) {
          for (const { start, end } of spans) expect(phrase.slice(start, end)).not.toBe('');
          for (const { field, index, start, end } of places) {
            const value = patent[field as keyof OpenPatent];
            const text = Array.isArray(value) ? value[index ?? -1] : value;
            expect(String(text).slice(start, end).length).toBe(end - start);
          }
        }
      }
    }
  });

  test('the panel shows the number of the badge', () => {
    const query = companyQuery(company(DEMO_COMPANIES[1]), GROUND);
    for (const patent of PATENTS) {
      const { overall, need, capability } = fitOf(query, patent, 'record', true);
      expect(scorePatent(query, patent)).toEqual({ overall, need, capability });
    }
  });

  test('overall rises with each axis', () => {
    const score = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(score, score, score, (a, b, c) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(overallOf(high, c)).toBeGreaterThanOrEqual(overallOf(low, c) ?? 0);
        expect(overallOf(c, high)).toBeGreaterThanOrEqual(overallOf(c, low) ?? 0);
        expect(overallOf(a, b)).toBeLessThanOrEqual(100.000001);
      }),
    );
  });
});

describe('what is not known is not low', () => {
  test('a profile without needs has no need score, and the other axis stands alone', () => {
    const query = companyQuery(company({ processes: ['深絞り加工'] }), GROUND);
    const scores = scorePatent(query, PATENTS[1] as OpenPatent);
    expect(scores.need).toBeNull();
    expect(scores.overall).toBe(scores.capability);
  });

  test('an empty profile has no score at all', () => {
    const query = companyQuery(company({}), GROUND);
    expect(scorePatent(query, PATENTS[0] as OpenPatent)).toEqual({
      overall: null,
      need: null,
      capability: null,
    });
  });
});

describe('profiles nobody planned for', () => {
  const strange = {
    boilerplate: { business: '当社は高品質な製品とサービスの提供を通じて社会に貢献します。' },
    'one letter': { strengths: ['銅'] },
    'full width': { needs: ['ＡＢＣＤ　ＥＦＧ'] },
    katakana: { strengths: ['アイウエオカキクケコ'] },
    English: { business: 'We are a precision metal stamping company', needs: ['a new product'] },
    '300 phrases': { strengths: Array.from({ length: 300 }, (_, i) => `強み${i}の技術`) },
  };
  test.each(Object.entries(strange))('%s: no crash and no confident fit', (_, profile) => {
    const query = companyQuery(company(profile), GROUND);
    for (const patent of [...PATENTS, ...TITLES]) {
      expect(scorePatent(query, patent).overall ?? 0).toBeLessThan(60);
    }
  });

  test('boilerplate added to a profile changes the order of the first five in nothing', () => {
    const before = company(DEMO_COMPANIES[0]);
    const after = {
      ...before,
      business: `${before.business}当社は高品質な製品を提供し、お客様の信頼にお応えします。`,
    };
    expect(best(after, PATENTS).slice(0, 5)).toEqual(best(before, PATENTS).slice(0, 5));
  });
});

describe('words to avoid', () => {
  test('lower the fit, and say so', () => {
    const patent = PATENTS[0] as OpenPatent;
    const plain = companyQuery(company(DEMO_COMPANIES[0]), GROUND);
    const avoiding = companyQuery(
      company({ ...DEMO_COMPANIES[0], noiseWords: ['めっき'] }),
      GROUND,
    );
    const fit = fitOf(avoiding, patent, 'record', true);
    expect(fit.overall ?? 0).toBeLessThan((scorePatent(plain, patent).overall ?? 0) * 0.6);
    expect(fit.cautions).toContain('noiseWord');
    expect(fit.evidence.find(({ field }) => field === 'noiseWords')?.share).toBeLessThan(0);
  });
});

describe('cautions are facts', () => {
  const cautions = (record: object, profile: object = {}) =>
    fitOf(
      companyQuery(company(profile), GROUND),
      asPatent({ ...PATENTS[0], ...record }),
      'record',
      true,
    ).cautions;

  test('nothing to say where licence and assignment are open', () => {
    expect(cautions({ licence: '可', assignment: '可' })).toEqual([]);
    expect(cautions({ licence: '指定無', assignment: '指定無' })).toEqual([]);
  });
  test('assignment only', () => {
    expect(cautions({ licence: '否', assignment: '可' })).toEqual(['assignmentOnly']);
  });
  test('licence refused', () => {
    expect(cautions({ licence: '否', assignment: '指定無' })).toEqual(['licenceRefused']);
  });
  test('nothing offered', () => {
    expect(cautions({ licence: '否', assignment: '否' })).toEqual(['nothingOffered']);
  });
  test('terms against the company’s wish', () => {
    expect(cautions({ assignment: '否' }, { licenceWishes: ['assignment'] })).toEqual([
      'termsClash',
    ]);
  });
  test('an unpublished record', () => {
    const seven = {
      purpose: undefined,
      effect: undefined,
      outline: undefined,
      appliedProducts: undefined,
    };
    expect(cautions({ ...seven, licence: '可', assignment: '可' })).toEqual(['unpublished']);
  });
});
