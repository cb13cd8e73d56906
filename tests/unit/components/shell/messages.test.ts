import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import en from '../../../../public/_locales/en/messages.json';
import ja from '../../../../public/_locales/ja/messages.json';
import { ROOT } from '../../../tools/machine.mjs';

const placeholders = (message: string): string[] => (message.match(/\$\d/g) ?? []).sort();

test('both languages have the same messages', () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(ja).sort());
});

test('every message has words in both languages, with the same gaps to fill', () => {
  const unequal = Object.entries(ja).filter(([key, { message }]) => {
    const english = en[key as keyof typeof ja].message;
    if (message.trim() === '' || english.trim() === '') return true;
    return placeholders(english).join() !== placeholders(message).join();
  });
  expect(unequal.map(([key]) => key)).toEqual([]);
});

/** The code that may ask for a message, as one text. */
function code(): string {
  const files = ['components', 'entrypoints', 'lib'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(ROOT, folder, name)),
  );
  return [...files, join(ROOT, 'wxt.config.ts')]
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}

const namesIn = (text: string, pattern: RegExp): Set<string> =>
  new Set([...text.matchAll(pattern)].map(([, name]) => name ?? ''));

test('every message is used, and every one that is used is there', () => {
  const text = code();
  const quoted = namesIn(text, /['"](\w+)['"]/g);
  const inManifest = namesIn(text, /__MSG_(\w+?)__/g);
  // Made up at run time, as `t(`weight${one}`)`.
  const starts = [...namesIn(text, /\bt\(`(\w+)\$\{/g)];
  const isUsed = (key: string) =>
    quoted.has(key) || inManifest.has(key) || starts.some((start) => key.startsWith(start));
  expect(Object.keys(ja).filter((key) => !isUsed(key))).toEqual([]);
  const asked = [...namesIn(text, /\bt\(\s*'(\w+)'/g), ...inManifest];
  expect(asked.length).toBeGreaterThan(100);
  expect(asked.filter((key) => !Object.hasOwn(ja, key))).toEqual([]);
});
