import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { profileCompleteness } from '../../../lib/fit/profile-completeness';
import { referenceStatistics } from '../../../lib/fit/reference-statistics';
import type { Company } from '../../../lib/model/company';
import { COMPANIES, company } from './made-up';

const of = (profile: Company) => profileCompleteness(profile, referenceStatistics());
/** Made up, as coordinators write. */
const TYPICAL_PHRASES: Readonly<Record<string, readonly string[]>> = {
  needs: [
    '容器を軽くしたい',
    '床の汚れを防ぎたい',
    '表面を抗菌にしたい',
    '工具の寿命を延ばしたい',
    '異物の混入を自動で見つけたい',
  ],
  markets: ['医療機器', '介護用品', '自動車部品', '防災用品', '食品包装'],
  strengths: [
    '微細な穴を深くあける技術',
    '薄板の深絞りで継ぎ目のない容器を作れる',
    '多品種少量に短納期で応じる',
    '金型を社内で設計できる',
    '鏡面に仕上げられる',
  ],
  processes: ['深絞り加工', 'めっき', '切削加工', 'レーザー溶接', '射出成形'],
  equipment: [
    'サーボプレス',
    'ワイヤ放電加工機',
    'マシニングセンタ',
    '三次元測定機',
    '射出成形機 100t',
  ],
  materials: ['ステンレス', 'アルミニウム', '銅', 'ABS樹脂', '炭素繊維'],
  certifications: ['ISO9001', 'ISO14001', '医療機器製造業', 'JIS Q 9100', 'エコアクション21'],
  intellectualProperty: [
    '穴あけ工具の特許',
    '容器の蓋の実用新案',
    '搬送装置の意匠',
    'めっき液の製法の特許',
    '登録商標',
  ],
  skills: [
    '一級技能士（めっき）',
    '溶接管理技術者',
    '機械加工技能士',
    '危険物取扱者',
    '食品衛生責任者',
  ],
  products: ['金属容器', '電池ケース', 'センサカバー', '焼き菓子', 'カーテン'],
  customers: ['自動車メーカー', '電機メーカー', '食品会社', '病院', '建設会社'],
  partners: ['めっき会社', '金型メーカー', '塗装会社', '架空大学', '商社'],
  business: [
    '金属の薄板をプレスで加工する',
    '焼き菓子を作る',
    '産業機械の部品を切削で作る',
    'ソフトウェアを受託開発する',
    '繊維製品の染色',
  ],
};
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
  test('an empty one is nothing, and what it gains most from is a need, then what it does and makes', () => {
    const { value, next } = of(company({}));
    expect(value).toBe(0);
    expect(next[0]).toMatchObject({ field: 'needs', isEmpty: true });
    expect(next.slice(0, 4).map(({ field }) => field)).toEqual([
      'needs',
      'processes',
      'products',
      'strengths',
    ]);
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

  test.each(Object.entries(TYPICAL_PHRASES))(
    'what %s promise is what a phrase gives on average',
    (field, phrases) => {
      const promised = of(company({})).next.find((one) => one.field === field)?.gain ?? 0;
      const gains = phrases.map(
        (phrase) => of(company({ [field]: field === 'business' ? phrase : [phrase] })).value,
      );
      const mean = gains.reduce((sum, one) => sum + one, 0) / gains.length;
      expect(promised).toBeGreaterThan(0);
      expect(mean / promised).toBeGreaterThan(0.85);
      expect(mean / promised).toBeLessThan(1.25);
    },
  );

  test('「特になし」 weighs nothing and leaves its field empty', () => {
    const { value, next } = of(
      company({ needs: ['特になし'], strengths: ['－'], business: 'なし' }),
    );
    expect(value).toBe(0);
    expect(next.find(({ field }) => field === 'needs')).toMatchObject({ isEmpty: true });
  });

  test('the gains are sorted and leave room above', () => {
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
