import { describe, expect, test } from 'vitest';
import { companyQuery } from '../../../lib/fit/company-query';
import { scorePatent } from '../../../lib/fit/score';
import type { Company } from '../../../lib/model/company';
import type { OpenPatent } from '../../../lib/model/open-patent';
import { DEMO_COMPANIES } from '../../demo/companies';
import {
  BAKER,
  BUILDER,
  COMPANIES,
  company,
  ELECTRONICS,
  GROUND,
  groundOf,
  PLATER,
  patent,
  RECORDS,
  ROWS,
  UNRELATED,
  WEAVER,
} from './made-up';

function titles(profile: Company, patents: readonly OpenPatent[]): string[] {
  const query = companyQuery(profile, GROUND);
  return patents
    .map((one) => ({ title: one.title, score: scorePatent(query, one).overall ?? -1 }))
    .sort((a, b) => b.score - a.score)
    .map(({ title }) => title);
}

/** Without order: which of two good ones comes first is not a promise. */
const best = (count: number, profile: Company, patents: readonly OpenPatent[]) =>
  new Set(titles(profile, patents).slice(0, count));

describe('the order makes sense to a reader', () => {
  test('a plating shop: the antibacterial coating, then rust prevention', () => {
    expect(titles(PLATER, RECORDS).slice(0, 2)).toEqual([
      '抗菌性めっき皮膜及びその形成方法',
      'ステンレス鋼の防錆処理液',
    ]);
  });

  test('a weaver: fabrics that deodorise and dry', () => {
    expect(best(2, WEAVER, RECORDS)).toEqual(
      new Set(['消臭機能を持つ不織布', '吸汗速乾の二層編地']),
    );
  });

  test('a maker of sweets: foreign bodies, dried fruit, freshness', () => {
    const first = best(5, BAKER, RECORDS);
    for (const title of [
      '食品の異物検査装置',
      '低温加熱による果物の乾燥方法',
      '野菜の鮮度保持包装',
    ]) {
      expect(first).toContain(title);
    }
  });

  test('a house builder: partitions against noise, wood that does not burn, steps', () => {
    const first = best(5, BUILDER, RECORDS);
    for (const title of [
      '組立式の防音間仕切り',
      '木材の不燃化処理方法',
      'つまずきを防ぐ段差スロープ',
    ]) {
      expect(first).toContain(title);
    }
  });

  test('a maker of sensor terminals: failures by sound, wireless sensors, watching over', () => {
    const first = best(8, ELECTRONICS, RECORDS);
    for (const title of [
      '異常音から設備の故障を予測するシステム',
      '低消費電力の無線センサ端末',
      '高齢者の見守り通知方法',
      '車両の乗員見守り装置',
    ]) {
      expect(first).toContain(title);
    }
  });

  test('the demonstration’s press shop: deep drawing and antibacterial plating', () => {
    const first = best(3, company(DEMO_COMPANIES[0]), RECORDS);
    for (const title of ['薄板の深絞り加工用金型', '抗菌性めっき皮膜及びその形成方法']) {
      expect(first).toContain(title);
    }
  });

  test.each([
    [PLATER, '抗菌性めっき皮膜及びその形成方法'],
    [WEAVER, '消臭機能を持つ不織布'],
    [BAKER, '低温加熱による果物の乾燥方法'],
    [BUILDER, '組立式の防音間仕切り'],
    [ELECTRONICS, '異常音から設備の故障を予測するシステム'],
  ])('by title alone too, the right trade comes first', (profile, first) => {
    expect(best(3, profile, ROWS)).toContain(first);
  });
});

describe('the size makes sense to a reader', () => {
  test.each(Object.entries(COMPANIES))('%s: nothing on an unrelated page scores high', (_, one) => {
    const query = companyQuery(one, groundOf(UNRELATED));
    for (const row of UNRELATED) expect(scorePatent(query, row).overall).toBeLessThan(45);
  });

  test.each(Object.entries(COMPANIES))(
    '%s: half of all records score next to nothing',
    (_, one) => {
      const query = companyQuery(one, GROUND);
      const scores = RECORDS.map((record) => scorePatent(query, record).overall ?? 0);
      expect(scores.sort((a, b) => a - b)[Math.floor(scores.length / 2)]).toBeLessThan(15);
    },
  );

  test('a need that a record answers in its words scores high', () => {
    const query = companyQuery(company({ needs: ['刃物の切れ味を保ちたい'] }), GROUND);
    const { need } = scorePatent(
      query,
      patent({
        title: '刃物の表面処理方法',
        purpose: '刃物の切れ味を長く保つ表面処理を提供する。',
      }),
    );
    expect(need).toBeGreaterThan(65);
  });

  test('more of a need answered scores more', () => {
    const query = companyQuery(company({ needs: ['刃物の切れ味を保ちたい'] }), GROUND);
    const needs = ['包丁の柄', '刃物の柄', '刃物の切れ味の検査', '刃物の切れ味を保つ鞘'].map(
      (title) => scorePatent(query, patent({ title, depth: 'row' })).need ?? 0,
    );
    expect(needs).toEqual([...needs].sort((a, b) => a - b));
    expect(new Set(needs).size).toBe(needs.length);
  });
});
