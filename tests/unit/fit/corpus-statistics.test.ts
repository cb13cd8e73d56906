import { expect, test } from 'vitest';
import { classified } from '../../../lib/fit/classified';
import { corpusStatistics, inverseFrequency } from '../../../lib/fit/corpus-statistics';
import { patentIndex } from '../../../lib/fit/patent-index';
import { groundOf, RECORDS, ROWS } from './made-up';

const index = (records: typeof RECORDS) => patentIndex(records.map((one) => classified(one)));

test('statistics of two indexes are those of one index of both', () => {
  const all = [...RECORDS, ...ROWS];
  const whole = corpusStatistics([index(all)]);
  const parts = corpusStatistics([index(all.slice(0, 40)), index(all.slice(40))]);
  expect(parts.worth).toBeCloseTo(whole.worth, 9);
  for (const gram of ['装置', 'めっ', '銅', '遺伝']) {
    expect(inverseFrequency(parts, gram)).toBeCloseTo(inverseFrequency(whole, gram), 5);
  }
});

test('what stands everywhere is worth less than what stands nowhere', () => {
  const { statistics } = groundOf([]);
  expect(inverseFrequency(statistics, 'する')).toBeLessThan(1);
  expect(inverseFrequency(statistics, '遺伝')).toBeGreaterThan(4);
});

test('a page of 500 titles does not make the words of all patents look rare', () => {
  const page = Array.from({ length: 500 }, (_, at) => ROWS[at % ROWS.length]);
  const { statistics } = groundOf(page.filter((row) => row !== undefined));
  expect(inverseFrequency(statistics, 'する')).toBeLessThan(1);
});
