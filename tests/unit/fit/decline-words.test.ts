import { expect, test } from 'vitest';
import { declineWords } from '../../../lib/fit/decline-words';
import type { Candidate } from '../../../lib/model/candidate';
import { madeUpCandidate, madeUpCompany, madeUpPatent } from '../model/made-up-records';

const declined = (number: string, title: string, declinedReason: string): Candidate =>
  madeUpCandidate({ stage: 'declined', declinedReason, patent: madeUpPatent(number, { title }) });

test('a word of the reason that stands in the title is suggested at once', () => {
  const one = declined('L1', '塗料の架空乾燥装置', '塗料は扱わない');
  expect(declineWords(madeUpCompany(), [one])).toEqual(['塗料']);
});

test('what titles turned down have in common is suggested; one alone says nothing', () => {
  const first = declined('L1', '塗料の架空乾燥', '事業の分野と合わない');
  const second = declined('L2', '塗料の模造混練', '事業の分野と合わない');
  expect(declineWords(madeUpCompany(), [first])).toEqual([]);
  expect(declineWords(madeUpCompany(), [first, second])).toContain('塗料');
});

test('money, time and terms teach nothing of the technology', () => {
  const all = ['L1', 'L2'].map((number) =>
    declined(number, '塗料の架空乾燥', '費用・資金が合わない'),
  );
  expect(declineWords(madeUpCompany(), all)).toEqual([]);
});

test('a word of the profile, or of a candidate on its way, is not to be avoided', () => {
  const all = ['L1', 'L2'].map((number) => declined(number, '塗料の架空乾燥', '分野と合わない'));
  expect(declineWords(madeUpCompany({ materials: ['塗料'] }), all)).not.toContain('塗料');
  const liked = madeUpCandidate({
    stage: 'meeting',
    patent: madeUpPatent('L3', { title: '塗料の再生' }),
  });
  expect(declineWords(madeUpCompany(), [...all, liked])).not.toContain('塗料');
});

test('a reason is judged clause by clause', () => {
  const one = declined('L1', '塗料の架空乾燥装置', '塗料は扱わない、時期も合わない');
  expect(declineWords(madeUpCompany(), [one])).toEqual(['塗料']);
  const sometimes = declined('L2', 'coating of paint', 'paint is sometimes handled elsewhere');
  expect(declineWords(madeUpCompany(), [sometimes])).toEqual(['paint']);
  const cost = declined('L3', 'coating of paint', 'the cost of paint');
  expect(declineWords(madeUpCompany(), [cost])).toEqual([]);
});

test('a reason that was only picked names no words of its own', () => {
  const picked = '事業の分野と合わない';
  const one = declined('L1', '事業計画の分野別表示', picked);
  expect(declineWords(madeUpCompany(), [one], [picked])).toEqual([]);
  const both = declined('L2', '事業計画の塗料表示', `${picked}、塗料は扱わない`);
  expect(declineWords(madeUpCompany(), [both], [picked])).toEqual(['塗料']);
});
