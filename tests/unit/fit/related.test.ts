import { describe, expect, test } from 'vitest';
import { searchClasses } from '../../../lib/fit/class-search';
import { companyQuery } from '../../../lib/fit/company-query';
import { relatedTo } from '../../../lib/fit/related';
import { relatedOverview } from '../../../lib/fit/related-overview';
import { scorePatent } from '../../../lib/fit/score';
import { WEIGHTS } from '../../../lib/fit/weights';
import { company, GROUND, patent } from './made-up';

const PRESS = company({ processes: ['深絞り加工'], needs: ['容器を軽くしたい'] });
const weightOf = (profile: typeof PRESS, code: string) =>
  relatedTo(profile, WEIGHTS).capability.classes.find(({ name }) => name === code)?.weight ?? 0;

describe('what the lexicon proposes', () => {
  test('classes and words, with the phrase they come from', () => {
    const { capability, need } = relatedTo(PRESS, WEIGHTS);
    const press = capability.classes.find(({ name }) => name === 'B21D');
    expect(press?.weight).toBeGreaterThan(0.8);
    expect(press?.origins[0]).toMatchObject({
      source: 'lexicon',
      field: 'processes',
      phrase: '深絞り加工',
    });
    expect(need.words.map(({ name }) => name)).toContain('軽量化');
  });

  test('a vague profile leads nowhere', () => {
    const { capability, need } = relatedTo(
      company({ strengths: ['高品質な製品', '豊富な実績'], needs: ['新商品を開発したい'] }),
      WEIGHTS,
    );
    expect([...capability.classes, ...need.classes]).toEqual([]);
  });
});

describe('what the user changes', () => {
  test('a class switched off counts no more, and is still listed', () => {
    const off = {
      ...PRESS,
      relatedClasses: [{ code: 'B21D', weight: 0, source: 'user' as const }],
    };
    expect(weightOf(off, 'B21D')).toBe(0);
    const item = relatedOverview(off).classes.find(({ name }) => name === 'B21D');
    expect(item).toMatchObject({ weight: 0, changed: true });
    const record = patent({ title: '薄板', outline: '板。', ipc: ['B21D22/00'] });
    expect(scorePatent(companyQuery(off, GROUND), record).capability).toBeLessThan(
      scorePatent(companyQuery(PRESS, GROUND), record).capability ?? 0,
    );
  });

  test('a class added counts on both axes', () => {
    const added = {
      ...PRESS,
      relatedClasses: [{ code: 'A61G', weight: 5, source: 'user' as const }],
    };
    const record = patent({ title: '寝台', outline: '台。', ipc: ['A61G7/00'] });
    const before = scorePatent(companyQuery(PRESS, GROUND), record);
    const after = scorePatent(companyQuery(added, GROUND), record);
    expect(after.need).toBeGreaterThan(before.need ?? 0);
    expect(after.capability).toBeGreaterThan(before.capability ?? 0);
  });

  test('a word added is found in records', () => {
    const added = {
      ...PRESS,
      relatedWords: [{ word: '防虫網', weight: 5, source: 'model' as const }],
    };
    const record = patent({ title: '窓', outline: '窓枠に防虫網を張る。' });
    expect(scorePatent(companyQuery(added, GROUND), record).overall).toBeGreaterThan(
      scorePatent(companyQuery(PRESS, GROUND), record).overall ?? 0,
    );
  });
});

describe('the picker', () => {
  const codes = (typed: string) => searchClasses(typed).map(({ code }) => code);

  test.each([
    ['B65D', 'B65D'],
    ['b65', 'B65D'],
    ['容器', 'B65D'],
    ['ﾈｼﾞ', 'F16B'],
    ['照明', 'F21V'],
    ['楽器', 'G10D'],
  ])('%s finds %s', (typed, code) => {
    expect(codes(typed)).toContain(code);
  });

  test('finds nothing for nothing', () => {
    expect(codes('')).toEqual([]);
    expect(codes('ｘｙｚ〇〇')).toEqual([]);
  });
});
