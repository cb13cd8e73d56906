import { expect, test } from 'vitest';
import { gunzip, gzip } from '../../../lib/export/gzip';

const bytes = (count: number) => new Uint8Array(count).fill(7);

test('what was packed is unpacked as it was', async () => {
  const packed = await gzip(bytes(1_000_000));
  expect(packed.length).toBeLessThan(10_000);
  expect(await gunzip(packed, 1_000_000)).toEqual(bytes(1_000_000));
});

test('a small file that holds very much is not unpacked to its end', async () => {
  const packed = await gzip(bytes(1_000_000));
  await expect(gunzip(packed, 999_999)).rejects.toThrow(RangeError);
});

test('what is not gzip is refused', async () => {
  await expect(gunzip(bytes(40), 1000)).rejects.not.toBeInstanceOf(RangeError);
});
