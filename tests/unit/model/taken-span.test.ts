import { expect, test } from 'vitest';
import { takenSpan } from '../../../lib/model/taken-span';

const TAKEN = { field: 'needs' as const, phrase: '軽くしたい', start: 4, end: 9 };

test('stands where it stood, or where its words went, or nowhere', () => {
  expect(takenSpan('社長は「軽くしたい」', TAKEN)).toEqual({ start: 4, end: 9 });
  expect(takenSpan('三月の訪問。社長は「軽くしたい」', TAKEN)).toEqual({ start: 10, end: 15 });
  expect(takenSpan('社長は「薄くしたい」', TAKEN)).toBeNull();
});
