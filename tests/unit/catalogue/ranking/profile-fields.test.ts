import { describe, expect, test } from 'vitest';
import { cardsOf } from '../../../../lib/catalogue/ranking/cards';
import { profileFields } from '../../../../lib/catalogue/ranking/fields';
import { sharedCompany } from '../../../../lib/export/shared-company';
import type { Company } from '../../../../lib/model/company';
import { wholeIndex } from '../../../bench/whole-index';
import { madeUpCompany } from '../../model/made-up-records';
import { listed } from './made-up';

// Made up: fields of technology with a class of their own, more records than a plot is of.
const KINDS = [
  ['C25D', '電気めっき皮膜の形成方法', '金属の表面にめっき皮膜を薄く均一に形成する。'],
  ['D03D', '消臭織物', '繊維の織物に消臭の機能を持たせる。'],
  ['A23L', '果物の鮮度保持方法', '野菜や果物の鮮度を保ち乾燥させる。'],
  ['G01N', '異物検査装置', '異物の混入を画像で検査する。'],
] as const;
const RECORDS = KINDS.flatMap(([ipc, title, purpose], kind) =>
  Array.from({ length: 60 }, (_, at) =>
    listed({ id: `plidb:L${kind}${100 + at}`, title, purpose, ipc: [`${ipc}1/00`] }),
  ),
);
const CATALOGUE = { ...wholeIndex(RECORDS), cards: cardsOf(RECORDS) };
const fields = (company: Company) => profileFields(company, CATALOGUE);

const OPEN = madeUpCompany({
  strengths: ['薄く均一なめっき皮膜をつけられる'],
  needs: [],
  processes: ['電気めっき'],
});
const PLANS = ['消臭の機能を織物に持たせたい', '果物の鮮度を保ちたい', '異物の混入を検査したい'];
const PLANNING = madeUpCompany({
  ...OPEN,
  needs: PLANS,
  noiseWords: ['皮膜'],
  relatedClasses: [{ code: 'D03D', weight: 5, source: 'model' }],
  relatedWords: [
    { word: '消臭織物', weight: 5, source: 'catalogue' },
    { word: '果物の鮮度を保ちたい', weight: 5, source: 'user' },
  ],
  internal: PLANS.map((plan) => `needs:${plan}`),
});

describe('the fields that are printed', () => {
  test('three internal needs, noise words and what was made of them change nothing', () => {
    expect(fields(sharedCompany(PLANNING))).toEqual(fields(sharedCompany(OPEN)));
    expect(sharedCompany(PLANNING)).toEqual(sharedCompany(OPEN));
  });

  test('the same needs would change them if they were shared', () => {
    const shared = sharedCompany({ ...PLANNING, internal: [] });
    expect(fields(shared)).not.toEqual(fields(sharedCompany(OPEN)));
  });

  test('what the user set stays', () => {
    const relatedClasses = [{ code: 'G01N', weight: 0, source: 'user' as const }];
    const set = sharedCompany(madeUpCompany({ relatedClasses }));
    expect(set.relatedClasses).toEqual(relatedClasses);
  });
});
