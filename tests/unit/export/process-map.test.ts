import { describe, expect, test } from 'vitest';
import { isDone, isTelling, pairsOf, processMap } from '../../../lib/export/process-map';
import { sharedProfile } from '../../../lib/export/shared-profile';
import type { Company } from '../../../lib/model/company';
import { madeUpCompany } from '../model/made-up-records';

const PROFILE = {
  processes: ['切削', 'プレス', 'めっき'],
  materials: ['銅', '鉄', 'アルミ'],
  strengths: [] as string[],
};
const mapOf = (change: Partial<Company>) =>
  pairsOf(sharedProfile(madeUpCompany({ ...PROFILE, ...change })));
const done = (change: Partial<Company>) => {
  const { processes, materials, pairs } = mapOf(change);
  return pairs.flatMap((row, at) =>
    row.flatMap((pair, column) => (isDone(pair) ? [`${processes[at]}×${materials[column]}`] : [])),
  );
};
const say = (does: boolean) => ({ process: '切削', material: '銅', does });

describe('what the phrases tell of processes and materials', () => {
  test.each([
    ['銅の切削が得意', ['切削×銅']],
    ['銅板のプレス', ['プレス×銅']],
    ['銅、アルミの切削', ['切削×銅', '切削×アルミ']],
    ['銅・鉄のプレス', ['プレス×銅', 'プレス×鉄']],
    ['歪みの少ないアルミの切削', ['切削×アルミ']],
    ['銅は扱わず、アルミの切削だけ', ['切削×アルミ']],
    ['鉄の切削はしない', []],
    ['地下鉄の部品のプレス', []],
    ['鉄道部品のプレス', []],
    ['めっきのない青銅', []],
    ['銅を仕入れる。アルミを切削する', ['切削×アルミ']],
  ])('「%s」', (phrase, pairs) => {
    expect(done({ strengths: [phrase] })).toEqual(pairs);
    expect(done({ business: phrase })).toEqual(pairs);
  });

  test('an ending that the phrase leaves out does not matter', () => {
    const deep = { processes: ['深絞り加工'], materials: ['ステンレス'] };
    expect(done({ ...deep, strengths: ['ステンレスの深絞りで容器を作れる'] })).toHaveLength(1);
  });
});

describe('what the coordinator said', () => {
  test('is over the guess, both ways', () => {
    const strengths = ['銅の切削'];
    expect(mapOf({ strengths }).pairs[0]?.[0]).toBe('guessed');
    expect(mapOf({ strengths, combinations: [say(true)] }).pairs[0]?.[0]).toBe('confirmed');
    expect(mapOf({ strengths, combinations: [say(false)] }).pairs[0]?.[0]).toBe('denied');
    expect(mapOf({ combinations: [say(true)] }).pairs[0]?.[0]).toBe('confirmed');
  });

  test('of a phrase that was rewritten since is ignored', () => {
    expect(done({ processes: ['精密切削'], combinations: [say(true)] })).toEqual([]);
  });

  test('what is internal is nowhere in the map', () => {
    const map = mapOf({ combinations: [say(true)], internal: ['materials:銅', 'processes'] });
    expect(map).toEqual({ processes: [], materials: ['鉄', 'アルミ'], pairs: [] });
  });
});

test('what has most pairs comes first', () => {
  const strengths = ['アルミのプレス', 'アルミのめっき', '鉄のプレス'];
  expect(processMap(sharedProfile(madeUpCompany({ ...PROFILE, strengths })))).toEqual({
    processes: ['プレス', 'めっき', '切削'],
    materials: ['アルミ', '鉄', '銅'],
    pairs: [
      ['guessed', 'guessed', 'unknown'],
      ['guessed', 'unknown', 'unknown'],
      ['unknown', 'unknown', 'unknown'],
    ],
  });
});

test('a table of one guess tells less than two lists; one of a confirmed pair is shown', () => {
  expect(isTelling(mapOf({ strengths: ['銅の切削'] }))).toBe(false);
  expect(isTelling(mapOf({ strengths: ['銅の切削', '鉄のプレス'] }))).toBe(true);
  expect(isTelling(mapOf({ combinations: [say(true)] }))).toBe(true);
});
