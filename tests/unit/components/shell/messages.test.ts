import { expect, test } from 'vitest';
import en from '../../../../public/_locales/en/messages.json';
import ja from '../../../../public/_locales/ja/messages.json';

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
