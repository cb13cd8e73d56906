import { expect, test } from 'vitest';
import { passphraseStrength } from '../../../lib/export/passphrase-strength';

test.each([
  ['', 'empty'],
  ['Ab3$x', 'short'],
  ['aaaaaaaaaaaaaaaa', 'weak'],
  ['12345678901234', 'weak'],
  ['passpasspasspass', 'weak'],
  ['kawasaki', 'weak'],
  ['７７７７７７７７７７', 'weak'],
  ['kawasaki-2026', 'weak'],
  ['rT7$kq2!mZ', 'fair'],
  ['kawasaki-2026-minato', 'fair'],
  ['correct horse battery staple', 'strong'],
  ['梅雨の朝に青い自転車で港へ行く', 'strong'],
])('%s is %s', (passphrase, strength) => {
  expect(passphraseStrength(passphrase)).toBe(strength);
});

test('more of the same kind is never weaker', () => {
  const ORDER = ['empty', 'short', 'weak', 'fair', 'strong'];
  const whole = 'tq8vZ!pm2#wLx9';
  const ranks = [...whole].map((_, at) => ORDER.indexOf(passphraseStrength(whole.slice(0, at))));
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
});
