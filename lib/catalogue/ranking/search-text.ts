import { normalText } from '../../text/normalise';
import { SEGMENT } from '../catalogue-index';
import type { Cards } from './cards';
import { changedTexts, forEachHolding, type JoinedTexts } from './joined-texts';
import { numberKey } from './number-key';
import { type Postings, recordsHolding } from './records-holding';

/** Fewer digits are a quantity, or a part of every number. */
const NUMBER_DIGITS = 4;

/**
 * Which records hold all words of a free text: 1 where they do, by record. Words are parted by
 * spaces of any width; width, case, kana and the spellings of `normalise` do not matter. No words:
 * every record.
 *
 * A word is found exactly, anywhere within the title, the registrant or a number (with or without 第,
 * 号, hyphens and leading zeros; from four digits on). The body is not kept as text: there a record
 * holds a word when it holds all of the word's pairs of letters and its whole Latin words and
 * numbers, wherever they stand. So a long word may find a record in which its parts stand apart,
 * part of a Latin word finds nothing, and a single kana is looked for outside the body only.
 */
export function searchText(cards: Cards, segments: readonly Postings[], text: string): Uint8Array {
  const words = wordsOf(text);
  if (words.length === 0) return new Uint8Array(cards.size).fill(1);
  const [first, ...rest] = words.map((word) => holdersOf(cards, segments, word));
  const found = first ?? new Uint8Array(cards.size);
  for (const other of rest) {
    for (let record = 0; record < found.length; record++) {
      (found[record] as number) &= other[record] as number;
    }
  }
  return found;
}

function wordsOf(text: string): string[] {
  return text.normalize('NFKC').split(/\s+/).filter(Boolean);
}

function holdersOf(cards: Cards, segments: readonly Postings[], word: string): Uint8Array {
  const found = new Uint8Array(cards.size);
  const mark = (record: number) => {
    found[record] = 1;
  };
  const normal = normalText(word);
  forEachHolding(normalTitles(cards), normal, mark);
  forEachOfRegistrant(cards, normal, mark);
  if (isNumber(word)) forEachHolding(cards.numberKeys, numberKey(word), mark);
  segments.forEach((segment, at) => {
    for (const record of recordsHolding(segment, normal)) mark(at * SEGMENT + record);
  });
  return found;
}

function isNumber(word: string): boolean {
  return (word.match(/\d/g)?.length ?? 0) >= NUMBER_DIGITS;
}

/** Normalised once, at the first search: a quarter of a second for 400,000 titles. */
const titlesOf = new WeakMap<Cards, JoinedTexts>();

function normalTitles(cards: Cards): JoinedTexts {
  const known = titlesOf.get(cards) ?? changedTexts(cards.titles, normalText);
  titlesOf.set(cards, known);
  return known;
}

function forEachOfRegistrant(cards: Cards, word: string, mark: (record: number) => void): void {
  const { values, offsets, numbers } = cards.facets.registrant;
  const holds = Uint8Array.from(values, (value) => (normalText(value).includes(word) ? 1 : 0));
  if (!holds.includes(1)) return;
  for (let record = 0; record < cards.size; record++) {
    const at = offsets[record] as number;
    if (at < (offsets[record + 1] as number) && holds[numbers[at] as number]) mark(record);
  }
}
