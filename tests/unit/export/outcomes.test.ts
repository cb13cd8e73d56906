import { expect, test } from 'vitest';
import { fiscalYears, outcomeLines, outcomesOf, outcomeTotals } from '../../../lib/export/outcomes';
import { type Candidate, candidateSchema, type Stage } from '../../../lib/model/candidate';
import { withChange } from '../../../lib/model/candidate-change';
import { mergeCandidates } from '../../../lib/model/merge-records';
import { type StageCorrection, withStageCorrection } from '../../../lib/model/stage-correction';
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

test('to and fro within half a minute counts nothing at all', () => {
  const candidate = moved([
    ['introduced', '2026-05-01T03:00:00.000Z'],
    ['meeting', '2026-05-01T03:00:10.000Z'],
    ['candidate', '2026-05-01T03:00:30.000Z'],
  ]);
  expect(days(candidate)).toEqual([]);
});

test('a drop one column too far, mended at once, counts what it was mended to', () => {
  const candidate = moved([
    ['meeting', '2026-04-01T03:00:00.000Z'],
    ['product', '2026-05-01T03:00:00.000Z'],
    ['contract', '2026-05-01T03:00:10.000Z'],
  ]);
  expect(days(candidate)).toEqual([
    'introduced 2026-04-01',
    'meetings 2026-04-01',
    'contracts 2026-05-01',
  ]);
});

test('stages passed quickly on the way to where it stands count each', () => {
  const candidate = moved([
    ['introduced', '2026-05-01T03:00:00.000Z'],
    ['meeting', '2026-05-01T03:00:05.000Z'],
  ]);
  expect(days(candidate)).toEqual(['introduced 2026-05-01', 'meetings 2026-05-01']);
});

const corrected = (candidate: Candidate, at: number, correction: StageCorrection, day = 20) => {
  const entry = candidate.history[at];
  if (!entry) throw new Error('No such entry');
  return withStageCorrection(candidate, entry, correction, `2026-06-${day}T03:00:00.000Z`, '架空');
};

test('the day of a stage is corrected, and the correction taken back', () => {
  const met = moved([['meeting', '2026-05-01T03:00:00.000Z']]);
  const mended = corrected(met, 0, { on: '2026-03-20' });
  expect(days(mended)).toEqual(['introduced 2026-03-20', 'meetings 2026-03-20']);
  expect(days(corrected(mended, 0, 'noted', 21))).toEqual(days(met));
  expect(mended.stage).toBe('meeting');
  expect(mended.history).toHaveLength(2);
});

test('a stage struck out counts no more, and stays so after a merge with an old copy', () => {
  const bought = moved([
    ['meeting', '2026-04-01T03:00:00.000Z'],
    ['contract', '2026-05-01T03:00:00.000Z'],
  ]);
  const struck = corrected(bought, 1, 'struck');
  expect(days(struck)).toEqual(['introduced 2026-04-01', 'meetings 2026-04-01']);
  for (const merged of [mergeCandidates(struck, bought), mergeCandidates(bought, struck)]) {
    expect(days(merged)).toEqual(days(struck));
  }
});

test('a correction does not outdo a move made elsewhere before it', () => {
  const met = moved([['meeting', '2026-05-01T03:00:00.000Z']]);
  const mended = corrected(met, 0, { on: '2026-04-20' });
  const signed = withChange(met, { stage: 'contract' }, '2026-06-10T03:00:00.000Z', '模擬');
  const merged = mergeCandidates(mended, signed);
  expect(merged.stage).toBe('contract');
  expect(days(merged)).toEqual([
    'introduced 2026-04-20',
    'meetings 2026-04-20',
    'contracts 2026-06-10',
  ]);
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

test('years without anything are lines too, and each line says how many there are by then', () => {
  const outcomes = outcomesOf(
    [
      moved([['introduced', '2026-05-01T03:00:00.000Z']]),
      moved([['meeting', '2028-05-01T03:00:00.000Z']]),
    ],
    ZONE,
  );
  const lines = outcomeLines(outcomes, 'fiscalYear', () => '');
  expect(
    lines.map(({ name, counts, cumulative }) => [name, counts.introduced, cumulative?.introduced]),
  ).toEqual([
    ['2026', 1, 1],
    ['2027', 0, 1],
    ['2028', 1, 2],
  ]);
  expect(fiscalYears(outcomes)).toEqual([2028, 2027, 2026]);
});

test('two companies of one name are two lines', () => {
  const at = '2026-05-01T03:00:00.000Z';
  const outcomes = outcomesOf([
    moved([['introduced', at]]),
    moved([['introduced', at]], { companyId: 'made-up-2' }),
  ]);
  const lines = outcomeLines(outcomes, 'company', () => '架空工業');
  expect(lines.map(({ key, name }) => [key, name])).toEqual([
    ['made-up-1', '架空工業'],
    ['made-up-2', '架空工業'],
  ]);
});

test('one patentee is one line however it is written, and joint ones are apart', () => {
  const of = (number: string, patentee: string) =>
    moved([['introduced', '2026-05-01T03:00:00.000Z']], {
      patent: madeUpPatent(number, { patentee }),
    });
  const outcomes = outcomesOf([
    of('L1', '株式会社架空電機'),
    of('L2', '㈱　架空電機、学校法人模擬大学'),
    of('L3', '架空電機（株）'),
    of('L4', 'Made Up Co., Ltd.'),
  ]);
  const lines = outcomeLines(outcomes, 'holder', () => '');
  expect(lines.map(({ counts }) => counts.introduced)).toEqual([3, 1, 1]);
  expect(lines[0]?.name).toContain('架空電機');
  expect(lines.map(({ name }) => name)).toContain('Made Up Co., Ltd.');
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
