/** What is wrong with a text that is not JSON: it ends too early, or it is broken at a line. */
export interface JsonFault {
  readonly kind: 'cut' | 'broken';
  /** Counts from 1; undefined where the engine does not tell. */
  readonly line: number | undefined;
}

export type ParsedJson =
  | { readonly value: unknown; readonly fault?: never }
  | { readonly fault: JsonFault };

/** The value of a JSON text, or what is wrong with it. */
export function parseJson(text: string): ParsedJson {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    const cut = isCut(text);
    return {
      fault: {
        kind: cut ? 'cut' : 'broken',
        line: cut ? lineAt(text.trimEnd(), Infinity) : faultLine(text, String(error)),
      },
    };
  }
}

const CLOSERS: Readonly<Record<string, string>> = { '{': '}', '[': ']' };

/** Does the text end inside a string, or with brackets still open that were nested rightly so far? */
function isCut(text: string): boolean {
  const open: string[] = [];
  const tokens = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"|"|[{}[\]]/g;
  for (const [token] of text.matchAll(tokens)) {
    if (token === '"') return true;
    const closer = CLOSERS[token];
    if (closer) open.push(closer);
    else if (token.length === 1 && open.pop() !== token) return false;
  }
  return open.length > 0;
}

/** V8 tells a position, Firefox a line; both only in the words of their message. */
function faultLine(text: string, message: string): number | undefined {
  const line = /line (\d+)/.exec(message)?.[1];
  if (line) return Number(line);
  const position = /position (\d+)/.exec(message)?.[1];
  return position ? lineAt(text, Number(position)) : undefined;
}

function lineAt(text: string, position: number): number {
  return text.slice(0, position).split(/\r\n|\n|\r/).length;
}
