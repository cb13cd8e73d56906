/** What is wrong with a text that is not JSON, and at which line (from 1): it ends there too early,
 * or it is broken there. */
export interface JsonFault {
  readonly kind: 'cut' | 'broken';
  readonly line: number;
}

export type ParsedJson =
  | { readonly value: unknown; readonly fault?: never }
  | { readonly fault: JsonFault };

/** The value of a JSON text, or what is wrong with it. */
export function parseJson(text: string): ParsedJson {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return { fault: faultOf(text) };
  }
}

type Expected =
  | 'value'
  | 'value or end'
  | 'key'
  | 'key or end'
  | 'colon'
  | 'comma or end'
  | 'nothing';
type Token = 'text' | 'literal' | '{' | '}' | '[' | ']' | ',' | ':';

const TOKEN =
  /("[^"\\\p{Cc}]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\p{Cc}]*)*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|[{}[\],:]/uy;
const SPACE = /[ \t\r\n]*/y;
/** A token of which the text holds only the beginning. */
const CUT_TOKEN =
  /^(?:"(?:[^"\\\p{Cc}]|\\.)*\\?|t(?:ru?)?|f(?:a(?:ls?)?)?|n(?:ul?)?|-|-?\d+(?:\.|(?:\.\d+)?[eE][+-]?))$/u;

/** Engines tell the place of a fault in their own words, and often not at all: read it again. */
function faultOf(text: string): JsonFault {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let position = skipSpace(text, 0);
  let last = position;
  while (position < text.length) {
    const [token, length] = tokenAt(text, position);
    const next: Expected | undefined = token && after(expected, token, open);
    // Of a number cut at 71. the 71 has been taken for the whole.
    const cut = !next && (isCutToken(text, position) || isCutToken(text, last));
    if (!next) return { kind: cut ? 'cut' : 'broken', line: lineAt(text, position) };
    expected = next;
    last = position;
    position = skipSpace(text, position + length);
  }
  return { kind: 'cut', line: lineAt(text.trimEnd(), text.length) };
}

/** What may follow `token` where `expected` was; undefined where it must not stand there. */
function after(expected: Expected, token: Token, open: ('{' | '[')[]): Expected | undefined {
  switch (token) {
    case 'text':
      if (expected.startsWith('key')) return 'colon';
      return expected.startsWith('value') ? afterValue(open) : undefined;
    case 'literal':
      return expected.startsWith('value') ? afterValue(open) : undefined;
    case '{':
    case '[':
      if (!expected.startsWith('value')) return undefined;
      open.push(token);
      return token === '{' ? 'key or end' : 'value or end';
    case '}':
    case ']':
      if (!expected.endsWith('end') || open.pop() !== (token === '}' ? '{' : '[')) return undefined;
      return afterValue(open);
    case ',':
      if (expected !== 'comma or end') return undefined;
      return open.at(-1) === '{' ? 'key' : 'value';
    case ':':
      return expected === 'colon' ? 'value' : undefined;
  }
}

function afterValue(open: readonly string[]): Expected {
  return open.length > 0 ? 'comma or end' : 'nothing';
}

function tokenAt(text: string, position: number): [token: Token | undefined, length: number] {
  TOKEN.lastIndex = position;
  const found = TOKEN.exec(text);
  if (!found) return [undefined, 0];
  const [whole, string, literal] = found;
  const token = string ? 'text' : literal ? 'literal' : (whole as Token);
  return [token, whole.length];
}

function isCutToken(text: string, position: number): boolean {
  return CUT_TOKEN.test(text.slice(position).trimEnd());
}

function skipSpace(text: string, position: number): number {
  SPACE.lastIndex = position;
  return position + (SPACE.exec(text)?.[0].length ?? 0);
}

function lineAt(text: string, position: number): number {
  return text.slice(0, position).split(/\r\n|\n|\r/).length;
}
