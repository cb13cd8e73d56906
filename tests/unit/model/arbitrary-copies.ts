// Copies of a few made-up records as several coordinators may have edited them: few names, few
// moments and few values, so that copies clash as often as they can.
import fc from 'fast-check';
import { type Candidate, candidateSchema } from '../../../lib/model/candidate';
import { type Company, companySchema } from '../../../lib/model/company';
import type { Deletion } from '../../../lib/model/deletion';
import { type Interview, interviewSchema } from '../../../lib/model/interview';
import type { RecordSet } from '../../../lib/model/merge-sets';
import type { OpenPatent } from '../../../lib/model/open-patent';
import { madeUpCandidate, madeUpCompany, madeUpPatent } from './made-up-records';

/** The last two are one moment, written in two ways. */
const TIMES = [
  '2026-04-01T00:00:00.000Z',
  '2026-04-02T00:00:00.000Z',
  '2026-04-03T00:00:00.000Z',
  '2026-04-04T00:00:00.000Z',
  '2026-04-04T00:00:00Z',
];
const time = fc.constantFrom(...TIMES);
const stamp = fc.record(
  { at: time, by: fc.constantFrom('', '架空 花子', '架空 太郎'), upon: time },
  { requiredKeys: ['at', 'by'] },
);
const edits = (...keys: string[]) =>
  fc.record(Object.fromEntries(keys.map((key) => [key, stamp])), { requiredKeys: [] });
const words = fc.constantFrom('', '軽く', '薄く');
const phrases = fc.constantFrom([], ['軽く'], ['薄く', '軽く']);
const marks = fc.uniqueArray(fc.constantFrom('needs', 'needs:軽く', 'tags:薄く'), { maxLength: 3 });
const frame = { createdAt: time, updatedAt: time };

export const anyCompanyCopy = (id = 'a'): fc.Arbitrary<Company> =>
  fc
    .record({
      ...frame,
      name: fc.constantFrom('架空商店', '架空工業'),
      needs: phrases,
      tags: phrases,
      internal: marks,
      relatedWords: fc.subarray([{ word: '蓋体', weight: 1, source: 'user' as const }]),
      more: fc.record({ location: words, archivedAt: time }, { requiredKeys: [] }),
      edits: edits(
        ...['name', 'needs', 'location', 'archivedAt', 'founded', 'tags', 'relatedWords'],
        ...['internal', 'internal:needs', 'internal:needs:軽く'],
      ),
    })
    .map(({ more, ...fields }) =>
      companySchema.parse({ ...madeUpCompany(), ...fields, ...more, id }),
    );

const change = fc.record({
  at: time,
  what: fc.constantFrom('memo', 'stage'),
  from: words,
  to: words,
  by: fc.constantFrom('', '架空 花子'),
});

export const anyCandidateCopy = (companyId = 'a', number = 1): fc.Arbitrary<Candidate> =>
  fc
    .record({
      ...frame,
      stage: fc.constantFrom('candidate', 'introduced', 'declined'),
      memo: words,
      overall: fc.constantFrom(10, 20, undefined),
      title: fc.constantFrom('架空の板', '架空の棒'),
      people: fc.subarray([{ name: '架空 三郎', side: 'bank' as const, contact: '' }]),
      declinedReason: fc.constantFrom(undefined, '売り先が見えない', '費用が合わない'),
      history: fc.array(change, { maxLength: 3 }),
      edits: edits('stage', 'declinedReason', 'memo', 'people', 'fit', 'patent'),
    })
    .map(({ overall, title, declinedReason, ...others }) => {
      const fields = { ...others, ...(declinedReason !== undefined && { declinedReason }) };
      const patent = madeUpPatent(`L209900000${number}`, { title });
      const { fit, ...candidate } = madeUpCandidate({ companyId, patent });
      const scored = fit && overall !== undefined && { fit: { ...fit, overall } };
      return candidateSchema.parse({ ...candidate, ...scored, ...fields });
    });

export const anyInterviewCopy = (companyId = 'a', id = 'v1'): fc.Arbitrary<Interview> =>
  fc
    .record({
      ...frame,
      heldOn: fc.constantFrom('2026-04-01', '2026-04-02'),
      notes: words,
      taken: fc.array(
        fc.record({
          field: fc.constantFrom('needs', 'strengths'),
          phrase: fc.constantFrom('軽く', '薄く'),
          start: fc.constantFrom(0, 1),
          end: fc.constantFrom(2, 3),
        }),
        { maxLength: 3 },
      ),
      disclosure: fc.constantFrom('internal', 'shareable'),
      passedOver: fc.subarray(['needs:軽く', 'strengths:薄く']),
      edits: edits(
        ...['heldOn', 'notes', 'disclosure', 'passedOver:needs:軽く'],
        'taken:{"end":2,"field":"needs","phrase":"軽く","start":0}',
      ),
    })
    .map((fields) => interviewSchema.parse({ ...fields, id, companyId }));

export const anyPatentCopy = (number = 1): fc.Arbitrary<OpenPatent> =>
  fc
    .record({
      title: fc.constantFrom('架空の板', '架空の板と棒', '架空の…', '架空…'),
      depth: fc.constantFrom('row' as const, 'record' as const),
      registrant: fc.constantFrom('架空大学', '架空大学 他'),
      licence: fc.constantFrom('可', '否'),
      technicalFields: fc.constantFrom<string[]>(['機械'], ['機械', '輸送'], []),
      firstSeenAt: time,
      seenAt: time,
      noted: fc.record(
        {
          enteredAt: time,
          changedAt: time,
          withdrawnAt: time,
          more: fc.dictionary(fc.constantFrom('備考', '分類'), words, { maxKeys: 2 }),
          history: fc.array(
            fc.record({
              at: time,
              by: fc.constant('page' as const),
              before: fc.constantFrom({ licence: '可' }, { licence: '否' }),
            }),
            { maxLength: 2 },
          ),
        },
        { requiredKeys: [] },
      ),
    })
    .map(({ noted, ...fields }) => ({
      ...madeUpPatent(`L209900000${number}`),
      ...fields,
      ...noted,
    }));

const some = <Item>(...items: fc.Arbitrary<Item>[]): fc.Arbitrary<Item[]> =>
  fc
    .tuple(...items.map((item) => fc.option(item, { nil: undefined })))
    .map((chosen) => chosen.filter((one) => one !== undefined) as Item[]);

export const anyRecords: fc.Arbitrary<RecordSet> = fc.record({
  companies: some(anyCompanyCopy('a'), anyCompanyCopy('b')),
  candidates: some(anyCandidateCopy('a', 1), anyCandidateCopy('a', 2), anyCandidateCopy('b', 1)),
  interviews: some(anyInterviewCopy('a', 'v1'), anyInterviewCopy('b', 'v2')),
  patents: some(anyPatentCopy(1), anyPatentCopy(2)),
  deletions: fc.constant([]),
});

const deletion = (id: string): fc.Arbitrary<Deletion> =>
  fc.record({ id: fc.constant(id), at: time, by: fc.constantFrom('', '架空 花子') });

export const anyDeletions: fc.Arbitrary<Deletion[]> = some(
  deletion('companies/a'),
  deletion('companies/b'),
  deletion('candidates/a/plidb:L2099000001'),
  deletion('interviews/v1'),
);
