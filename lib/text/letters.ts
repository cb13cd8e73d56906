/** What a letter is to whoever cuts Japanese text. */
export const OTHER = 0;
export const LATIN = 1;
export const KANJI = 2;
export const KANA = 3;
/** Kana that stand between words far more often than in them. */
export const PARTICLE = 4;
/** を and は, particles that are cut off even from another particle. */
export const PARTING = 5;
/** Letters that stand in a run of Japanese and are neither kana nor kanji: 〇. */
export const JAPANESE = 6;

const RUN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー]/u;
const HAN = /[\p{Script=Han}々]/u;
const KANA_LETTER = /[\p{Script=Hiragana}\p{Script=Katakana}ー]/u;
const PARTICLES = new Set('がにでとのもへや');
const PARTINGS = new Set('をは');
const LATIN_LETTER = /[a-z0-9]/;
const UNITS = 0x10000;
/** Below stand kana and marks, above kanji, as Unicode has them. */
const LAST_KANA = 0x30ff;
const FIRST_KANJI_EXTENSION = 0x3400;

let kinds: Uint8Array | undefined;

/** The kind of every letter of one UTF-16 unit by its code: a pattern at every letter costs more than all the rest. */
export function letterKinds(): Uint8Array {
  kinds ??= Uint8Array.from({ length: UNITS }, (_, code) => kindOf(String.fromCharCode(code)));
  return kinds;
}

/** The kind of a letter, one or two UTF-16 units in normal form. */
export function kindOf(letter: string): number {
  if (LATIN_LETTER.test(letter)) return LATIN;
  if (!RUN.test(letter)) return OTHER;
  if (PARTINGS.has(letter)) return PARTING;
  if (PARTICLES.has(letter)) return PARTICLE;
  const code = letter.charCodeAt(0);
  if (letter === '々' || (code > LAST_KANA && HAN.test(letter))) return KANJI;
  return code < FIRST_KANJI_EXTENSION && KANA_LETTER.test(letter) ? KANA : JAPANESE;
}
