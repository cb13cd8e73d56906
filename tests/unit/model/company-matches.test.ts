import { expect, test } from 'vitest';
import { companyMatches, joinsOf } from '../../../lib/model/company-matches';
import { madeUpCompany } from './made-up-records';

const NUMBER = '9876543210987';
const mine = madeUpCompany({ corporateNumber: NUMBER });
const proposals = (...theirs: Parameters<typeof madeUpCompany>[0][]) =>
  companyMatches(
    [mine],
    theirs.map((change) => madeUpCompany({ id: 'theirs', ...change })),
  ).map(({ theirs: { id }, by, proposed }) => [id, by, proposed]);

test('the same number or name is one company, however it is written', () => {
  expect(proposals({ name: '別名の会社', corporateNumber: NUMBER })).toEqual([
    ['theirs', 'corporateNumber', 'join'],
  ]);
  expect(proposals({ name: '㈱架空精機' })).toEqual([['theirs', 'name', 'join']]);
});

test('the same name in another city and the same address are shown, and stay apart', () => {
  expect(proposals({ location: '北海道架空町' })).toEqual([['theirs', 'name', 'apart']]);
  const here = { ...mine, location: '神奈川県架空市架空1-2-3' };
  const there = madeUpCompany({
    id: 'theirs',
    name: '隣の架空商会',
    location: '架空市架空１丁目２番３号',
  });
  expect(companyMatches([here], [there])).toMatchObject([{ by: 'location', proposed: 'apart' }]);
});

test('another number, or nothing alike, is another company', () => {
  expect(proposals({ corporateNumber: '1234567890123' })).toEqual([]);
  expect(proposals({ name: '架空商会', location: '架空県架空村' })).toEqual([]);
});

test('what is known by an id is no match, and a company here has one at most', () => {
  expect(proposals({ id: mine.id })).toEqual([]);
  expect(proposals({ joinedIds: [mine.id] })).toEqual([]);
  expect(
    companyMatches([{ ...mine, joinedIds: ['theirs'] }], [madeUpCompany({ id: 'theirs' })]),
  ).toEqual([]);
  expect(proposals({ id: mine.id }, { id: 'second' })).toEqual([]);
  expect(proposals({ id: 'first' }, { id: 'second' })).toEqual([['first', 'name', 'join']]);
});

test('what was chosen counts before what is proposed', () => {
  const matches = companyMatches([mine], [madeUpCompany({ id: 'theirs' })]);
  expect([...joinsOf(matches, new Map())]).toEqual([['theirs', mine.id]]);
  expect([...joinsOf(matches, new Map([['theirs', 'apart']]))]).toEqual([]);
});
