import { describe, expect, test } from 'vitest';
import { HandOverRefused } from '../../../lib/export/hand-over-refused';
import { handedOver, refuseTellingTemplate } from '../../../lib/export/handed-over';
import { exportTemplateSchema } from '../../../lib/model/export-template';
import { ALL_COLUMNS, COMPANY, candidate, evidence, madeUpFit, options } from './made-up-hand-over';

const NUMBER = 'L2099000001';
const withEvidence = (...all: ReturnType<typeof evidence>[]) => {
  const one = candidate(NUMBER);
  return {
    ...one,
    fit: { ...madeUpFit({ evidence: all }), companyId: COMPANY.id, patentId: one.patentId },
  };
};
const proposalOf = (...args: Parameters<typeof handedOver>) => handedOver(...args).proposals[0];

describe('why it may suit the company', () => {
  test('in its own words, the weightiest first', () => {
    const reasons = proposalOf(COMPANY, [candidate(NUMBER)], options())?.reasons;
    expect(reasons).toEqual([
      {
        axis: 'need',
        label: 'ニーズ',
        phrase: '金属表面を抗菌にしたい',
        words: ['抗菌', '表面'],
        classes: [],
      },
    ]);
  });

  test('one phrase is one reason, whatever parts of the fit it rests on', () => {
    const matches = [{ word: '菌の増殖', share: 50, spans: [], places: [] }];
    const one = withEvidence(evidence(), evidence({ part: 'related', matches }));
    const reasons = proposalOf(COMPANY, [one], options())?.reasons;
    expect(reasons?.map(({ words }) => words)).toEqual([['菌の増殖', '抗菌', '表面']]);
  });

  test.each([
    ['a phrase that became internal', { internal: ['needs:金属表面を抗菌にしたい'] }],
    ['a field that became internal', { internal: ['needs'] }],
    ['a phrase that is not in the profile any more', { needs: ['部品を軽くしたい'] }],
    [
      'internal in one field and open in another',
      {
        strengths: ['金属表面を抗菌にしたい'],
        internal: ['needs:金属表面を抗菌にしたい'],
      },
    ],
  ])('not %s', (_, change) => {
    const company = { ...COMPANY, ...change };
    expect(proposalOf(company, [withEvidence(evidence())], options())?.reasons).toEqual([]);
  });

  test('not what the verdicts say, nor words to avoid', () => {
    const one = withEvidence(
      evidence({ part: 'verdicts' }),
      evidence({ part: 'noise', share: -20 }),
    );
    expect(proposalOf(COMPANY, [one], options())?.reasons).toEqual([]);
  });

  test('an office version shows no internal phrase either: it lies open on desks', () => {
    const company = { ...COMPANY, internal: ['needs:金属表面を抗菌にしたい'] };
    const handed = handedOver(company, [candidate(NUMBER)], options({ version: 'office' }));
    expect(JSON.stringify(handed)).not.toContain('抗菌にしたい');
  });
});

describe('cautions', () => {
  test('say first that a record was withdrawn', () => {
    const one = candidate(NUMBER);
    const patent = { ...one.patent, withdrawnAt: '2026-05-01T00:00:00.000Z' };
    const cautions = proposalOf(COMPANY, [{ ...one, patent }], options())?.cautions;
    expect(cautions?.[0]).toBe(
      'データベースから取り下げられています（2026-05-01 に確認）。今も使えるかどうか、権利者への確認が必要です',
    );
  });

  test('speak of the record, not of the coordinator’s side', () => {
    const cautions = proposalOf(COMPANY, [candidate(NUMBER)], options())?.cautions;
    expect(cautions).toHaveLength(1);
    expect(cautions?.[0]).toContain('更新されていません');
  });

  test('terms that clash tell the company’s wish, and are left out where that is internal', () => {
    const one = candidate(NUMBER);
    const clashing = {
      ...one,
      fit: {
        ...madeUpFit({ cautions: ['termsClash'] }),
        companyId: COMPANY.id,
        patentId: one.patentId,
      },
    };
    expect(proposalOf(COMPANY, [clashing], options())?.cautions).toHaveLength(1);
    const internal = { ...COMPANY, internal: ['licenceWishes'] };
    expect(proposalOf(internal, [clashing], options())?.cautions).toEqual([]);
  });
});

