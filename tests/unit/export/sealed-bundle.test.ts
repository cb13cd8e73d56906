import { beforeAll, describe, expect, test } from 'vitest';
import { gzip } from '../../../lib/export/gzip';
import {
  LEAST_ROUNDS,
  MOST_ROUNDS,
  MOST_TEXT_BYTES,
  openSealedBundle,
  sealBundle,
} from '../../../lib/export/sealed-bundle';
import { SealedFileRefused } from '../../../lib/export/sealed-file-refused';
import { HEAD_BYTES, isSealed } from '../../../lib/export/sealed-head';

const TEXT = `{"format":"osekkai-bundle","name":"架空精機株式会社${'あ'.repeat(500)}"}`;
const PASSPHRASE = 'made up: 架空の合言葉 7';

type Bytes = Uint8Array<ArrayBuffer>;
let sealed: Bytes;
beforeAll(async () => {
  sealed = await sealBundle(TEXT, PASSPHRASE);
});

async function refusal(content: Bytes, passphrase = PASSPHRASE): Promise<SealedFileRefused> {
  const error = await openSealedBundle(content, passphrase).then(
    () => new Error('It was opened'),
    (one: unknown) => one,
  );
  if (error instanceof SealedFileRefused) return error;
  throw error;
}

const changedAt = (at: number, to?: number): Bytes => {
  const changed = sealed.slice();
  changed[at] = to ?? (changed[at] ?? 0) ^ 1;
  return changed;
};

/** A file that somebody changed on purpose, and made its digest fit again. */
async function forged(change: (bytes: Bytes) => void): Promise<Bytes> {
  const bytes = sealed.slice();
  change(bytes);
  const body = bytes.subarray(0, bytes.length - 32);
  bytes.set(new Uint8Array(await crypto.subtle.digest('SHA-256', body)), body.length);
  return bytes;
}

const withRounds = (rounds: number) =>
  forged((bytes) => new DataView(bytes.buffer).setUint32(9, rounds));

test('what could not be opened again is not sealed', async () => {
  const error = await sealBundle('a'.repeat(MOST_TEXT_BYTES + 1), PASSPHRASE).catch((one) => one);
  expect(error).toBeInstanceOf(SealedFileRefused);
  expect(error.reason).toBe('tooLargeToSeal');
});

test('no file keeps the machine busy for more than a few times what ours take', () => {
  expect(MOST_ROUNDS / LEAST_ROUNDS).toBeLessThan(4);
});

describe('a sealed bundle', () => {
  test('is opened with its passphrase', async () => {
    expect(await openSealedBundle(sealed, PASSPHRASE)).toBe(TEXT);
    expect(await openSealedBundle(sealed.buffer, PASSPHRASE)).toBe(TEXT);
  });

  test('is opened whatever width the letters were typed in', async () => {
    expect(await openSealedBundle(sealed, 'ｍａｄｅ ｕｐ： 架空の合言葉　７')).toBe(TEXT);
  });

  test('can be read outside of this project by its description', async () => {
    const view = new DataView(sealed.buffer);
    const material = await crypto.subtle.importKey(
      'raw',
      new TextEncoder().encode(PASSPHRASE.normalize('NFKC')),
      'PBKDF2',
      false,
      ['deriveKey'],
    );
    expect(view.getUint32(9)).toBe(600_000);
    const key = await crypto.subtle.deriveKey(
      { name: 'PBKDF2', hash: 'SHA-256', salt: sealed.slice(13, 29), iterations: 600_000 },
      material,
      { name: 'AES-GCM', length: 256 },
      false,
      ['decrypt'],
    );
    const algorithm = {
      name: 'AES-GCM',
      iv: sealed.slice(29, 41),
      additionalData: sealed.slice(0, 45),
    };
    const plain = await crypto.subtle.decrypt(algorithm, key, sealed.slice(45, -32));
    expect(new Uint8Array(plain)).toEqual(await gzip(new TextEncoder().encode(TEXT) as Bytes));
  });

  test('shows nothing of what it holds, and is small', () => {
    const text = new TextDecoder('latin1').decode(sealed);
    expect(text).not.toContain('osekkai-bundle');
    expect(sealed.length).toBeLessThan(400);
  });

  test('is another one each time, from the same text and passphrase', async () => {
    const again = await sealBundle(TEXT, PASSPHRASE);
    const parts = [sealed, again].map((one) => [
      one.slice(13, 29).join(),
      one.slice(29, 41).join(),
      one.slice(HEAD_BYTES, -32).join(),
    ]);
    for (const index of [0, 1, 2]) expect(parts[0]?.[index]).not.toBe(parts[1]?.[index]);
  });

  test('is told from other files by its first bytes', () => {
    expect(isSealed(sealed)).toBe(true);
    expect(isSealed(new TextEncoder().encode(TEXT))).toBe(false);
    expect(isSealed(new Uint8Array())).toBe(false);
    // Cut inside the mark: told as cut, not as somebody else's.
    expect(isSealed(sealed.slice(0, 5))).toBe(true);
  });
});

