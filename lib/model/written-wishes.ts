import type { Company } from './company';

type Wish = Company['licenceWishes'][number];

const WORDS: readonly (readonly [RegExp, Wish])[] = [
  [/通常|非独占|non-?exclusive/, 'nonExclusive'],
  [/専用|(?<!非)独占|(?<!non-?)exclusive/, 'exclusive'],
  [/譲渡|買(?:い)?取|assignment/, 'assignment'],
];

/** 希望する契約形態 as lists write it: 「通常実施権、譲渡も可」. Empty for words of none of them. */
export function writtenWishes(text: string): Wish[] {
  const plain = text.normalize('NFKC').toLowerCase();
  return WORDS.flatMap(([word, wish]) => (word.test(plain) ? [wish] : []));
}
