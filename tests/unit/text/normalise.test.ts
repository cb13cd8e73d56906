import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise } from '../../../lib/text/normalise';

/** The part of the original that a piece of the normal text comes from. */
function origin(original: string, piece: string): string {
  const { text, starts, ends } = normalise(original);
  const at = text.indexOf(piece);
  expect(at).toBeGreaterThanOrEqual(0);
  return original.slice(starts[at], ends[at + piece.length - 1]);
}

describe('spellings that are one word', () => {
  test.each([
    ['ＬＥＤ', 'led'],
    ['㎜', 'mm'],
    ['①', '1'],
    ['ｶﾞﾗｽ', 'ガラス'],
    ['\u30ab\u3099ラス', 'ガラス'],
    ['ｾﾝｻｰ', 'センサ'],
    ['センサー', 'センサ'],
    ['レーザー', 'レーザ'],
    ['メッキ', '鍍金'],
    ['ネジ', '螺子'],
    ['バネ', 'ばね'],
    ['攪拌', '撹拌'],
    ['剝離', '剥離'],
    ['フイルム', 'フィルム'],
    ['ヴェール', 'ベール'],
  ])('%s is %s', (a, b) => {
    expect(normalise(a).text).toBe(normalise(b).text);
  });

  test.each(['カバー', 'バー', 'コンピューターを'])(
    '%s keeps the long vowels inside it',
    (word) => {
      expect(normalise(word).text).toContain('ー');
    },
  );

  test('a word that only sounds alike is left alone', () => {
    expect(normalise('わさび').text).toBe('わさび');
  });
});

describe('the way back to the text as it was written', () => {
  test.each([
    ['耐熱ｶﾞﾗｽ板', 'ガラス', 'ｶﾞﾗｽ'],
    ['幅５㎜の溝', 'mm', '㎜'],
    ['赤外線センサーを備え', 'センサ', 'センサー'],
    ['鍍金の皮膜', 'めっき', '鍍金'],
    ['ﾌﾟﾚｽ成形', 'プレス', 'ﾌﾟﾚｽ'],
    ['𠮷野の桜', '野', '野'],
  ])('in %s the word %s is %s', (original, piece, written) => {
    expect(origin(original, piece)).toBe(written);
  });

  test('every unit comes from a place in the original, in order, and none is left out', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (original) => {
        const { text, starts, ends } = normalise(original);
        expect(starts.length).toBe(text.length);
        expect(ends.length).toBe(text.length);
        starts.forEach((start, at) => {
          expect(ends[at]).toBeGreaterThan(start);
          expect(ends[at]).toBeLessThanOrEqual(original.length);
          expect(start).toBeGreaterThanOrEqual(starts[at - 1] ?? 0);
        });
      }),
    );
  });
});

test('a normal text is its own normal form', () => {
  const unit = fc.constantFrom('ｶﾞ', ...'深絞り加工のｾﾝｻﾗｽＬed5 ㎜メッキネジ、鍍金𠮷');
  fc.assert(
    fc.property(fc.string({ unit }), (original) => {
      const once = normalise(original).text;
      expect(normalise(once).text).toBe(once);
    }),
  );
});
