import { gunzip, gzip } from './gzip';
import { SealedFileRefused } from './sealed-file-refused';
import {
  HEAD_BYTES,
  IV_BYTES,
  readSealedHead,
  SALT_BYTES,
  type SealedHead,
  writeSealedHead,
} from './sealed-head';

/** The extension of a sealed bundle's file name. */
export const SEALED_EXTENSION = 'osekkai';

/** OWASP's figure for PBKDF2 with SHA-256 (2023). Fewer are not accepted from a file either. */
export const LEAST_ROUNDS = 600_000;
/** A second or two on a slow machine: ours are all made with the least, and no file may keep it busy. */
export const MOST_ROUNDS = 2_000_000;
const DIGEST_BYTES = 32;
/** Of the bundle's text; what browsers hold in one string with room to spare. */
export const MOST_TEXT_BYTES = 256 * 1024 * 1024;

type Bytes = Uint8Array<ArrayBuffer>;

/** How many random bytes; for tests another source than the machine's. */
type RandomBytes = (count: number) => Bytes;

/**
 * A bundle's text, compressed and encrypted with a passphrase (AES-GCM with 256 bits; the key by
 * PBKDF2-SHA-256), to travel by mail. The file is: head, what is sealed, SHA-256 of both. The head
 * is authenticated with it; the digest tells a damaged file from a wrong passphrase. Throws
 * SealedFileRefused (tooLargeToSeal) for what could not be opened again.
 */
export async function sealBundle(
  text: string,
  passphrase: string,
  rounds = LEAST_ROUNDS,
  randomBytes: RandomBytes = machineRandom,
): Promise<Bytes> {
  const bytes = encoded(text);
  if (bytes.length > MOST_TEXT_BYTES) throw new SealedFileRefused('tooLargeToSeal');
  const salt = randomBytes(SALT_BYTES);
  const iv = randomBytes(IV_BYTES);
  const plain = await gzip(bytes);
  const head = { rounds, salt, iv, length: plain.length + 16 };
  const headBytes = writeSealedHead(head);
  const key = await keyOf(passphrase, head);
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: headBytes },
    key,
    plain,
  );
  const body = joined(headBytes, new Uint8Array(sealed));
  return joined(body, await digestOf(body));
}

/**
 * The bundle's text. The whole file is checked before the key is made, which takes about a second.
 * Throws SealedFileRefused: notSealed, newer, cut, changed, rounds, passphrase, tooLarge.
 */
export async function openSealedBundle(
  content: ArrayBuffer | Bytes,
  passphrase: string,
): Promise<string> {
  const bytes = new Uint8Array(content);
  const head = readSealedHead(bytes);
  await checkWhole(bytes, head);
  if (head.rounds < LEAST_ROUNDS || head.rounds > MOST_ROUNDS) {
    throw new SealedFileRefused('rounds');
  }
  return unpacked(await decrypted(bytes, head, await keyOf(passphrase, head)));
}

async function checkWhole(bytes: Bytes, { length }: SealedHead): Promise<void> {
  const end = HEAD_BYTES + length;
  if (bytes.length < end + DIGEST_BYTES) throw new SealedFileRefused('cut');
  if (bytes.length > end + DIGEST_BYTES) throw new SealedFileRefused('changed');
  const digest = await digestOf(bytes.subarray(0, end));
  if (digest.some((byte, index) => byte !== bytes[end + index])) {
    throw new SealedFileRefused('changed');
  }
}

async function decrypted(bytes: Bytes, head: SealedHead, key: CryptoKey): Promise<Bytes> {
  const additionalData = bytes.subarray(0, HEAD_BYTES);
  const sealed = bytes.subarray(HEAD_BYTES, HEAD_BYTES + head.length);
  try {
    const algorithm = { name: 'AES-GCM', iv: head.iv, additionalData };
    return new Uint8Array(await crypto.subtle.decrypt(algorithm, key, sealed));
  } catch (cause) {
    throw new SealedFileRefused('passphrase', { cause });
  }
}

async function unpacked(plain: Bytes): Promise<string> {
  try {
    const text = await gunzip(plain, MOST_TEXT_BYTES);
    return new TextDecoder('utf-8', { fatal: true }).decode(text);
  } catch (cause) {
    throw new SealedFileRefused(cause instanceof RangeError ? 'tooLarge' : 'changed', { cause });
  }
}

/** Full-width and half-width letters of a passphrase are the same: input methods mix them. */
async function keyOf(passphrase: string, { salt, rounds }: SealedHead): Promise<CryptoKey> {
  const secret = encoded(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

async function digestOf(bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

function encoded(text: string): Bytes {
  return new TextEncoder().encode(text) as Bytes;
}

function joined(first: Bytes, second: Bytes): Bytes {
  const whole = new Uint8Array(first.length + second.length);
  whole.set(first);
  whole.set(second, first.length);
  return whole;
}

function machineRandom(count: number): Bytes {
  return crypto.getRandomValues(new Uint8Array(count));
}
