import { describe, expect, test } from 'vitest';
import { areApart, companyIndex } from '../../../lib/model/same-company';

type Known = Parameters<ReturnType<typeof companyIndex>['find']>[0];
const sameCompany = (one: Known, other: Known) => companyIndex([other]).find(one)?.by;
const named = (one: string, other: string) => sameCompany({ name: one }, { name: other });

describe('one company or two', () => {
  test.each([
    ['株式会社架空精機', '架空精機㈱'],
    ['架空精機（株）', '架空精機'],
    ['有限会社　カクウ', '㈲ｶｸｳ'],
    ['ＫＡＫＵＵ株式会社', 'kakuu'],
    ['髙澤・齋藤製作所', '高沢斎藤製作所'],
    ['社会福祉法人架空会', '架空会'],
    ['医療法人社団 架空会', '架空会'],
    ['NPO法人カクウ', '特定非営利活動法人カクウ'],
    ['農事組合法人架空農園', '架空農園'],
    ['国立大学法人架空大学', '架空大学'],
    ['学校法人架空学園', '架空学園'],
    ['(一社)架空協会', '一般社団法人架空協会'],
    ['Kakuu Seiki Co., Ltd.', 'KAKUU SEIKI'],
    ['KAKUU, Inc.', 'Kakuu'],
    ['架空ヶ丘製作所', '架空ケ丘製作所'],
    ['架空が丘製作所', '架空ヶ丘製作所'],
    ['架空精機株式会社 本社', '架空精機'],
    ['架空精機（旧 架空鉄工所）', '架空精機㈱'],
    ['架空金属（協）', '架空金属協同組合'],
  ])('%s is %s', (one, other) => {
    expect(named(one, other)).toBe('name');
  });

  test('names that differ are two, and legal forms alone are no name', () => {
    expect(named('架空精機', '架空製菓')).toBeUndefined();
    expect(named('株式会社', '有限会社')).toBeUndefined();
    expect(named('架空金属協同組合', '架空金属株式会社')).toBeUndefined();
    expect(named('Kakuu Zinc', 'Kakuu Z')).toBeUndefined();
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
    expect(at('川崎市架空区見本町1-2-3 架空ビル5F', '川崎市架空区見本町1丁目2番3号')).toBe(
      'location',
    );
    expect(at('川崎市大字架空字見本12番地', '川崎市架空見本12')).toBe('location');
    expect(at('札幌市架空区北1条西2-3', '札幌市架空区北1条西5-3')).toBeUndefined();
    expect(at('川崎市架空区', '川崎市架空区')).toBeUndefined();
    expect(at('川崎市架空区見本町1-2-3', '川崎市架空区見本町1-2-4')).toBeUndefined();
  });

  test('addresses are apart where neither is in the city of the other', () => {
    expect(areApart('神奈川県川崎市架空区1', '大阪府架空市1')).toBe(true);
    expect(areApart('神奈川県川崎市架空区1', '川崎市別区2')).toBe(false);
    expect(areApart('川崎市架空区1', '架空区1')).toBe(false);
    expect(areApart('川崎市', undefined)).toBe(false);
  });
});
