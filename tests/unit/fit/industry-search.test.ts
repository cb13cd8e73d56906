import { describe, expect, test } from 'vitest';
import { industries, searchIndustries } from '../../../lib/fit/industry-search';
import { entriesIn } from '../../../lib/fit/lexicon/labels';

const codes = (typed: string) => searchIndustries(typed).map(({ code }) => code);

describe('日本標準産業分類', () => {
  test('has all divisions, 01 to 99, each once, and the groups of manufacturing', () => {
    const divisions = industries().filter(({ code }) => code.length === 2);
    expect(divisions.map(({ code }) => Number(code))).toEqual(
      [...Array(99).keys()].map((n) => n + 1),
    );
    const groups = industries().filter(({ code }) => /^(09|[12]\d|3[0-2])\d$/.test(code));
    expect(groups.length).toBeGreaterThan(150);
  });

  test('every name is one that the fit knows', () => {
    for (const { code, name } of industries()) {
      expect(entriesIn(`${code} ${name}`).length, name).toBeGreaterThan(0);
    }
  });
});

describe('a search', () => {
  test.each([
    ['24', '24'],
    ['２４', '24'],
    ['24 金属', '24'],
    ['金属製品', '24'],
    ['246', '246'],
    ['めっき', '246'],
    ['メッキ', '246'],
    ['町工場', '24'],
    ['和菓子', '097'],
    ['ソフトハウス', '39'],
  ])('%s finds %s first', (typed, code) => {
    expect(codes(typed)[0]).toBe(code);
  });

  test('a number brings the groups under it', () => {
    expect(codes('24')).toEqual(expect.arrayContaining(['24', '241', '249']));
    expect(codes('24').every((code) => code.startsWith('24'))).toBe(true);
  });

  test('nothing typed brings the divisions, nonsense nothing', () => {
    expect(searchIndustries('')).toHaveLength(99);
    expect(searchIndustries('ほげほげ')).toEqual([]);
    expect(searchIndustries('24 ほげほげ')).toEqual([]);
  });
});
