import type { Span } from './fit';
import type { TakenPhrase } from './interview';

/** What the notes say where a phrase was taken: the profile may have it in other words. */
export function saidInNotes({ phrase, words }: TakenPhrase): string {
  return words ?? phrase;
}

/**
 * Where a phrase that was taken from notes stands in them now: where it stood, if it still does, else
 * where its words stand first. Null where they were rewritten: the link stays, its place is gone.
 */
export function takenSpan(notes: string, taken: TakenPhrase): Span | null {
  const { start, end } = taken;
  const said = saidInNotes(taken);
  if (notes.slice(start, end) === said) return { start, end };
  const at = notes.indexOf(said);
  return at < 0 ? null : { start: at, end: at + said.length };
}

/** The link of a phrase that stands at `start`–`end` of the notes, with its words there if they differ. */
export function takenFrom(
  notes: string,
  { field, phrase, start, end }: Pick<TakenPhrase, 'field' | 'phrase' | 'start' | 'end'>,
): TakenPhrase {
  return withWords({ field, phrase, start, end }, notes.slice(start, end));
}

/** The link of a phrase that the profile now has as `phrase`: it keeps what the notes say. */
export function rewordedTaken(taken: TakenPhrase, phrase: string): TakenPhrase {
  const { field, start, end } = taken;
  return withWords({ field, phrase, start, end }, saidInNotes(taken));
}

function withWords(taken: TakenPhrase, words: string): TakenPhrase {
  return words === '' || words === taken.phrase ? taken : { ...taken, words };
}
