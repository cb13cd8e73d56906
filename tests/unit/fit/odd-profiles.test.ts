import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { companyQuery } from '../../../lib/fit/company-query';
import { fitOf } from '../../../lib/fit/fit';
import { scorePatent } from '../../../lib/fit/score';
import type { Company } from '../../../lib/model/company';
import { COMPANIES, company, GROUND, patent, RECORDS, ROWS } from './made-up';

const BOILERPLATE = [
  '当社は高品質な製品を提供し、お客様の信頼にお応えします',
  'お客様のニーズに柔軟に対応',
  '創業以来の技術力で社会に貢献',
  '試作から量産まで一貫生産体制',
  '多品種少量生産と短納期',
  'コストダウンの提案',
  '品質管理の徹底',
  '豊富な実績',
];
const VAGUE_NEEDS = ['新商品を開発したい', '自社ブランドを持ちたい', '新しい分野に挑戦したい'];

const pairs = (things: string[], verbs: string[]) =>
  things.flatMap((thing) => verbs.map((verb) => `${thing}の${verb}`));
const EVERYTHING = pairs(
  [
    'アルミ',
    '樹脂',
    '木材',
    'ガラス',
    '紙',
    '布',
    'ゴム',
    '鉄',
    '米',
    '野菜',
    '土',
    '水',
    '光',
    '音',
  ],
  [
    '加工',
    '検査',
    '乾燥',
    '洗浄',
    '接着',
    '切断',
    '成形',
    '測定',
    '包装',
    '搬送',
    '冷却',
    '加熱',
  ].concat(['塗装', '研磨', '選別', '回収', '保管', '照明', '制御', '印刷', '溶接', '組立']),
);

const scores = (profile: Company) => {
  const query = companyQuery(profile, GROUND);
  return [...RECORDS, ...ROWS].map((record) => scorePatent(query, record).overall ?? 0);
};

describe('profiles nobody planned for crash nothing and get no confident fit', () => {
  test.each([
    ['boilerplate only', { strengths: BOILERPLATE, needs: VAGUE_NEEDS }, 35],
    ['boilerplate in one text', { business: `${BOILERPLATE.join('。')}。` }, 35],
    ['one word of all patents', { needs: ['装置'] }, 50],
    ['another one', { needs: ['方法'], strengths: ['製造'] }, 50],
    ['one letter', { strengths: ['銅'] }, 35],
    ['full-width letters', { needs: ['ＡＢＣＤ　ＥＦＧ'] }, 35],
    ['katakana only', { strengths: ['アイウエオカキクケコ', 'ガンバルカイシャ'] }, 35],
    ['English', { business: 'We make precision metal parts. High quality products.' }, 35],
    ['marks and spaces', { needs: ['　', '…', '🏭', '()'], strengths: ['・', '\n'] }, 35],
    ['a need that is a wish and nothing else', { needs: ['したい', 'ほしい'] }, 35],
  ])('%s', (_, profile, limit) => {
    expect(Math.max(...scores(company(profile)))).toBeLessThan(limit);
  });

  test('308 phrases: what is found is called a guess', () => {
    const query = companyQuery(company({ strengths: EVERYTHING, needs: EVERYTHING }), GROUND);
    for (const record of RECORDS) {
      expect(fitOf(query, record, 'record', true).confidence).toBeLessThan(0.2);
    }
  });

  test.each([
    ['boilerplate only', { strengths: BOILERPLATE, needs: VAGUE_NEEDS }],
    ['one word', { needs: ['抗菌'] }],
    ['katakana only', { strengths: ['アイウエオカキクケコ', 'ガンバルカイシャ'] }],
    ['English', { business: 'We make precision metal parts. High quality products.' }],
  ])('%s: no fit is called sure', (_, profile) => {
    const query = companyQuery(company(profile), GROUND);
    for (const record of RECORDS) {
      expect(fitOf(query, record, 'record', true).confidence).toBeLessThan(0.35);
    }
  });

  test('a full profile and a whole record: the fit is called sure', () => {
    const record = patent({ ...RECORDS[0], ipc: ['C25D5/00'] });
    const query = companyQuery(COMPANIES.PLATER, GROUND);
    expect(fitOf(query, record, 'record', true).confidence).toBeGreaterThan(0.5);
  });

  test('308 phrases do not lift everything', () => {
    const sorted = scores(company({ strengths: EVERYTHING, needs: EVERYTHING })).sort(
      (a, b) => a - b,
    );
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(12);
  });

  test('a text of ten thousand letters', () => {
    const long = '金属の薄板を深く絞り、継ぎ目のない容器を作る。'.repeat(450);
    expect(Math.max(...scores(company({ business: long, needs: [long] })))).toBeLessThan(95);
  });

  test('any text at all', () => {
    const text = fc.string({ unit: 'binary', minLength: 1 });
    fc.assert(
      fc.property(text, text, text, (need, word, title) => {
        const query = companyQuery(company({ needs: [need], noiseWords: [word] }), GROUND);
        const fit = fitOf(query, patent({ title, depth: 'row' }), 'title', true);
        expect(fit.overall ?? 0).toBeGreaterThanOrEqual(0);
        expect(fit.overall ?? 0).toBeLessThanOrEqual(100);
      }),
      { numRuns: 60 },
    );
  });
});

describe('boilerplate added to a profile', () => {
  const withBoilerplate = (one: Company): Company => ({
    ...one,
    business: `${one.business}${BOILERPLATE.join('。')}`,
    strengths: [...one.strengths, ...BOILERPLATE],
    needs: [...one.needs, ...VAGUE_NEEDS],
  });
  const ranked = (one: Company) => {
    const query = companyQuery(one, GROUND);
    return RECORDS.map(({ title }, index) => ({
      title,
      score: scorePatent(query, RECORDS[index] ?? patent({})).overall ?? 0,
    })).sort((a, b) => b.score - a.score);
  };

  test.each(Object.entries(COMPANIES))(
    '%s: neither the order of the first five moves nor their scores',
    (_, one) => {
      const before = ranked(one).slice(0, 5);
      const after = ranked(withBoilerplate(one)).slice(0, 5);
      expect(after.map(({ title }) => title)).toEqual(before.map(({ title }) => title));
      after.forEach(({ score }, place) => {
        expect(Math.abs(score - (before[place]?.score ?? 0))).toBeLessThan(4);
      });
    },
  );
});
