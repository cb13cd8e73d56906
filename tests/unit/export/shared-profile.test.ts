import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sharedProfile } from '../../../lib/export/shared-profile';
import { CHIP_FIELDS, companySchema } from '../../../lib/model/company';
import { anyCompany } from '../model/arbitrary-records';
import { madeUpCompany } from '../model/made-up-records';

const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

const anyWhole = anyCompany.map((company) => companySchema.parse(company));

describe('what may leave the office', () => {
  test('no phrase marked as internal comes through, wherever else it was written', () => {
    const anySecret = fc
      .stringMatching(/^[架空秘密の相談先a-z]{4,12}$/u)
      .map((words) => `ヒ${words}`);
    const field = fc.constantFrom(...CHIP_FIELDS);
    fc.assert(
      fc.property(anyWhole, anySecret, field, field, (company, secret, own, other) => {
        const profile = sharedProfile({
          ...company,
          name: '架空商店',
          business: `部品を作る。最近は${secret}を始めた。試作もする。`,
          background: secret,
          [other]: [...company[other], `先方の${secret}について`],
          [own]: [...company[own], secret],
          internal: [`${own}:${secret}`],
        });
        expect(plain(JSON.stringify(profile))).not.toContain(plain(secret));
        expect(profile.business).toBe('部品を作る。試作もする。');
      }),
    );
  });

  test('a whole field that is internal stays behind, a word of it elsewhere does not', () => {
    const profile = sharedProfile(
      madeUpCompany({
        processes: ['プレス', '架空式の極薄プレス加工'],
        strengths: ['プレスが得意', '架空式の極薄プレス加工を知る'],
        location: '川崎市',
        employees: 12,
        internal: ['processes', 'location', 'employees'],
      }),
    );
    expect(profile.processes).toEqual([]);
    expect(profile.strengths).toEqual(['プレスが得意']);
    expect(profile).not.toHaveProperty('location');
    expect(profile).not.toHaveProperty('employees');
  });

  test('a hidden customer, however short, is in no strength and no text', () => {
    const profile = sharedProfile(
      madeUpCompany({
        customers: ['架空電機'],
        strengths: ['架空電機の一次下請け', '薄板の深絞り'],
        business: '架空電機株式会社へ容器を納める。試作もする。',
        internal: ['customers'],
      }),
    );
    expect(profile.strengths).toEqual(['薄板の深絞り']);
    expect(profile.business).toBe('試作もする。');
  });

  test('sentences of a hidden text are in no list', () => {
    const profile = sharedProfile(
      madeUpCompany({
        business: '容器を作る。社長は交代を考えている。',
        needs: ['部品を軽くしたい', '社長は交代を考えている'],
        internal: ['business'],
      }),
    );
    expect(profile.needs).toEqual(['部品を軽くしたい']);
  });

  test('another spelling of an internal phrase stays behind as a whole', () => {
    const profile = sharedProfile(
      madeUpCompany({
        products: ['架空社のサーバ・ラック', '容器'],
        internal: ['needs:架空社のサーバー。'],
      }),
    );
    expect(profile.products).toEqual(['容器']);
  });

  test('pairs of a process and a material come only where both are shared', () => {
    const pair = (process: string, material: string) => ({ process, material, does: true });
    const profile = sharedProfile(
      madeUpCompany({
        processes: ['プレス', '切削'],
        materials: ['銅', '架空合金'],
        combinations: [pair('プレス', '銅'), pair('プレス', '架空合金'), pair('研磨', '銅')],
        internal: ['materials:架空合金'],
      }),
    );
    expect(profile.combinations).toEqual([pair('プレス', '銅')]);
  });

  test('a marked text of several sentences goes as a whole', () => {
    const business = '容器を作る。社長は交代を考えている。';
    const company = madeUpCompany({ business, internal: [`business:${business}`] });
    expect(sharedProfile(company)).not.toHaveProperty('business');
  });

  test('the coordinator’s own side is never part of it', () => {
    const profile = sharedProfile(
      madeUpCompany({
        noiseWords: ['ひみつ一'],
        constraints: 'ひみつ二',
        tags: ['ひみつ三'],
        sourceUrls: ['ひみつ四'],
        edits: { name: { at: '2026-04-01T00:00:00.000Z', by: 'ひみつ五' } },
      }),
    );
    expect(JSON.stringify(profile)).not.toContain('ひみつ');
  });
});
