// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const CONTROL = /[\0-\b\v\f\x0e-\x1f\x7f\ufeff]/;
const CONTROLS = new RegExp(CONTROL.source, 'g');
const EMPTY_LINE = /^[\s,;"]*$/;

/** Cleans text that comes in pieces. */
export interface TextCleaner {
  /** The piece with every line break as `\n` and without control characters. */
  readonly clean: (piece: string) => string;
  /** Lines, from 1, that held control characters and nothing else. */
  readonly emptied: ReadonlySet<number>;
}

/** A cleaner for one file. */
export function textCleaner(): TextCleaner {
  const emptied = new Set<number>();
  let endsWithReturn = false;
  let line = 1;
  /** Of the line the last piece ended in. */
  let isBlank = true;
  let hadControl = false;

  const cleanLine = (text: string, at: number): string => {
    if (at > 0) [line, isBlank, hadControl] = startedAfter(line);
    const clean = text.replace(CONTROLS, '');
    isBlank &&= EMPTY_LINE.test(clean);
    hadControl ||= clean !== text;
    return clean;
  };
  const startedAfter = (ended: number) => {
    if (isBlank && hadControl) emptied.add(ended);
    return [ended + 1, true, false] as const;
  };

  return {
    emptied,
    clean: (piece) => {
      const text = endsWithReturn && piece.startsWith('\n') ? piece.slice(1) : piece;
      if (piece !== '') endsWithReturn = piece.endsWith('\r');
      const lines = withPlainBreaks(text);
      if (hadControl || CONTROL.test(lines)) return lines.split('\n').map(cleanLine).join('\n');
      const breaks = lineBreaks(lines);
      const last = lines.slice(lines.lastIndexOf('\n') + 1);
      isBlank = (isBlank || breaks > 0) && EMPTY_LINE.test(last);
      line += breaks;
      return lines;
    },
  };
}

function withPlainBreaks(text: string): string {
  if (!text.includes('\r')) return text;
  const plain = text.replaceAll('\r\n', '\n');
  return plain.includes('\r') ? plain.replaceAll('\r', '\n') : plain;
}

function lineBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
