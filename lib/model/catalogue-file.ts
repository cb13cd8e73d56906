/** Why a line of a catalogue file could not be taken in. */
export const UNREADABLE_REASONS = [
  /** Nothing in it to know a record by. */
  'noNumber',
  'noTitle',
  /** A quotation mark that opens a cell and is never closed, or not where a cell can end. */
  'unclosedQuote',
  /** More cells than there are headings: its values would land under wrong ones. */
  'columns',
  /** The file ends in the middle of it. */
  'cut',
  /** More than a million characters. */
  'tooLong',
  /** Control characters only. */
  'control',
] as const;
export type UnreadableReason = (typeof UNREADABLE_REASONS)[number];

/** A line that was left out, so that the user can look it up in the file. */
export interface UnreadableLine {
  readonly file: string;
  /** The physical line of the file it begins on, from 1. */
  readonly line: number;
  /** Over how many physical lines the damage reaches, 1 or more. */
  readonly lines: number;
  readonly reason: UnreadableReason;
  /** The first characters of the line as it stands in the file, at most 200. */
  readonly start: string;
}
