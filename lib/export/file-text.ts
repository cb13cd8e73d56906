import { BundleFileRefused } from './bundle-file-refused';

/** What Japanese text is saved as when it is not UTF-8. EUC-JP first: its bytes often pass as both. */
const OTHER_ENCODINGS = [
  { label: 'euc-jp', name: 'EUC-JP' },
  { label: 'shift_jis', name: 'Shift_JIS' },
] as const;

/**
 * The text of a file, without its byte order mark. Throws BundleFileRefused where the bytes are not
 * UTF-8: guessing an encoding would write garbled names into the profiles.
 */
export function fileText(content: string | ArrayBuffer | Uint8Array): string {
  const text = typeof content === 'string' ? content : decode(new Uint8Array(content));
  return text.replace(/^\uFEFF/, '');
}

function decode(bytes: Uint8Array): string {
  if (isUtf16(bytes)) throw otherEncoding('UTF-16');
  const text = decoded(bytes, 'utf-8');
  if (text !== undefined) return text;
  const other = OTHER_ENCODINGS.find(({ label }) => decoded(bytes, label) !== undefined);
  throw other ? otherEncoding(other.name) : notText();
}

/** A byte order mark, or the zero bytes that every second byte of plain letters has. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return bytes.length > 1 && (first === 0) !== (second === 0);
}

/** Undefined where the bytes are not of this encoding. A last character cut in two is let pass. */
function decoded(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}

function otherEncoding(name: string): BundleFileRefused {
  return new BundleFileRefused('encoding', {
    ja: `このファイルの文字コードは ${name} のようです。UTF-8 で保存し直してから、もう一度選んでください。`,
    en: `This file seems to be saved as ${name}. Save it as UTF-8 and choose it again.`,
  });
}

function notText(): BundleFileRefused {
  return new BundleFileRefused('foreign', {
    ja: 'このファイルは文字のファイルではありません（Excel や画像など）。Osekkai の引き継ぎファイル（.json）か、企業を 1 行に 1 社ずつ書いた JSON Lines ファイルを選んでください。',
    en: 'This is not a text file (it may be a spreadsheet or a picture). Choose a bundle made by Osekkai (.json), or companies as JSON Lines, one a line.',
  });
}
