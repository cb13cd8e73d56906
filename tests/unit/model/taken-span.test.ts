import { expect, test } from 'vitest';
import { takenSpan } from '../../../lib/model/taken-span';

const TAKEN = { field: 'needs' as const, phrase: '軽くしたい', start: 4, end: 9 };

test('stands where it stood, or where its words went, or nowhere', () => {
  expect(takenSpan('社長は「軽くしたい」', TAKEN)).toEqual({ start: 4, end: 9 });
  expect(takenSpan('三月の訪問。社長は「軽くしたい」', TAKEN)).toEqual({ start: 10, end: 15 });
  expect(takenSpan('社長は「薄くしたい」', TAKEN)).toBeNull();
});

test('of a phrase in other words than the note has, its words are looked for', () => {
  const taken = {
    field: 'partners' as const,
    phrase: '塗装（外注）',
    words: '塗装',
    start: 0,
    end: 2,
  };
  expect(takenSpan('塗装は外注', taken)).toEqual({ start: 0, end: 2 });
  expect(takenSpan('なお塗装は外注', taken)).toEqual({ start: 2, end: 4 });
  expect(takenSpan('塗りは外注', taken)).toBeNull();
});