describe('scores', () => {
  test('are left out with their columns unless chosen', () => {
    const handed = handedOver(COMPANY, [candidate(NUMBER)], options({ template: ALL_COLUMNS }));
    expect(JSON.stringify(handed)).not.toMatch(/7[12](\.93)?\b|83|58|57/);
    expect(handed.columns.map(({ key }) => key)).not.toContain('overall');
  });

  test('have their columns where they are chosen, though the template has none', () => {
    const { columns } = handedOver(COMPANY, [candidate(NUMBER)], options({ scores: 'shown' }));
    expect(columns.slice(-3).map(({ heading }) => heading)).toEqual([
      '適合度',
      'ニーズ適合',
      '強み適合',
    ]);
  });

  test('are whole points where they are shown', () => {
    const shown = options({ template: ALL_COLUMNS, scores: 'shown' });
    const proposal = proposalOf(COMPANY, [candidate(NUMBER)], shown);
    expect(proposal?.scores).toEqual({ overall: 72, need: 83, capability: 58 });
    expect(proposal?.cells).toMatchObject({ overall: 72, need: 83, capability: 58 });
  });
});

describe('the coordinator’s own words for the company', () => {
  const company = { ...COMPANY, internal: ['needs:部品を軽くしたい'] };

  test('go out as they are', () => {
    expect(proposalOf(COMPANY, [candidate(NUMBER, { ideas: '弁当箱\n' })], options())?.ideas).toBe(
      '弁当箱',
    );
  });

  test('are refused where they say something internal, with what and where', () => {
    const one = candidate(NUMBER, { ideas: '「部品を 軽くしたい」とのお話から。' });
    const refused = () => handedOver(company, [one], options());
    expect(refused).toThrow(HandOverRefused);
    expect(refused).toThrow('部品を軽くしたい');
    expect(() => handedOver(company, [one], options({ version: 'office' }))).not.toThrow();
  });

  test('are refused in a template too', () => {
    const template = exportTemplateSchema.parse({ name: '様式', intro: '部品を軽くしたい貴社へ' });
    expect(() => handedOver(company, [candidate(NUMBER)], options({ template }))).toThrow(
      'The opening text of the template holds “部品を軽くしたい”',
    );
  });

  const other = {
    ...COMPANY,
    id: 'made-up-2',
    name: '有限会社遠山染物店',
    needs: ['藍染めの色落ちを防ぎたい'],
    internal: ['needs:藍染めの色落ちを防ぎたい'],
  };
  const companies = [company, other];

  test.each([
    ['title', '遠山染物店様にも好評のご提案'],
    ['intro', '藍染めの色落ちを防ぎたいという企業にもお勧めしました。'],
    ['closing', '（有）遠山染物店の例もご覧いただけます。'],
    ['sender', '遠山染物店 担当'],
  ] as const)('are refused in the %s where they tell of another company', (place, words) => {
    const template = exportTemplateSchema.parse({ name: '様式', [place]: words });
    const made = () => handedOver(company, [candidate(NUMBER)], options({ template, companies }));
    expect(made).toThrow(HandOverRefused);
    expect(() => refuseTellingTemplate(template, company, companies)).toThrow(HandOverRefused);
  });

  test('are refused in ideas that name another company, with what and where', () => {
    const one = candidate(NUMBER, { ideas: '遠山染物店と組んで試作する。' });
    const made = () => handedOver(company, [one], options({ companies }));
    expect(made).toThrow('有限会社遠山染物店');
    expect(made).toThrow(one.patent.title);
  });
});

test('an empty profile and a record of a title alone still make a sheet', () => {
  const { fit: _, ...bare } = candidate(NUMBER);
  const { title, id, depth, firstSeenAt, seenAt } = bare.patent;
  const proposal = proposalOf(
    { ...COMPANY, needs: [], strengths: [], processes: [] },
    [{ ...bare, patent: { title, id, depth, firstSeenAt, seenAt } }],
    options({ scores: 'shown' }),
  );
  expect(proposal).toMatchObject({ title, summary: [], reasons: [], terms: [] });
  expect(proposal?.scores).toEqual({ overall: null, need: null, capability: null });
});

test('a record whose page is not known names the database where its number is looked up', () => {
  const one = candidate(NUMBER);
  const { url: _, ...patent } = one.patent;
  expect(proposalOf(COMPANY, [{ ...one, patent }], options())?.url).toBe(
    'https://plidb.inpit.go.jp/',
  );
  expect(proposalOf(COMPANY, [one], options())?.url).toBe(one.patent.url);
});

test('a candidate of another company is never handed over', () => {
  const other = candidate(NUMBER, { companyId: 'another' });
  expect(() => handedOver(COMPANY, [other], options())).toThrow('another company');
});
