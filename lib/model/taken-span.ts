import type { Span } from './fit';
import type { TakenPhrase } from './interview';

/**
 * Where a phrase that was taken from notes stands in them now: where it stood, if it still does, else
 * where its words stand first. Null where they were rewritten: the link stays, its place is gone.
 */
export function takenSpan(
  notes: string,
  { phrase, words = phrase, start, end }: TakenPhrase,
): Span | null {
  if (notes.slice(start, end) === words) return { start, end };
  const at = notes.indexOf(words);
  return at < 0 ? null : { start: at, end: at + words.length };
}
