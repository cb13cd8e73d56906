import { expect, test } from 'vitest';
import { rewrittenPhrases } from '../../../lib/model/rewritten-phrases';

test('a phrase is rewritten where another stands in its place', () => {
  expect(rewrittenPhrases(['軽く', '薄く'], ['軽量化する', '薄く'])).toEqual([
    { from: '軽く', to: '軽量化する' },
  ]);
});

test('nothing is rewritten where phrases were added, removed, moved or changed for each other', () => {
  expect(rewrittenPhrases(['軽く'], ['軽く', '薄く'])).toEqual([]);
  expect(rewrittenPhrases(['軽く', '薄く'], ['薄く'])).toEqual([]);
  expect(rewrittenPhrases(['軽く', '薄く'], ['薄く', '軽く'])).toEqual([]);
  expect(rewrittenPhrases(['軽く', '薄く'], ['薄く', '強く'])).toEqual([]);
});
