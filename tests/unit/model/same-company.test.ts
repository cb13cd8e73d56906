import { describe, expect, test } from 'vitest';
import { sameCompany } from '../../../lib/model/same-company';

const named = (one: string, other: string) => sameCompany({ name: one }, { name: other });

describe('one company or two', () => {
  test.each([
    ['株式会社架空精機', '架空精機㈱'],
    ['架空精機（株）', '架空精機'],
    ['有限会社　カクウ', '㈲ｶｸｳ'],
    ['ＫＡＫＵＵ株式会社', 'kakuu'],
    ['髙澤・齋藤製作所', '高沢斎藤製作所'],
  ])('%s is %s', (one, other) => {
    expect(named(one, other)).toBe('name');
  });

  test('names that differ are two, and legal forms alone are no name', () => {
    expect(named('架空精機', '架空製菓')).toBeUndefined();
    expect(named('株式会社', '有限会社')).toBeUndefined();
  });

  test('the number goes before the name, both ways', () => {
    const one = { name: '架空', corporateNumber: '1234567890123' };
    expect(sameCompany(one, { name: '別名', corporateNumber: '１２３４５６７８９０１２３' })).toBe(
      'corporateNumber',
    );
    expect(sameCompany(one, { name: '架空', corporateNumber: '9876543210987' })).toBeUndefined();
    expect(sameCompany(one, { name: '架空', corporateNumber: '123' })).toBe('name');
  });

  test('addresses meet in their spellings, but not without a house number', () => {
    const at = (one: string, other: string) =>
      sameCompany({ name: '甲', location: one }, { name: '乙', location: other });
    expect(at('神奈川県川崎市架空区見本町一丁目2番3号', '川崎市架空区見本町１－２－３')).toBe(
      'location',
    );
    expect(at('〒210-0000 川崎市架空区見本町十二丁目3', '川崎市架空区見本町12-3')).toBe('location');
    expect(at('川崎市架空区', '川崎市架空区')).toBeUndefined();
    expect(at('川崎市架空区見本町1-2-3', '川崎市架空区見本町1-2-4')).toBeUndefined();
  });
});
