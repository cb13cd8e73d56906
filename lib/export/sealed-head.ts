import { SealedFileRefused } from './sealed-file-refused';

/** The head of a sealed file, in the order of its bytes; numbers are big-endian. */
export interface SealedHead {
  /** Rounds of PBKDF2-SHA-256. */
  readonly rounds: number;
  /** 16 bytes. */
  readonly salt: Uint8Array<ArrayBuffer>;
  /** 12 bytes, as AES-GCM wants them. */
  readonly iv: Uint8Array<ArrayBuffer>;
  /** Bytes of what is sealed, its authentication tag included. */
  readonly length: number;
}

const MAGIC = new TextEncoder().encode('OSEKKAI\x1a');
const LEAST_OF_MAGIC = 3;
const VERSION = 1;
export const SALT_BYTES = 16;
export const IV_BYTES = 12;

const VERSION_AT = MAGIC.length;
const ROUNDS_AT = VERSION_AT + 1;
const SALT_AT = ROUNDS_AT + 4;
const IV_AT = SALT_AT + SALT_BYTES;
const LENGTH_AT = IV_AT + IV_BYTES;
export const HEAD_BYTES = LENGTH_AT + 4;

/**
 * Does a file begin as a sealed bundle does? For files whose name tells nothing. One that was cut
 * inside the mark counts, so that it is told as cut; a letter or two could be anything.
 */
export function isSealed(bytes: Uint8Array): boolean {
  return bytes.length >= LEAST_OF_MAGIC && startsAsMagic(bytes);
}

export function writeSealedHead({ rounds, salt, iv, length }: SealedHead): Uint8Array<ArrayBuffer> {
  const head = new Uint8Array(HEAD_BYTES);
  head.set(MAGIC);
  head.set([VERSION], VERSION_AT);
  head.set(salt, SALT_AT);
  head.set(iv, IV_AT);
  const view = new DataView(head.buffer);
  view.setUint32(ROUNDS_AT, rounds);
  view.setUint32(LENGTH_AT, length);
  return head;
}

/** Throws SealedFileRefused: notSealed, cut, newer, changed (a version that never was). */
export function readSealedHead(bytes: Uint8Array<ArrayBuffer>): SealedHead {
  if (bytes.length === 0 || !startsAsMagic(bytes)) throw new SealedFileRefused('notSealed');
  const version = bytes[VERSION_AT];
  if (version === undefined) throw new SealedFileRefused('cut');
  if (version > VERSION) throw new SealedFileRefused('newer');
  if (version < VERSION) throw new SealedFileRefused('changed');
  if (bytes.length < HEAD_BYTES) throw new SealedFileRefused('cut');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    rounds: view.getUint32(ROUNDS_AT),
    salt: bytes.slice(SALT_AT, IV_AT),
    iv: bytes.slice(IV_AT, LENGTH_AT),
    length: view.getUint32(LENGTH_AT),
  };
}

/** As far as the bytes go: a file that was cut inside the mark is told as cut. */
function startsAsMagic(bytes: Uint8Array): boolean {
  return MAGIC.every((byte, index) => index >= bytes.length || bytes[index] === byte);
}
