// Made-up records for tests: no such company, patent or page exists.
import { type Candidate, candidateId } from '../../../lib/model/candidate';
import { type Company, companySchema } from '../../../lib/model/company';
import { type Interview, interviewSchema } from '../../../lib/model/interview';
import type { OpenPatent } from '../../../lib/model/open-patent';
import { patentId } from '../../../lib/model/patent-number';

export const MORNING = '2026-04-01T00:00:00.000Z';
export const NOON = '2026-04-01T03:00:00.000Z';
export const NEXT_DAY = '2026-04-02T00:00:00.000Z';

export function madeUpCompany(change: Partial<Company> = {}): Company {
  return companySchema.parse({
    id: 'made-up-1',
    name: '架空精機株式会社',
    location: '神奈川県架空市',
    strengths: ['薄板の深絞り'],
    needs: ['部品を軽くしたい'],
    createdAt: MORNING,
    updatedAt: MORNING,
    ...change,
  });
}

export function madeUpPatent(number = 'L2099000001', change: Partial<OpenPatent> = {}): OpenPatent {
  return {
    id: patentId('plidb', number),
    title: `架空の軽量構造 ${number}`,
    url: `https://plidb.inpit.go.jp/pldb/html/HTML.L/2099/000/${number}.html`,
    registrant: '架空大学',
    technicalFields: ['機械・加工', '輸送'],
    licence: '可',
    depth: 'row',
    firstSeenAt: MORNING,
    seenAt: MORNING,
    ...change,
  };
}

export function madeUpCandidate(change: Partial<Candidate> = {}): Candidate {
  const patent = change.patent ?? madeUpPatent();
  const companyId = change.companyId ?? 'made-up-1';
  return {
    id: candidateId(companyId, patent.id),
    companyId,
    patentId: patent.id,
    stage: 'candidate',
    verdict: 'unrated',
    memo: '',
    ideas: '',
    fit: {
      companyId,
      patentId: patent.id,
      overall: 71.6,
      need: 80.2,
      capability: 60,
      basis: 'title',
      confidence: 0.4,
      unanswered: [],
      compared: 0,
      merits: [],
      provisional: true,
      evidence: [
        {
          axis: 'need',
          part: 'exact',
          field: 'needs',
          phrase: '部品を軽くしたい',
          coverage: 0.8,
          share: 80.2,
          matches: [
            {
              word: '軽',
              share: 80.2,
              spans: [{ start: 3, end: 4 }],
              places: [{ field: 'title', start: 3, end: 4 }],
            },
          ],
        },
      ],
      cautions: ['titleOnly'],
    },
    patent,
    people: [],
    fileNames: [],
    history: [],
    edits: {},
    createdAt: MORNING,
    updatedAt: MORNING,
    ...change,
  };
}

export function madeUpInterview(change: Partial<Interview> = {}): Interview {
  return interviewSchema.parse({
    id: 'made-up-interview-1',
    companyId: 'made-up-1',
    heldOn: '2026-04-01',
    notes: '部品を軽くしたいとのこと。',
    createdAt: MORNING,
    updatedAt: MORNING,
    ...change,
  });
}
