import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptOf } from '../../../../components/fit/excerpt';
import { pieces } from '../../../../components/fit/MarkedText';

const text = fc.string({ unit: fc.constantFrom('銅', '板', 'の', '深', '絞', 'り', 'a') });
const spansIn = (length: number) =>
  fc.array(
    fc
      .tuple(fc.nat(length), fc.nat(length))
      .filter(([a, b]) => a !== b)
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
  );
const marked = text
  .filter((words) => words.length > 0)
  .chain((words) => fc.tuple(fc.constant(words), spansIn(words.length)));

describe('marking words', () => {
  test('marks the span and leaves the rest', () => {
    expect(pieces('銅の深絞り', [{ start: 2, end: 5 }])).toEqual([
      { words: '銅の', marked: false, start: 0 },
      { words: '深絞り', marked: true, start: 2 },
    ]);
  });

  test('never loses or repeats a letter, whatever the spans', () => {
    fc.assert(
      fc.property(marked, ([words, spans]) => {
        expect(
          pieces(words, spans)
            .map((piece) => piece.words)
            .join(''),
        ).toBe(words);
      }),
    );
  });

  test('an excerpt of a long text shows the first marked word', () => {
    const long = `${'あ'.repeat(300)}深絞り${'い'.repeat(300)}`;
    const { text: words, spans } = excerptOf(long, [{ start: 300, end: 303 }]);
    expect(words.length).toBeLessThan(200);
    expect(spans.map(({ start, end }) => words.slice(start, end))).toEqual(['深絞り']);
    expect(words.startsWith('…') && words.endsWith('…')).toBe(true);
  });

  test('a short text is shown whole', () => {
    expect(excerptOf('深絞り', [{ start: 0, end: 1 }]).text).toBe('深絞り');
  });
});
