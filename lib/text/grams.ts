import type { NormalisedText } from './normalise';

/**
 * Changes whenever the same text would give other grams: stored indexes are rebuilt then.
 * @public
 */
export const TOKENISER_VERSION = 1;

/** A piece of a text that is compared, and where it stands in the original (UTF-16 code units). */
export interface Gram {
  readonly gram: string;
  readonly start: number;
  readonly end: number;
  /** 1, and ½ for a single kanji. */
  readonly weight: number;
}

const RUN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー]+|[a-z0-9]+(?:\.[0-9]+)?/gu;
const LATIN = /^[a-z0-9]/;
const KANJI = /[\p{Script=Han}々]/u;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}ー]/u;
const PARTICLE = new Set([...'をがはにでとのもへや']);
const SINGLE_WEIGHT = 0.5;

/**
 * Character pairs cut at particles, and single kanji at half weight: of the ways to cut Japanese
 * tried on known-item queries, the best at finding and the smallest. Words of Latin letters and
 * numbers are kept whole: their pairs would match any English text. Same in every browser.
 */
export function grams(from: NormalisedText): Gram[] {
  const found: Gram[] = [];
  const add = (at: number, gram: string, weight: number) => {
    const start = from.starts[at];
    const end = from.ends[at + gram.length - 1];
    if (start === undefined || end === undefined) return;
    found.push({ gram, start, end, weight });
  };
  for (const { 0: run, index } of from.text.matchAll(RUN)) {
    if (!LATIN.test(run)) addPairs(run, index, add);
    else if (run.length > 1) add(index, run, 1);
  }
  return found;
}

function addPairs(
  run: string,
  index: number,
  add: (at: number, gram: string, weight: number) => void,
): void {
  let at = index;
  let before = '';
  for (const letter of run) {
    if (before !== '' && isPair(before, letter)) add(at - before.length, before + letter, 1);
    if (KANJI.test(letter)) add(at, letter, SINGLE_WEIGHT);
    at += letter.length;
    before = letter;
  }
}

/** Whether two letters side by side are likely to belong to one word. */
function isPair(a: string, b: string): boolean {
  if (PARTICLE.has(a) !== PARTICLE.has(b)) return false;
  const isKana = KANA.test(a) && KANA.test(b);
  return !(isKana && /[をは]/.test(a + b));
}
