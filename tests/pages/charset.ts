import iconv from 'iconv-lite';

export const CHARSETS = ['UTF-8', 'Shift_JIS', 'EUC-JP'] as const;
export type Charset = (typeof CHARSETS)[number];

/** A page as a server sends it. */
export interface EncodedPage {
  readonly body: Buffer;
  readonly headers: { readonly 'content-type': string };
}

/**
 * `html` as bytes of `charset`, with the charset named where servers name it: in the header and in
 * `<meta>`. Characters that the charset lacks become character references, as browsers write them.
 */
export function encodePage(html: string, charset: Charset): EncodedPage {
  const declared = html
    .replace(/<meta charset="[^"]*">/i, `<meta charset="${charset}">`)
    .replace(/(http-equiv="Content-Type"[^>]*charset=)[\w-]+/i, `$1${charset}`);
  return {
    body: iconv.encode(withReferences(declared, charset), charset),
    headers: { 'content-type': `text/html; charset=${charset}` },
  };
}

function withReferences(html: string, charset: Charset): string {
  return [...html]
    .map((character) =>
      iconv.decode(iconv.encode(character, charset), charset) === character
        ? character
        : `&#${character.codePointAt(0)};`,
    )
    .join('');
}
