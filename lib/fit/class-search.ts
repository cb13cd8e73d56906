import { normalText } from '../text/normalise';
import { entriesIn } from './lexicon/labels';
import { SUBCLASSES, type Subclass } from './lexicon/lexicon';

/** A subclass that a search found. */
export interface FoundClass {
  readonly code: string;
  readonly name: string;
  /** What is made there, in a few words. */
  readonly made: readonly string[];
}

/** How much a hit says, by where it is. */
const HITS = { code: 100, name: 40, made: 20, makers: 10, functions: 8, words: 8, lexicon: 6 };

/**
 * IPC subclasses for what somebody types: a code or its beginning, a plain name, a thing made, a
 * maker, a function, a word of patents. Best first, at most `most`; none for an empty search.
 */
export function searchClasses(typed: string, most = 8): FoundClass[] {
  const wanted = normalText(typed.trim());
  if (wanted.length < 1) return [];
  const fromLexicon = new Map<string, number>();
  for (const { entries } of entriesIn(typed)) {
    for (const { entry } of entries) {
      for (const [code, weight] of Object.entries(entry.classes)) {
        fromLexicon.set(code, Math.max(fromLexicon.get(code) ?? 0, weight));
      }
    }
  }
  return SUBCLASSES.map((subclass) => ({
    subclass,
    points: pointsOf(subclass, wanted) + HITS.lexicon * (fromLexicon.get(subclass.code) ?? 0),
  }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points || (a.subclass.code < b.subclass.code ? -1 : 1))
    .slice(0, most)
    .map(({ subclass: { code, name, made } }) => ({ code, name, made: made.slice(0, 4) }));
}

function pointsOf(
  { code, name, made, makers, functions, words }: Subclass,
  wanted: string,
): number {
  const holds = (texts: readonly string[]) =>
    texts.some((text) => normalText(text).includes(wanted));
  return (
    (code.toLowerCase().startsWith(wanted) ? HITS.code : 0) +
    (holds([name]) ? HITS.name : 0) +
    (holds(made) ? HITS.made : 0) +
    (holds(makers) ? HITS.makers : 0) +
    (holds(functions) ? HITS.functions : 0) +
    (holds(words) ? HITS.words : 0)
  );
}
