/**
 * A text as it is compared, with the way back to the text as it was written. Unit `i` of `text`
 * (a UTF-16 code unit) comes from the original's `starts[i]` up to `ends[i]`.
 */
export interface NormalisedText {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** A letter with the marks that belong to it: half-width ｶﾞ is one letter of two characters. */
const CLUSTER = /[\s\S][\u{ff9e}\u{ff9f}\p{M}]*/gu;

/** Spellings of one word that NFKC leaves apart, in the field's texts above all. */
const SAME_WORD: readonly (readonly [RegExp, string])[] = [
  [/メッキ|鍍金/g, 'めっき'],
  [/ネジ|螺子/g, 'ねじ'],
  [/バネ/g, 'ばね'],
  [/ハンダ|半田付/g, 'はんだ'],
];

/** Katakana words of four letters and more are written with and without the last ー (JIS Z 8301). */
const LAST_LONG_VOWEL = /(?<=[\u30a1-\u30fa\u30fc]{3})ー(?![\u30a1-\u30fc])/g;

/**
 * NFKC, lower case, and the few spellings above. Full-width and half-width forms, センサー and
 * センサ, メッキ and 鍍金 come out the same.
 */
export function normalise(original: string): NormalisedText {
  let plain: NormalisedText = widthAndCase(original);
  for (const [spelling, word] of SAME_WORD) plain = replaced(plain, spelling, word);
  return replaced(plain, LAST_LONG_VOWEL, '');
}

function widthAndCase(original: string): NormalisedText {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of original.matchAll(CLUSTER)) {
    const letters = match[0].normalize('NFKC').toLowerCase();
    text += letters;
    for (let i = 0; i < letters.length; i++) {
      starts.push(match.index);
      ends.push(match.index + match[0].length);
    }
  }
  return { text, starts, ends };
}

/** Every unit of the new word comes from the whole of the old one. */
function replaced(from: NormalisedText, spelling: RegExp, word: string): NormalisedText {
  const matches = [...from.text.matchAll(spelling)];
  if (matches.length === 0) return from;
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  const keep = (to: number) => {
    text += from.text.slice(at, to);
    starts.push(...from.starts.slice(at, to));
    ends.push(...from.ends.slice(at, to));
    at = to;
  };
  for (const match of matches) {
    keep(match.index);
    const last = match.index + match[0].length - 1;
    const start = from.starts[match.index] ?? 0;
    const end = from.ends[last] ?? start;
    // A letter left out belongs to the one before it, so that marks reach to the end of the word.
    if (word === '' && ends.length > 0) ends[ends.length - 1] = end;
    for (let i = 0; i < word.length; i++) {
      starts.push(start);
      ends.push(end);
    }
    text += word;
    at = last + 1;
  }
  keep(from.text.length);
  return { text, starts, ends };
}