describe('a file that cannot be opened says why', () => {
  test('a wrong passphrase', async () => {
    expect((await refusal(sealed, 'made up: 架空の合言葉 8')).reason).toBe('passphrase');
    expect((await refusal(sealed, '')).reason).toBe('passphrase');
  });

  test('cut, wherever it was', async () => {
    for (const length of [1, 7, 8, 9, 20, HEAD_BYTES, sealed.length - 33, sealed.length - 1]) {
      expect([length, (await refusal(sealed.slice(0, length))).reason]).toEqual([length, 'cut']);
    }
  });

  test('changed by accident, wherever it was', async () => {
    for (const at of [9, 12, 13, 30, HEAD_BYTES, sealed.length - 40, sealed.length - 1]) {
      expect([at, (await refusal(changedAt(at))).reason]).toEqual([at, 'changed']);
    }
    const longer = new Uint8Array(sealed.length + 1);
    longer.set(sealed);
    expect((await refusal(longer)).reason).toBe('changed');
  });

  test('changed on purpose: salt, rounds and what is sealed are authenticated', async () => {
    for (const at of [13, 30, HEAD_BYTES + 3]) {
      const file = await forged((bytes) => {
        bytes[at] = (bytes[at] ?? 0) ^ 1;
      });
      expect([at, (await refusal(file)).reason]).toEqual([at, 'passphrase']);
    }
    expect((await refusal(await withRounds(LEAST_ROUNDS + 1))).reason).toBe('passphrase');
  });

  test('rounds too few to be safe, or so many that the machine would hang', async () => {
    expect((await refusal(await withRounds(LEAST_ROUNDS - 1))).reason).toBe('rounds');
    const before = Date.now();
    expect((await refusal(await withRounds(MOST_ROUNDS + 1))).reason).toBe('rounds');
    expect((await refusal(await withRounds(0xffffffff))).reason).toBe('rounds');
    expect(Date.now() - before).toBeLessThan(500);
  });

  test('another file, and a newer one', async () => {
    expect((await refusal(new TextEncoder().encode(TEXT) as Bytes)).reason).toBe('notSealed');
    expect((await refusal(new Uint8Array())).reason).toBe('notSealed');
    expect((await refusal(changedAt(8, 2))).reason).toBe('newer');
  });

  test('each in its own words', async () => {
    const reasons = [
      'notSealed',
      'newer',
      'cut',
      'changed',
      'rounds',
      'passphrase',
      'tooLarge',
      'tooLargeToSeal',
    ];
    const words = reasons.map((one) => new SealedFileRefused(one as 'cut').words);
    expect(new Set(words.map(({ ja }) => ja)).size).toBe(reasons.length);
    expect(new Set(words.map(({ en }) => en)).size).toBe(reasons.length);
  });
});
