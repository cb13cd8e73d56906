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
const MARK = /[\u{ff9e}\u{ff9f}\p{M}]/u;

/**
 * Spellings of one word that NFKC leaves apart: kana and kanji (メッキ, 鍍金), old and new kanji
 * (攪拌, 剝離), old and new kana (フイルム). Words only that mean one thing in the field: さび is left
 * alone for わさび's sake.
 */
const SAME_WORD: Readonly<Record<string, string>> = {
  メッキ: 'めっき',
  鍍金: 'めっき',
  ネジ: 'ねじ',
  螺子: 'ねじ',
  バネ: 'ばね',
  ハンダ: 'はんだ',
  半田付: 'はんだ付',
  カビ: 'かび',
  黴: 'かび',
  歪み: 'ひずみ',
  濾過: 'ろ過',
  粉じん: '粉塵',
  攪: '撹',
  剝: '剥',
  熔: '溶',
  研摩: '研磨',
  フイルム: 'フィルム',
  プラスティック: 'プラスチック',
  ヴァ: 'バ',
  ヴィ: 'ビ',
  ヴェ: 'ベ',
  ヴォ: 'ボ',
  ヴ: 'ブ',
};

/** Katakana words of four letters and more are written with and without the last ー (JIS Z 8301). */
const LAST_LONG_VOWEL = '(?<=[\\u30a1-\\u30fa\\u30fc]{3})ー(?![\\u30a1-\\u30fc])';
const SPELLING = new RegExp(`${Object.keys(SAME_WORD).join('|')}|${LAST_LONG_VOWEL}`, 'g');

/**
 * NFKC, lower case, and the few spellings above. Full-width and half-width forms, センサー and
 * センサ, メッキ and 鍍金 come out the same. Total: any string has a normal form.
 */
export function normalise(original: string): NormalisedText {
  return respelled(widthAndCase(original));
}

/** The normal form alone, without the way back: for whole databases. */
export function normalText(original: string): string {
  const text = original.normalize('NFKC').toLowerCase();
  return text.replace(SPELLING, (word) => SAME_WORD[word] ?? '');
}

/** NFKC alone, with the way back: half-width kana and full-width letters in one form, case kept. */
export function oneWidth(original: string): NormalisedText {
  return byCluster(original, (letters) => letters.normalize('NFKC'));
}

function widthAndCase(original: string): NormalisedText {
  return byCluster(original, (letters) => letters.normalize('NFKC').toLowerCase());
}

function byCluster(original: string, formOf: (letters: string) => string): NormalisedText {
  // Most text is in normal form already, and cutting it into clusters costs ten times the rest.
  if (formOf(original) === original && !MARK.test(original)) return unchanged(original);
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of original.matchAll(CLUSTER)) {
    const letters = formOf(match[0]);
    text += letters;
    for (let i = 0; i < letters.length; i++) {
      starts.push(match.index);
      ends.push(match.index + match[0].length);
    }
  }
  return { text, starts, ends };
}

function unchanged(text: string): NormalisedText {
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < text.length; ) {
    // A letter outside the basic plane is two units; both come from the whole letter.
    const length = (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    for (let i = 0; i < length; i++) {
      starts.push(at);
      ends.push(at + length);
    }
    at += length;
  }
  return { text, starts, ends };
}

/** Every unit of the new word comes from the whole of the old one. */
function respelled(from: NormalisedText): NormalisedText {
  const matches = [...from.text.matchAll(SPELLING)];
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
    const word = SAME_WORD[match[0]] ?? '';
    keep(match.index);
    at = match.index + match[0].length;
    const start = from.starts[match.index] ?? 0;
    const end = from.ends[at - 1] ?? start;
    // A letter left out belongs to the one before it, so that marks reach to the end of the word.
    if (word === '') ends[ends.length - 1] = end;
    for (let i = 0; i < word.length; i++) {
      starts.push(start);
      ends.push(end);
    }
    text += word;
  }
  keep(from.text.length);
  return { text, starts, ends };
}
