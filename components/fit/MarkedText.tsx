import type { Axis, Span } from '../../lib/model/fit';

interface Props {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly axis: Axis;
}

/** Text with spans marked. Spans may overlap or come in any order. */
export function MarkedText({ text, spans, axis }: Props) {
  return (
    <>
      {pieces(text, spans).map(({ words, marked, start }) =>
        marked ? (
          <mark key={start} class={axis}>
            {words}
          </mark>
        ) : (
          words
        ),
      )}
    </>
  );
}

interface Piece {
  readonly words: string;
  readonly marked: boolean;
  readonly start: number;
}

/** Cuts a text into marked and unmarked pieces; joined again they are the text. */
export function pieces(text: string, spans: readonly Span[]): Piece[] {
  const result: Piece[] = [];
  let at = 0;
  const push = (end: number, marked: boolean) => {
    if (end > at) result.push({ words: text.slice(at, end), marked, start: at });
    at = Math.max(at, end);
  };
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    push(Math.min(start, text.length), false);
    push(Math.min(end, text.length), true);
  }
  push(text.length, false);
  return result;
}
