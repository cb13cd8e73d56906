import { expect, test } from 'vitest';
import { outcomeLines, outcomesOf, outcomeTotals } from '../../../lib/export/outcomes';
import { type Candidate, candidateSchema, type Stage } from '../../../lib/model/candidate';
import { withChange } from '../../../lib/model/candidate-change';
import { madeUpCandidate, madeUpPatent } from '../model/made-up-records';

const ZONE = 'Asia/Tokyo';
const moved = (moves: readonly (readonly [Stage, string])[], change: Partial<Candidate> = {}) =>
  moves.reduce(
    (one, [stage, at]) => withChange(one, { stage }, at, ''),
    candidateSchema.parse(madeUpCandidate({ history: [], ...change })),
  );
const days = (candidate: Candidate) =>
  outcomesOf([candidate], ZONE).map(({ kind, on }) => `${kind} ${on}`);

test('each stage counts on the day it was first reached, where the user is', () => {
  const candidate = moved([
    ['introduced', '2026-04-10T16:00:00.000Z'],
    ['meeting', '2026-05-01T03:00:00.000Z'],
    ['introduced', '2026-06-01T03:00:00.000Z'],
    ['meeting', '2026-07-01T03:00:00.000Z'],
  ]);
  expect(days(candidate)).toEqual(['introduced 2026-04-11', 'meetings 2026-05-01']);
});

test('who goes straight to a contract was introduced and met', () => {
  expect(days(moved([['contract', '2026-05-01T03:00:00.000Z']]))).toEqual([
    'introduced 2026-05-01',
    'meetings 2026-05-01',
    'contracts 2026-05-01',
  ]);
});

test('turned down later, it still was introduced', () => {
  const candidate = moved([
    ['introduced', '2026-04-10T03:00:00.000Z'],
    ['declined', '2026-05-10T03:00:00.000Z'],
  ]);
  expect(days(candidate)).toEqual(['introduced 2026-04-10']);
});

test('a move taken back within ten minutes never was', () => {
  const slip = (back: string) =>
    moved([
      ['product', '2026-05-01T03:00:00.000Z'],
      ['candidate', back],
    ]);
  expect(days(slip('2026-05-01T03:00:15.000Z'))).toEqual([]);
  expect(days(slip('2026-05-01T03:20:00.000Z'))).toHaveLength(4);
});

test('a candidate that was handed over in its stage counts from its beginning', () => {
  const handed = moved([], { stage: 'introduced' });
  expect(days(handed)).toEqual(['introduced 2026-04-01']);
});

test('the fiscal year begins in April', () => {
  const outcomes = outcomesOf(
    [
      moved([['introduced', '2027-03-31T03:00:00.000Z']]),
      moved([['introduced', '2027-04-01T03:00:00.000Z']]),
    ],
    ZONE,
  );
  const lines = outcomeLines(outcomes, 'fiscalYear', () => '');
  expect(lines.map(({ name, counts }) => [name, counts.introduced])).toEqual([
    ['2026', 1],
    ['2027', 1],
  ]);
});

test('a record of two fields counts in both, and once in the total', () => {
  const outcomes = outcomesOf([moved([['meeting', '2026-05-01T03:00:00.000Z']])], ZONE);
  const lines = outcomeLines(outcomes, 'field', () => '');
  expect(lines.map(({ name }) => name).sort()).toEqual(['機械・加工', '輸送']);
  expect(outcomeTotals(outcomes)).toEqual({
    introduced: 1,
    meetings: 1,
    contracts: 0,
    products: 0,
  });
});

test('the patentee is named before the registrant, the most fruitful first', () => {
  const at = '2026-05-01T03:00:00.000Z';
  const outcomes = outcomesOf(
    [
      moved([['introduced', at]]),
      moved([['product', at]], { patent: madeUpPatent('L2099000002', { patentee: '架空電機' }) }),
    ],
    ZONE,
  );
  const names = outcomeLines(outcomes, 'holder', () => '').map(({ name }) => name);
  expect(names).toEqual(['架空電機', '架空大学']);
  expect(outcomeLines(outcomes, 'company', (id) => `会社 ${id}`)[0]?.name).toBe('会社 made-up-1');
});
