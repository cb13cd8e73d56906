import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textCleaner } from '../../../../lib/catalogue/reading/clean-text';

function cleaned(...pieces: string[]) {
  const { clean, emptied } = textCleaner();
  return { text: pieces.map(clean).join(''), emptied: [...emptied] };
}

test('a line break may be cut in two', () => {
  expect(cleaned('a\r', '\nb\r', 'c\n', '\nd').text).toBe('a\nb\nc\n\nd');
});

test('a line of control characters only is told by its number, wherever it is cut', () => {
  expect(cleaned('a\nb\n', 'c\n\0', '\0\n\nd\0\n')).toEqual({
    text: 'a\nb\nc\n\n\nd\n',
    emptied: [4],
  });
});

test('pieces are cleaned as the whole is', () => {
  const piece = fc.string({ unit: fc.constantFrom(...'a,\r\n\0'), maxLength: 6 });
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      expect(cleaned(...pieces)).toEqual(cleaned(pieces.join('')));
    }),
    { numRuns: 1000 },
  );
});
