import type { Span } from '../../lib/model/fit';

export interface Excerpt {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** Code units shown before the first and after the last marked word. */
const MARGIN = 24;
const LONGEST = 160;

/**
 * The part of a long text that holds the marked words, with 「…」 where it was cut. Words further
 * apart than fits are left out; the first is always shown.
 */
export function excerptOf(text: string, spans: readonly Span[]): Excerpt {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const first = sorted[0];
  if (!first || text.length <= LONGEST) return { text, spans: sorted };
  const from = Math.max(0, first.start - MARGIN);
  const last = sorted.filter((span) => span.end <= from + LONGEST).at(-1) ?? first;
  const to = Math.min(text.length, Math.max(from + LONGEST, last.end + MARGIN));
  const head = from > 0 ? '…' : '';
  const tail = to < text.length ? '…' : '';
  const shift = head.length - from;
  return {
    text: head + text.slice(from, to) + tail,
    spans: sorted
      .filter((span) => span.end <= to)
      .map((span) => ({ start: span.start + shift, end: span.end + shift })),
  };
}
