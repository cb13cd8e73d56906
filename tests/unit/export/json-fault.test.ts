import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseJson } from '../../../lib/export/json-fault';

const document = fc
  .tuple(fc.array(fc.jsonValue()), fc.constantFrom(0, 2))
  .map(([value, indent]) => JSON.stringify(value, null, indent));

test('JSON has no fault', () => {
  fc.assert(
    fc.property(document, (text) => {
      expect(parseJson(text)).toEqual({ value: JSON.parse(text) });
    }),
  );
});

test('a beginning of JSON is cut, at its last line', () => {
  fc.assert(
    fc.property(
      document,
      fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
      (text, share) => {
        const start = text.slice(0, Math.floor(text.length * share));
        const line = start.trimEnd().split('\n').length;
        expect(parseJson(start)).toEqual({ fault: { kind: 'cut', line } });
      },
    ),
  );
});

test.each(['-0.5', '12.25e-7', '1E+5', 'true', 'null', '"a\\u00e9\\n"', '{"a": [1.5]}'])(
  'every beginning of a list with %s is cut',
  (value) => {
    const text = `[${value}]`;
    for (let end = 0; end < text.length; end += 1) {
      expect(parseJson(text.slice(0, end))).toEqual({ fault: { kind: 'cut', line: 1 } });
    }
  },
);

test.each([
  ['{"a": 1,\n"b" 2}', 2],
  ['{"a": 1,\n\n}', 3],
  ['[1,\n2,]', 2],
  ['[1\n2]', 2],
  ['{"a": [1, 2}', 1],
  ['["a\nb"]', 1],
  ['[TRUE]', 1],
  ['[1]\n[2]', 2],
  ['{a: 1}', 1],
  ["['a']", 1],
  ['[01]', 1],
  ['<html>', 1],
])('%j is broken at line %i', (text, line) => {
  expect(parseJson(text)).toEqual({ fault: { kind: 'broken', line } });
});
