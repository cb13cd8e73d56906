import type { UnreadableLine, UnreadableReason } from '../model/catalogue-file';
import { csvFile } from './csv';

/** What the table is called in, in the user's language. */
export interface UnreadableWords {
  readonly file: string;
  readonly line: string;
  readonly reason: string;
  readonly start: string;
  readonly reasons: Readonly<Record<UnreadableReason, string>>;
}

/**
 * Lines that were left out, as a CSV to look them up with: file, physical line (`7`, or `7–9` where
 * the damage reaches over several), reason and how the line begins.
 */
export function unreadableTable(lines: readonly UnreadableLine[], words: UnreadableWords): string {
  return csvFile({
    headings: [words.file, words.line, words.reason, words.start],
    rows: lines.map((one) => [one.file, place(one), words.reasons[one.reason], one.start]),
  });
}

function place({ line, lines }: UnreadableLine): number | string {
  return lines > 1 ? `${line}–${line + lines - 1}` : line;
}
