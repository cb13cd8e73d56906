/** One row of a CSV: its cells as they are meant, and where the next row begins. */
export interface ScannedRow {
  readonly cells: readonly string[];
  /** Just behind the row's line break; the text's length where the text ends without one. */
  readonly end: number;
}

/**
 * `more`: the text ends before it is clear where the row does. `unclosed`: a quoted cell runs over
 * line ends and meets a quotation mark where no cell can end, or the end of the file.
 */
export type Scan = ScannedRow | 'more' | 'unclosed';

/**
 * Finds rows in `text`, whose line breaks are all `\n`; `from` must not go back. A quotation mark
 * inside a quoted cell is taken as written as long as the cell stays on its line.
 *
 * Papa Parse reads on to the end of its input where a quote stays open, and does not say on which
 * line a row stands, so that one stray mark would cost the rest of the file.
 */
export function rowScanner(
  text: string,
  separator: string,
  ends: 'whole' | 'part',
): (from: number) => Scan {
  const length = text.length;
  // Looked for once, not once a row: the next one may be as far as the text's end.
  let nextQuote = -1;
  let nextSeparator = -1;

  const placeOf = (mark: string, from: number): number => {
    const at = text.indexOf(mark, from);
    return at === -1 ? length : at;
  };

  const quotedRow = (from: number, firstLineEnd: number): Scan => {
    const cells: string[] = [];
    let lineEnd = firstLineEnd;
    for (let at = from; ; ) {
      if (text[at] !== '"') {
        if (nextSeparator < at) nextSeparator = placeOf(separator, at);
        const to = Math.min(nextSeparator, lineEnd);
        cells.push(text.slice(at, to));
        at = to;
      } else {
        const close = closingQuote(text, at, separator, lineEnd);
        if (close === 'open') return ends === 'part' ? 'more' : 'unclosed';
        if (close === 'unclosed') return close;
        cells.push(withoutDoubles(text.slice(at + 1, close)));
        at = behindBlanks(text, close + 1, separator);
        if (at > lineEnd) lineEnd = placeOf('\n', at);
      }
      if (at === length) return ends === 'part' ? 'more' : { cells, end: length };
      at += 1;
      if (text[at - 1] === '\n') return { cells, end: at };
    }
  };

  return (from) => {
    const lineEnd = placeOf('\n', from);
    if (nextQuote < from) nextQuote = placeOf('"', from);
    if (nextQuote < lineEnd) return quotedRow(from, lineEnd);
    if (lineEnd === length && ends === 'part') return 'more';
    const end = Math.min(lineEnd + 1, length);
    return { cells: text.slice(from, lineEnd).split(separator), end };
  };
}

/**
 * Where the cell that begins with the quotation mark at `open` is closed; `open` where the text ends
 * first. `lineEnd` is that of the line the cell begins on.
 */
function closingQuote(
  text: string,
  open: number,
  separator: string,
  lineEnd: number,
): number | 'open' | 'unclosed' {
  for (let at = text.indexOf('"', open + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    if (text[at + 1] === '"') {
      at += 1;
      continue;
    }
    const next = behindBlanks(text, at + 1, separator);
    if (next === text.length || text[next] === separator || text[next] === '\n') return at;
    if (at > lineEnd) return 'unclosed';
  }
  return 'open';
}

function behindBlanks(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && (text[at] === ' ' || text[at] === '\t') && text[at] !== separator) {
    at += 1;
  }
  return at;
}

function withoutDoubles(cell: string): string {
  return cell.includes('"') ? cell.replaceAll('""', '"') : cell;
}
