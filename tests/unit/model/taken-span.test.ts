import { expect, test } from 'vitest';
import { rewordedTaken, takenFrom, takenSpan } from '../../../lib/model/taken-span';

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

const NOTES = '塗装は外注。ﾌﾟﾚｽもある。';

test('a phrase that the profile has in other words keeps the notes’ own, and stands where they stand', () => {
  const outside = takenFrom(NOTES, { field: 'partners', phrase: '塗装（外注）', start: 0, end: 5 });
  expect(outside).toMatchObject({ phrase: '塗装（外注）', words: '塗装は外注' });
  expect(takenSpan(NOTES, outside)).toEqual({ start: 0, end: 5 });
  expect(takenSpan(`三月。${NOTES}`, outside)).toEqual({ start: 3, end: 8 });
  expect(takenSpan('塗装（外注）', outside)).toBeNull();
  expect(takenFrom(NOTES, { field: 'partners', phrase: '塗装', start: 0, end: 2 })).toEqual({
    field: 'partners',
    phrase: '塗装',
    start: 0,
    end: 2,
  });
});

test('a link that is reworded, and reworded again, still shows what was said', () => {
  const once = rewordedTaken(TAKEN, '部品を軽量化する');
  expect(once).toEqual({ ...TAKEN, phrase: '部品を軽量化する', words: '軽くしたい' });
  const twice = rewordedTaken(once, '部品を薄くする');
  expect(twice.words).toBe('軽くしたい');
  expect(rewordedTaken(twice, '軽くしたい')).toEqual(TAKEN);
});
