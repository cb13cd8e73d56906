/** A word of a table that stands in a text: half-open range of UTF-16 units of that text. */
export interface FoundWord<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
}

/** Words to be found in texts, by their first two letters as one number, the longest first. */
export type WordTable<T> = ReadonlyMap<number, readonly { word: string; value: T }[]>;

const LATIN = /[a-z0-9]/;
const KATAKANA = /[ァ-ヺー]/;
const HIRAGANA = /[ぁ-ゖ]/;
/** Hiragana that end the word before them: a word may begin after one. */
const BETWEEN = /[をがはにでとのもへやる]/;

/** A table of words in normal form; of one word twice the later value stands. Words of one letter are left out. */
export function wordTable<T>(words: Iterable<readonly [string, T]>): WordTable<T> {
  const byStart = new Map<number, Map<string, T>>();
  for (const [word, value] of words) {
    if (word.length < 2) continue;
    const start = startAt(word, 0);
    const own = byStart.get(start) ?? new Map<string, T>();
    own.set(word, value);
    byStart.set(start, own);
  }
  return new Map(
    [...byStart].map(([start, own]) => [
      start,
      [...own]
        .map(([word, value]) => ({ word, value }))
        .sort((a, b) => b.word.length - a.word.length),
    ]),
  );
}

/**
 * The table's words in a text in normal form, left to right, the longest at each place, none inside
 * another. A word does not count inside a longer one of the same script: レス in ステンレス, NC in CNC.
 */
export function findWords<T>(table: WordTable<T>, text: string): FoundWord<T>[] {
  const found: FoundWord<T>[] = [];
  let free = 0;
  for (let at = 0; at < text.length - 1; at++) {
    const words = at < free ? undefined : table.get(startAt(text, at));
    const hit = words?.find(
      ({ word }) => text.startsWith(word, at) && standsAlone(text, at, at + word.length, free),
    );
    if (!hit) continue;
    free = at + hit.word.length;
    found.push({ value: hit.value, start: at, end: free });
  }
  return found;
}

/** The value of a word that is in the table as it stands. */
export function valueUnder<T>(table: WordTable<T>, word: string): T | undefined {
  return table.get(startAt(word, 0))?.find((one) => one.word === word)?.value;
}

/** Two UTF-16 units as one number: slicing two letters off at every place of a text costs more. */
function startAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
}

/** `known` is where the word found before ends: コンベアベルト is two words, each in the table. */
function standsAlone(text: string, start: number, end: number, known: number): boolean {
  const [before, first, last, after] = [text[start - 1], text[start], text[end - 1], text[end]];
  const joined = (a: string | undefined, b: string | undefined, letters: RegExp) =>
    a !== undefined && b !== undefined && letters.test(a) && letters.test(b);
  if (joined(before, first, LATIN) || joined(last, after, LATIN)) return false;
  const begins = start === known || !joined(before, first, KATAKANA);
  const ends = !joined(last, after, KATAKANA);
  if (!begins && !(ends && end - start > 2)) return false;
  if (begins && !ends && end - start < 3) return false;
  const insideKana = joined(before, first, HIRAGANA) && !BETWEEN.test(before ?? '');
  return start === known || !insideKana;
}
