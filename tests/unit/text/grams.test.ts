import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grams } from '../../../lib/text/grams';
import { normalise } from '../../../lib/text/normalise';

const gramsOf = (text: string) => grams(normalise(text)).map(({ gram }) => gram);

describe('what is compared', () => {
  test('pairs of letters, and single kanji', () => {
    expect(gramsOf('深絞り')).toEqual(['深', '深絞', '絞', '絞り']);
  });

  test('no pair of a word and a particle: 銅の板, 銅を切る', () => {
    expect(gramsOf('銅の板')).toEqual(['銅', '板']);
    expect(gramsOf('銅を切る')).toEqual(['銅', '切', '切る']);
  });

  test('words in kana are kept: めっき, ねじ, ばね', () => {
    expect(gramsOf('めっき')).toEqual(['めっ', 'っき']);
    expect(gramsOf('ねじ')).toEqual(['ねじ']);
    expect(gramsOf('ばね')).toEqual(['ばね']);
  });

  test('Latin words and numbers are whole, and letters alone are nothing', () => {
    expect(gramsOf('LED 5.5mm X線')).toEqual(['led', '5.5', 'mm', '線']);
  });

  test('marks, spaces and line breaks part words', () => {
    expect(gramsOf('金、銀\n銅（鉄）')).toEqual(['金', '銀', '銅', '鉄']);
  });

  test('a kanji outside the basic plane is one letter', () => {
    expect(gramsOf('𠮷野')).toEqual(['𠮷', '𠮷野', '野']);
  });

  test('a single kanji counts half', () => {
    expect(grams(normalise('銅')).map(({ weight }) => weight)).toEqual([0.5]);
    expect(grams(normalise('ねじ')).map(({ weight }) => weight)).toEqual([1]);
  });
});

test('every gram is found again where it says it stands', () => {
  const unit = fc.constantFrom(...'深絞り加工のセンサーｶﾞﾗｽＬed5 ㎜めっキ、鍍金ー𠮷');
  // What is cut out of a long word may be too short to lose its last ー.
  const plain = (text: string) => normalise(text).text.replaceAll('ー', '');
  fc.assert(
    fc.property(fc.string({ unit }), (original) => {
      for (const { gram, start, end } of grams(normalise(original))) {
        expect(end).toBeGreaterThan(start);
        expect(plain(original.slice(start, end))).toContain(gram.replaceAll('ー', ''));
      }
    }),
    { numRuns: 500 },
  );
});

test('any text can be cut', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const { start, end } of grams(normalise(text))) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});
