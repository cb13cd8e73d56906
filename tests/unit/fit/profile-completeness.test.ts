import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { profileCompleteness } from '../../../lib/fit/profile-completeness';
import { referenceStatistics } from '../../../lib/fit/reference-statistics';
import type { Company } from '../../../lib/model/company';
import { COMPANIES, company } from './made-up';

const of = (profile: Company) => profileCompleteness(profile, referenceStatistics());
const LISTS = [
  'needs',
  'markets',
  'strengths',
  'processes',
  'equipment',
  'materials',
  'certifications',
  'intellectualProperty',
  'skills',
  'products',
  'customers',
  'partners',
] as const;

describe('how much of a profile the fit rests on', () => {
  test('an empty one is nothing, and a need or a strength is what it gains most from', () => {
    const { value, next } = of(company({}));
    expect(value).toBe(0);
    expect(next[0]).toMatchObject({ field: 'needs', isEmpty: true });
    expect(next.slice(0, 3).map(({ field }) => field)).toEqual(['needs', 'strengths', 'processes']);
  });

  test('a full one is well above half, and never more than all', () => {
    for (const one of Object.values(COMPANIES)) {
      expect(of(one).value).toBeGreaterThan(0.5);
      expect(of(one).value).toBeLessThan(1);
    }
  });

  test('of a company that tells all it can do and nothing of its needs, the need comes next', () => {
    const { needs: _, ...mute } = COMPANIES.PLATER;
    const { next, axes } = of(company(mute));
    expect(axes.need).toBe(0);
    expect(next[0]?.field).toBe('needs');
  });

  test('words that no patent uses and that all companies say add little', () => {
    const telling = of(company({ strengths: ['微細な穴を深くあける技術'] })).value;
    const empty = of(company({ strengths: ['お客様第一の豊富な実績'] })).value;
    expect(empty).toBeLessThan(telling / 2);
  });

  test('the gains are sorted and each is what it says of a phrase that counts fully', () => {
    const { next, value } = of(COMPANIES.WEAVER);
    const gains = next.map(({ gain }) => gain);
    expect(gains).toEqual([...gains].sort((a, b) => b - a));
    expect(gains.every((gain) => gain > 0 && value + gain < 1)).toBe(true);
    expect(next.map(({ field }) => field)).not.toContain('processes');
  });
});

test('filling a field never lowers it, whatever is written where', () => {
  const words = fc.constantFrom('深絞り', '抗菌', '軽くしたい', '高品質', 'ABS', '鉄', 'ア', '');
  const phrase = fc
    .array(words, { minLength: 1, maxLength: 3 })
    .map((parts) => parts.join('') || 'x');
  const lists = fc.array(phrase, { maxLength: 4 });
  fc.assert(
    fc.property(
      fc.record({ needs: lists, strengths: lists, products: lists, equipment: lists }),
      fc.constantFrom(...LISTS),
      phrase,
      (profile, field, added) => {
        const before = company(profile);
        const after = { ...before, [field]: [...before[field], added] };
        expect(of(after).value).toBeGreaterThanOrEqual(of(before).value);
      },
    ),
    { numRuns: 200 },
  );
});
