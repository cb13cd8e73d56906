import { KANJI, kindOf, LATIN, letterKinds, OTHER, PARTICLE, PARTING } from './letters';
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

const SINGLE_WEIGHT = 0.5;

const DOT = 0x2e;

/**
 * Character pairs cut at particles, and single kanji at half weight: of the ways to cut Japanese
 * tried on known-item queries, the best at finding and the smallest. Words of Latin letters and
 * numbers are kept whole: their pairs would match any English text. Same in every browser.
 */
export function grams(from: NormalisedText): Gram[] {
  const found: Gram[] = [];
  forEachGram(from.text, (at, length, weight) => {
    const start = from.starts[at];
    const end = from.ends[at + length - 1];
    if (start === undefined || end === undefined) return;
    found.push({ gram: from.text.slice(at, at + length), start, end, weight });
  });
  return found;
}

/**
 * The same grams of a text that is in normal form already, without the way back to the original:
 * for whole databases. A gram is `text.slice(at, at + length)`.
 */
export function forEachGram(
  text: string,
  visit: (at: number, length: number, weight: number) => void,
): void {
  const kinds = letterKinds();
  let before = OTHER;
  let beforeLength = 0;
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at);
    const length = isHighSurrogate(unit) ? 2 : 1;
    const kind = length === 1 ? (kinds[unit] as number) : kindOf(text.slice(at, at + 2));
    if (kind === LATIN) {
      const end = endOfWord(text, at, kinds);
      if (end - at > 1) visit(at, end - at, 1);
      before = OTHER;
      at = end;
      continue;
    }
    if (isPair(before, kind)) visit(at - beforeLength, beforeLength + length, 1);
    if (kind === KANJI) visit(at, length, SINGLE_WEIGHT);
    before = kind;
    beforeLength = length;
    at += length;
  }
}

/** Where a word of Latin letters and numbers ends: 0.5 is one, a sentence's last stop is not in it. */
function endOfWord(text: string, start: number, kinds: Uint8Array): number {
  let end = start;
  while (kinds[text.charCodeAt(end)] === LATIN) end++;
  if (text.charCodeAt(end) !== DOT || !isDigit(text.charCodeAt(end + 1))) return end;
  end += 1;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** Whether two letters side by side are likely to belong to one word. */
function isPair(a: number, b: number): boolean {
  if (a === OTHER || b === OTHER) return false;
  if (a === PARTING || b === PARTING) return false;
  return (a === PARTICLE) === (b === PARTICLE);
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
