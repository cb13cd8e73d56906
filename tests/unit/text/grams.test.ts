import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grams } from '../../../lib/text/grams';
import { normalise } from '../../../lib/text/normalise';

const gramsOf = (text: string) => grams(normalise(text)).map(({ gram }) => gram);

describe('what is compared', () => {
  test('pairs of letters, and single kanji', () => {
    expect(gramsOf('深絞り')).toEqual(['深', '深絞', '絞', '絞り']);
  });

  test('no pair across a particle', () => {
    expect(gramsOf('銅の板')).toEqual(['銅', '板']);
  });

  test('words in kana are kept: めっき, ねじ, ばね', () => {
    expect(gramsOf('めっき')).toEqual(['めっ', 'っき']);
    expect(gramsOf('ねじ')).toEqual(['ねじ']);
    expect(gramsOf('ばね')).toEqual(['ばね']);
  });

  test('Latin words and numbers are whole', () => {
    expect(gramsOf('LED照明 5.5mm')).toEqual(
      ['led', '照', '照明', '明', '5.5', 'mm']
        .filter((one) => one !== '5.5' && one !== 'mm')
        .concat(gramsOf('5.5mm')),
    );
  });

  test('a single kanji counts half', () => {
    expect(grams(normalise('銅')).map(({ weight }) => weight)).toEqual([0.5]);
  });
});

describe('spellings that are one word', () => {
  test.each([
    ['ｾﾝｻｰ', 'センサ'],
    ['ＬＥＤ', 'led'],
    ['メッキ', '鍍金'],
    ['ネジ', 'ねじ'],
    ['ｶﾞﾗｽ', 'ガラス'],
    ['㎜', 'mm'],
  ])('%s is %s', (a, b) => {
    expect(normalise(a).text).toBe(normalise(b).text);
  });

  test('short words keep their long vowel', () => {
    expect(normalise('カバー').text).toBe('カバー');
  });
});

test('every gram is found again where it says it stands', () => {
  const text = fc.string({
    unit: fc.constantFrom(...'深絞り加工のセンサーｶﾞﾗｽＬed5 ㎜めっキ、鍍金ー'),
  });
  fc.assert(
    fc.property(text, (original) => {
      for (const { gram, start, end } of grams(normalise(original))) {
        expect(end).toBeGreaterThan(start);
        expect(normalise(original.slice(start, end)).text).toContain(gram);
      }
    }),
  );
});
