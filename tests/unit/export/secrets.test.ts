import { describe, expect, test } from 'vitest';
import { foreignSecrets, secretsOf, toldIn } from '../../../lib/export/secrets';
import type { Company } from '../../../lib/model/company';
import { madeUpCompany } from '../model/made-up-records';

const isToldBy = (text: string, change: Partial<Company>) =>
  toldIn(text, secretsOf(madeUpCompany(change))).length > 0;

describe('a secret is known again', () => {
  test.each([
    ['ABC-100', 'ABC‐100を作る'],
    ['ABC-100', 'ＡＢＣ－１００を作る'],
    ['ABC-100', 'abc–100を作る'],
    ['ABC-100', 'ABC100を作る'],
    ['架空市への移転', '架空市、への移転'],
    ['架空市への移転', '「架空市」への移転'],
    ['架空市への移転', '架空\u200b市へ の移転'],
    ['架空市への移転。', '架空市への移転を急ぐ'],
    ['サーバー', '架空のサーバを作る'],
    ['サーバ', '架空のサーバーを作る'],
    ['メッキ工場の新設', 'めっき工場の新設'],
    ['めっき', 'メッキをする'],
    ['ﾒｯｷ', 'めっきをする'],
    ['ねじ', 'ネジを作る'],
    ['ミコー', 'ミコーへ納める'],
  ])('%s in 「%s」', (phrase, text) => {
    expect(isToldBy(text, { internal: [`needs:${phrase}`] })).toBe(true);
  });

  test.each([
    ['ミコー', 'シミコンの容器'],
    ['NEX', 'annexの加工'],
    ['？', '部品を作る'],
    ['油', '油圧プレス'],
  ])('%s is not taken for a part of 「%s」', (phrase, text) => {
    expect(isToldBy(text, { internal: [`needs:${phrase}`] })).toBe(false);
  });

  test('a name without its legal form is the name', () => {
    const customers = ['株式会社架空電機'];
    expect(isToldBy('架空電機の一次下請け', { customers, internal: ['customers'] })).toBe(true);
    expect(isToldBy('架空電機の一次下請け', { internal: ['customers:株式会社架空電機'] })).toBe(
      true,
    );
  });

  test('it is named as the user wrote it', () => {
    const [secret] = secretsOf(madeUpCompany({ internal: ['needs:ＡＢＣ－１００ を作る'] }));
    expect(secret?.phrase).toBe('ＡＢＣ－１００ を作る');
  });
});

describe('fields that are internal as a whole', () => {
  test.each(['customers', 'partners', 'institutes', 'banks'] as const)(
    'short names of %s are secrets',
    (field) => {
      expect(isToldBy('甲乙の一次下請け', { [field]: ['甲乙'], internal: [field] })).toBe(true);
    },
  );

  test.each(['business', 'background', 'businessFlow'] as const)(
    'sentences of %s are secrets',
    (field) => {
      const change = { [field]: '容器を作る。架空社の下請け。', internal: [field] };
      expect(isToldBy('長く架空社の下請けだった', change)).toBe(true);
    },
  );

  test.each(['processes', 'materials', 'products', 'equipment'] as const)(
    'a word of %s that everybody uses is none',
    (field) => {
      const change = { [field]: ['プレス', '架空式の極薄プレス機'], internal: [field] };
      expect(isToldBy('プレスが得意', change)).toBe(false);
      expect(isToldBy('架空式の極薄プレス機がある', change)).toBe(true);
    },
  );
});

describe('what a paper for one company must not say of others', () => {
  const own = madeUpCompany({ name: '架空精機', customers: ['丙丁商会'] });
  const other = madeUpCompany({
    id: 'made-up-2',
    name: '有限会社丙丁製作所',
    customers: ['丙丁商会'],
    processes: ['めっき'],
    needs: ['架空市への工場の移転'],
    internal: ['customers', 'processes', 'needs:架空市への工場の移転'],
  });
  const told = (text: string) => toldIn(text, foreignSecrets([own, other], own));

  test('their names, by whichever legal form, and whose they are', () => {
    expect(told('丙丁製作所と組む')).toEqual([
      expect.objectContaining({ field: 'name', company: '有限会社丙丁製作所' }),
    ]);
  });

  test('their internal phrases', () => {
    expect(told('架空市への工場の移転を手伝う')).toHaveLength(1);
  });

  test('nothing that is this company’s own, and no short common word', () => {
    expect(told('架空精機は丙丁商会へ納める。めっきもする。')).toEqual([]);
  });

  test('no name shorter than three letters', () => {
    const short = (name: string) => foreignSecrets([madeUpCompany({ id: 'made-up-3', name })], own);
    expect(short('株式会社甲乙')).toEqual([]);
    expect(short('ミコー').map(({ field }) => field)).toEqual(['name']);
  });
});
