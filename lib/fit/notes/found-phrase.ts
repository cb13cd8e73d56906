import type { TakenField } from './taken-field';

/** A half-open range of a text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two ranges have a letter in common. */
export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** A phrase that some rule found in a note; its place is one of the note in one width. */
export interface FoundPhrase extends Span {
  readonly field: TakenField;
  /** Where the profile would have other words than stand there: 「塗装（外注）」. */
  readonly phrase?: string;
  readonly why: 'lexicon' | 'pattern';
  /** The words that gave it away: 「に自信がある」, or a heading, or a label. */
  readonly matched: string;
  /** How sure the rule is, 0–1. */
  readonly sureness: number;
}
