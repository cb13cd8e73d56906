// Made-up companies, records and words for tests: none of them exists.
import { type HandOverOptions, handedOver } from '../../../lib/export/handed-over';
import { type Candidate, candidateId } from '../../../lib/model/candidate';
import type { Company } from '../../../lib/model/company';
import { exportTemplateSchema, LIST_COLUMNS } from '../../../lib/model/export-template';
import type { Evidence, Fit } from '../../../lib/model/fit';
import { madeUpCandidate, madeUpCompany, madeUpPatent } from '../model/made-up-records';

export const DAY = '2026-11-23';

export const COMPANY: Company = madeUpCompany({
  name: '川辺プレス工業株式会社（架空）',
  business: '金属の薄板をプレスと深絞りで加工し、小さな容器やカバーを作る。',
  strengths: ['薄板の深絞りで継ぎ目のない容器を作れる'],
  processes: ['深絞り加工', 'めっき'],
  needs: ['金属表面を抗菌にしたい', '部品を軽くしたい'],
});

const TEXT = {
  purpose:
    '金属の表面に銀を含む多孔質の皮膜を設け、長い間にわたって菌の増殖を抑える表面処理方法を、既存のめっき設備のまま実現することを目的とする。',
  effect:
    '皮膜の孔に保たれた銀が少しずつ溶け出すため、洗浄を繰り返しても抗菌性が保たれる。皮膜は薄く、寸法の精度を損なわない。',
  outline:
    '基材を陽極酸化したのち、孔の中に銀の微粒子を電気的に析出させ、最後に孔の口を狭める封孔処理を行う。'.repeat(
      4,
    ),
  appliedProducts: '調理器具、医療用の容器、手すり、ドアの取っ手',
};

export function evidence(change: Partial<Evidence> = {}): Evidence {
  return {
    axis: 'need',
    part: 'exact',
    field: 'needs',
    phrase: '金属表面を抗菌にしたい',
    coverage: 0.8,
    share: 41.37,
    matches: ['抗菌', '表面'].map((word) => ({ word, share: 20, spans: [], places: [] })),
    ...change,
  };
}

export function madeUpFit(change: Partial<Fit> = {}): Omit<Fit, 'companyId' | 'patentId'> {
  return {
    overall: 71.93,
    need: 83.21,
    capability: 57.64,
    basis: 'record',
    confidence: 0.7,
    unanswered: ['部品を軽くしたい'],
    compared: 400,
    merits: [],
    provisional: false,
    evidence: [
      evidence(),
      evidence({
        axis: 'capability',
        field: 'processes',
        phrase: 'めっき',
        share: 30,
        matches: [],
      }),
    ],
    cautions: ['longUnchanged', 'noiseWord', 'titleOnly'],
    ...change,
  };
}

export function candidate(number: string, change: Partial<Candidate> = {}): Candidate {
  const patent = change.patent ?? {
    ...madeUpPatent(number, TEXT),
    title: '銀を保つ多孔質皮膜による金属表面の抗菌処理方法と、それを施した容器（架空）',
    patentee: '株式会社架空化成（見本）',
    licenceKind: '通常実施権',
    licenceLumpSum: '要',
    licenceRunning: '要',
    licenceRunningTerms: '協議による',
    assignment: '否',
    applicationNumber: '特願2098-000001',
    registrationNumber: '特許第9900001号',
    listedOn: '2099/1/10',
  };
  const companyId = change.companyId ?? COMPANY.id;
  return madeUpCandidate({
    id: candidateId(companyId, patent.id),
    verdict: 'promising',
    memo: '社長は乗り気。銀行には言わないこと。',
    fit: { ...madeUpFit(), companyId, patentId: patent.id },
    ...change,
    patent,
    companyId,
  });
}

export function options(change: Partial<HandOverOptions> = {}): HandOverOptions {
  return {
    version: 'company',
    scores: 'leftOut',
    day: DAY,
    timeZone: 'Asia/Tokyo',
    companies: [],
    template: exportTemplateSchema.parse({
      name: '見本',
      sender: '架空市 産業振興課\n担当 見本 花子（架空）',
    }),
    ...change,
  };
}

export const ALL_COLUMNS = exportTemplateSchema.parse({ name: '全部', columns: LIST_COLUMNS });

export const HANDED = handedOver(
  COMPANY,
  [
    candidate('L2099000001'),
    candidate('L2099000002', {
      ideas: '抗菌の弁当箱。\n病院向けの小さな容器。',
      fit: undefined,
    } as Partial<Candidate>),
    candidate('L2099000003'),
  ],
  options(),
);
