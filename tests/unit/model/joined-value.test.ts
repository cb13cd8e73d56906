import { describe, expect, test } from 'vitest';
import { joinedValue } from '../../../lib/model/joined-value';

describe('both sides of a conflict', () => {
  test('a list holds every phrase once, mine first', () => {
    expect(joinedValue('needs', ['軽くする', '抗菌にする'], ['抗菌にする', '錆を防ぐ'])).toEqual([
      '軽くする',
      '抗菌にする',
      '錆を防ぐ',
    ]);
  });

  test('people stand side by side; the same one once', () => {
    const [a, b, c] = ['一', '二', '三'].map((name) => ({ name, side: 'bank', contact: '' }));
    expect(joinedValue('people', [a, b], [{ ...a }, c])).toEqual([a, b, c]);
  });

  test('texts stand one below the other', () => {
    expect(joinedValue('memo', '乗り気', '慎重')).toBe('乗り気\n慎重');
  });

  test.each([
    ['one side holds it all', 'memo', '乗り気', '乗り気\n慎重'],
    ['one list holds it all', 'needs', ['軽くする'], []],
    ['a choice of one', 'stage', 'meeting', 'terms'],
    ['a line', 'location', '川崎市', '横浜市'],
    ['a side emptied it', 'memo', '乗り気', undefined],
    ['entries hang on their word', 'relatedWords', [{ word: '軽量' }], [{ word: '抗菌' }]],
  ])('there is none where %s', (_, field, mine, theirs) => {
    expect(joinedValue(field, mine, theirs)).toBeUndefined();
  });
});
