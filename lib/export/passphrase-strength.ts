/** `short` is not to be accepted; `weak` and `fair` are told; `strong` needs no word. */
export type PassphraseStrength = 'empty' | 'short' | 'weak' | 'fair' | 'strong';

/** Characters below which a passphrase is too short whatever it is made of. */
export const SHORTEST_PASSPHRASE = 8;

/**
 * Kinds of characters: how many there are to guess from, and the bits that one adds which follows
 * another of its kind. Letters in a row are mostly words: Shannon's 2.5 bits, not the alphabet's 4.7.
 */
const KINDS = [
  { letters: /\p{Lowercase}/u, size: 26, following: 2.5 },
  { letters: /\p{Uppercase}/u, size: 26, following: 2.5 },
  { letters: /[0-9]/, size: 10, following: 3.3 },
  { letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/u, size: 80, following: 3.5 },
  // The common ones, not the most of Unicode.
  { letters: /\p{Script=Han}/u, size: 1000, following: 6 },
] as const;
const MARKS = { letters: /./su, size: 33, following: 5 } as const;
type Kind = (typeof KINDS)[number] | typeof MARKS;

const FAIR_BITS = 50;
const STRONG_BITS = 75;

/**
 * A hint of how hard a passphrase is to guess, from its length and variety alone; what repeats or
 * counts on (aaa, 123) adds nothing. It knows no dictionary, so that a famous phrase seems stronger
 * than it is.
 */
export function passphraseStrength(passphrase: string): PassphraseStrength {
  const characters = [...passphrase.normalize('NFKC')];
  if (characters.length === 0) return 'empty';
  if (characters.length < SHORTEST_PASSPHRASE) return 'short';
  const bits = bitsOf(characters);
  if (bits < FAIR_BITS) return 'weak';
  return bits < STRONG_BITS ? 'fair' : 'strong';
}

function bitsOf(characters: readonly string[]): number {
  const kinds = characters.map(kindOf);
  const pool = [...new Set(kinds)].reduce((sum, { size }) => sum + size, 0);
  return characters.reduce((bits, _, at) => {
    if (isForeseen(characters, at)) return bits;
    const kind = kinds[at];
    return bits + (kind && kind === kinds[at - 1] ? kind.following : Math.log2(pool));
  }, 0);
}

function kindOf(character: string): Kind {
  return KINDS.find(({ letters }) => letters.test(character)) ?? MARKS;
}

/** Does the character count on from the one before, or stand in a pair that stood there already? */
function isForeseen(characters: readonly string[], at: number): boolean {
  const [before, character] = [characters[at - 1], characters[at]];
  if (before === undefined || character === undefined) return false;
  const step = (character.codePointAt(0) ?? 0) - (before.codePointAt(0) ?? 0);
  if (Math.abs(step) <= 1) return true;
  return characters
    .slice(0, at)
    .join('')
    .includes(before + character);
}
