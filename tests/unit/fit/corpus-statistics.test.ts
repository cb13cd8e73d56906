import { expect, test } from 'vitest';
import {
  corpusStatistics,
  inverseFrequency,
  joinStatistics,
  meanLength,
} from '../../../lib/fit/corpus-statistics';
import { ground } from '../../../lib/fit/ground';
import { scoredDocument } from '../../../lib/fit/scored-document';
import { RECORDS, ROWS } from './made-up';

const documents = [...RECORDS, ...ROWS].map((record) => scoredDocument(record));

test('joined statistics are those of both corpora counted at once', () => {
  const whole = corpusStatistics(documents);
  const joined = joinStatistics(
    corpusStatistics(documents.slice(0, 40)),
    corpusStatistics(documents.slice(40)),
  );
  expect(joined.worth).toBeCloseTo(whole.worth, 9);
  expect(joined.frequencies.size).toBe(whole.frequencies.size);
  for (const gram of ['装置', 'めっ', '銅', '遺伝']) {
    expect(inverseFrequency(joined, gram)).toBeCloseTo(inverseFrequency(whole, gram), 9);
  }
  for (const kind of ['title', 'full'] as const) {
    expect(meanLength(joined, kind, 'need')).toBeCloseTo(meanLength(whole, kind, 'need'), 9);
  }
});

test('what stands everywhere is worth less than what stands nowhere', () => {
  const { statistics } = ground([]);
  expect(inverseFrequency(statistics, 'する')).toBeLessThan(1);
  expect(inverseFrequency(statistics, '遺伝')).toBeGreaterThan(4);
});

test('a page of 500 titles does not make the words of all patents look rare', () => {
  const page = Array.from({ length: 500 }, (_, index) => ROWS[index % ROWS.length]);
  const { statistics } = ground(page.filter((row) => row !== undefined));
  expect(inverseFrequency(statistics, 'する')).toBeLessThan(1);
});
