import { describe, expect, test } from 'vitest';
import { profilePhrases, wantedPart } from '../../../lib/fit/profile-phrases';
import { company } from './made-up';

const phrases = (profile: object) => profilePhrases(company(profile)).map(({ phrase }) => phrase);

describe('事業内容', () => {
  test('is cut into clauses', () => {
    expect(phrases({ business: '薄板を絞り、容器を作る。\n金型も作る。' })).toEqual([
      '薄板を絞り',
      '容器を作る',
      '金型も作る',
    ]);
  });

  test('keeps numbers whole', () => {
    expect(phrases({ business: '板厚0.5mm、1,000トンまで.' })).toEqual([
      '板厚0.5mm',
      '1,000トンまで',
    ]);
  });

  test('counts for less than anything else that the company can do', () => {
    const [strength, business] = profilePhrases(company({ strengths: ['絞り'], business: '容器' }));
    expect(business?.weight).toBeLessThan(strength?.weight ?? 0);
  });
});

test('a phrase is scored once, in whichever spelling', () => {
  expect(phrases({ processes: ['めっき', 'メッキ'], products: ['ﾒｯｷ'] })).toEqual(['めっき']);
});

test('a phrase may be a need and a capability', () => {
  expect(phrases({ processes: ['めっき'], needs: ['めっき'] })).toHaveLength(2);
});

test('what a company wants to avoid, and who it is, is not scored', () => {
  expect(phrases({ noiseWords: ['医薬'], location: '川崎市', industry: '繊維工業' })).toEqual([]);
});

describe('patents are not written in wishes', () => {
  test.each([
    ['金属表面を抗菌にしたい', '金属表面を抗菌'],
    ['鮮度を保ちたいと考えている', '鮮度を保ち'],
    ['軽い部品が必要です。', '軽い部品'],
    ['抗菌', '抗菌'],
    ['したい', 'したい'],
  ])('%s asks for %s', (need, wanted) => {
    expect(wantedPart(need)).toBe(wanted);
  });
});
