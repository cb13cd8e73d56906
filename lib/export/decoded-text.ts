/** EUC-JP goes before Shift_JIS: its bytes often pass as half-width kana there. */
const ENCODINGS = ['utf-8', 'euc-jp', 'shift_jis'] as const;

/**
 * The text of a file in UTF-8, Shift_JIS, EUC-JP or UTF-16, without its byte order mark. Undefined
 * where the bytes are of none of them: a guess would write garbled names into profiles.
 */
export function decodedText(bytes: Uint8Array): string | undefined {
  const wide = wideEncoding(bytes);
  if (wide) return decoded(bytes, wide);
  if (bytes.includes(0)) return undefined;
  for (const encoding of ENCODINGS) {
    const text = decoded(bytes, encoding);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** A byte order mark, or the zero bytes that plain letters, commas and line breaks have in UTF-16. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (bytes.length % 2 === 1) return undefined;
  const head = bytes.subarray(0, 4096);
  const zeros = (parity: number) => head.filter((byte, at) => byte === 0 && at % 2 === parity);
  const [even, odd] = [zeros(0).length, zeros(1).length];
  if (even + odd < head.length / 50) return undefined;
  if (odd > 0 && even === 0) return 'utf-16le';
  return even > 0 && odd === 0 ? 'utf-16be' : undefined;
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes).replace(/^\uFEFF/, '');
  } catch {
    return undefined;
  }
}
