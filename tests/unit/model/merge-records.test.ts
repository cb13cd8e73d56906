import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { candidateSchema } from '../../../lib/model/candidate';
import { withChange } from '../../../lib/model/candidate-change';
import { canonicalJson } from '../../../lib/model/canonical-json';
import { type Company, companySchema } from '../../../lib/model/company';
import { conflictsOf } from '../../../lib/model/conflicts-of';
import { edited } from '../../../lib/model/edited';
import { interviewSchema, type TakenPhrase } from '../../../lib/model/interview';
import { mergePatents } from '../../../lib/model/merge-patents';
import { mergeCandidates, mergeCompanies, mergeInterviews } from '../../../lib/model/merge-records';
import { openPatentSchema } from '../../../lib/model/open-patent';
import { rewordedTaken } from '../../../lib/model/taken-span';
import {
  anyCandidateCopy,
  anyCompanyCopy,
  anyInterviewCopy,
  anyPatentCopy,
} from './arbitrary-copies';
import { anyPatent } from './arbitrary-records';
import {
  MORNING,
  madeUpCandidate,
  madeUpCompany,
  madeUpInterview,
  madeUpPatent,
  NEXT_DAY,
  NOON,
} from './made-up-records';

const HANAKO = '架空 花子';
const TARO = '架空 太郎';
const by = (name: string, at: string) => ({ at, by: name });
const RUNS = { numRuns: 1000 };

function isLattice<Kind>(copy: fc.Arbitrary<Kind>, merge: (a: Kind, b: Kind) => Kind) {
  test('the order of two copies does not count', () => {
    fc.assert(
      fc.property(copy, copy, (a, b) => {
        expect(canonicalJson(merge(a, b))).toBe(canonicalJson(merge(b, a)));
      }),
      RUNS,
    );
  });

  test('merging again changes nothing', () => {
    fc.assert(
      fc.property(copy, copy, (a, b) => {
        const merged = merge(a, b);
        expect(merge(a, a)).toEqual(a);
        expect(merge(merged, b)).toEqual(merged);
        expect(merge(merged, a)).toEqual(merged);
      }),
      RUNS,
    );
  });
}

function isAssociative<Kind>(copy: fc.Arbitrary<Kind>, merge: (a: Kind, b: Kind) => Kind) {
  test('three copies give the same in whatever order they meet', () => {
    fc.assert(
      fc.property(copy, copy, copy, (a, b, c) => {
        const first = canonicalJson(merge(merge(a, b), c));
        expect(canonicalJson(merge(a, merge(b, c)))).toBe(first);
        expect(canonicalJson(merge(merge(c, a), b))).toBe(first);
      }),
      { numRuns: 2000 },
    );
  });
}

describe('any copies of a company', () => {
  isLattice(anyCompanyCopy(), mergeCompanies);
  isAssociative(anyCompanyCopy(), mergeCompanies);

  test('give a company, each field from one of them', () => {
    fc.assert(
      fc.property(anyCompanyCopy(), anyCompanyCopy(), (a, b) => {
        const merged = companySchema.parse(mergeCompanies(a, b));
        for (const field of ['name', 'needs', 'location', 'archivedAt'] as const) {
          expect([a[field], b[field]]).toContainEqual(merged[field]);
        }
      }),
    );
  });
});

describe('any copies of a candidate', () => {
  isLattice(anyCandidateCopy(), mergeCandidates);
  isAssociative(anyCandidateCopy(), mergeCandidates);

  test('give a candidate whose fit is that of its record', () => {
    fc.assert(
      fc.property(anyCandidateCopy(), anyCandidateCopy(), (a, b) => {
        const merged = candidateSchema.parse(mergeCandidates(a, b));
        const pairs = [a, b].map(({ fit, patent }) => ({ fit, patent }));
        expect(pairs).toContainEqual({ fit: merged.fit, patent: merged.patent });
        const ends = [a, b].map(({ stage, declinedReason }) => ({ stage, declinedReason }));
        const { stage, declinedReason } = merged;
        expect(ends).toContainEqual({ stage, declinedReason });
        for (const one of [...a.history, ...b.history]) expect(merged.history).toContainEqual(one);
      }),
    );
  });
});

describe('any copies of an interview', () => {
  isLattice(anyInterviewCopy(), mergeInterviews);
  isAssociative(anyInterviewCopy(), mergeInterviews);

  test('give an interview with everything that was taken from it and not taken back', () => {
    fc.assert(
      fc.property(anyInterviewCopy(), anyInterviewCopy(), (a, b) => {
        const merged = interviewSchema.parse(mergeInterviews(a, b));
        const isTurned = (one: TakenPhrase) =>
          [a, b].some(({ edits }) => Object.hasOwn(edits, `taken:${canonicalJson(one)}`));
        for (const one of [...a.taken, ...b.taken]) {
          if (!isTurned(one)) expect(merged.taken).toContainEqual(one);
        }
      }),
    );
  });
});

describe('any copies of an open patent', () => {
  isLattice(anyPatentCopy(), mergePatents);
  isLattice(
    anyPatent.map((one) => ({ ...one, id: madeUpPatent().id })),
    mergePatents,
  );

  test('give an open patent', () => {
    fc.assert(
      fc.property(anyPatentCopy(), anyPatentCopy(), (a, b) => {
        openPatentSchema.parse(mergePatents(a, b));
      }),
    );
  });
});

describe('two copies of a company', () => {
  test('join: one changed the needs, the other the place', () => {
    const hanako = madeUpCompany({ needs: ['錆を防ぐ'], edits: { needs: by(HANAKO, NOON) } });
    const taro = madeUpCompany({ location: '架空市', edits: { location: by(TARO, NEXT_DAY) } });
    expect(mergeCompanies(hanako, taro)).toMatchObject({
      needs: ['錆を防ぐ'],
      location: '架空市',
      edits: { needs: by(HANAKO, NOON), location: by(TARO, NEXT_DAY) },
    });
  });

  test('the later edit of one field wins, whoever merges', () => {
    const hanako = madeUpCompany({ needs: ['錆を防ぐ'], edits: { needs: by(HANAKO, NEXT_DAY) } });
    const taro = madeUpCompany({ needs: ['軽くする'], edits: { needs: by(TARO, NOON) } });
    expect(mergeCompanies(hanako, taro).needs).toEqual(['錆を防ぐ']);
    expect(mergeCompanies(taro, hanako).needs).toEqual(['錆を防ぐ']);
  });

  test('a field that was emptied stays empty, one that was never known is filled', () => {
    const { location, ...rest } = madeUpCompany();
    const emptied = { ...rest, edits: { location: by(HANAKO, NOON) } };
    expect(mergeCompanies(madeUpCompany(), emptied)).not.toHaveProperty('location');
    const younger = { ...rest, createdAt: NEXT_DAY, updatedAt: NEXT_DAY };
    expect(mergeCompanies(younger, madeUpCompany()).location).toBe(location);
  });

  test('of two edits of one moment, the name that comes later in the order of letters wins', () => {
    const [first, last] = ['軽くする', '錆を防ぐ'];
    for (const [ofA, ofB] of [
      [first, last],
      [last, first],
    ] as const) {
      const a = madeUpCompany({ needs: [ofA], edits: { needs: by('A', NOON) } });
      const b = madeUpCompany({ needs: [ofB], edits: { needs: by('B', NOON) } });
      expect(mergeCompanies(a, b).needs).toEqual([ofB]);
      expect(mergeCompanies(b, a).needs).toEqual([ofB]);
    }
  });

  test.each([
    ['軽くする', '錆を防ぐ'],
    ['錆を防ぐ', '軽くする'],
  ])('of the first version, without entries: the one changed later wins (%s, %s)', (was, is) => {
    const older = madeUpCompany({ needs: [was], updatedAt: NOON });
    const newer = madeUpCompany({ needs: [is], updatedAt: NEXT_DAY });
    expect(mergeCompanies(older, newer).needs).toEqual([is]);
    expect(mergeCompanies(newer, older).needs).toEqual([is]);
  });

  test('keep the first making and the last change', () => {
    const merged = mergeCompanies(
      madeUpCompany({ createdAt: NOON, updatedAt: NOON }),
      madeUpCompany({ createdAt: MORNING, updatedAt: NEXT_DAY }),
    );
    expect([merged.createdAt, merged.updatedAt]).toEqual([MORNING, NEXT_DAY]);
  });
});

describe('marks of 社内限り', () => {
  const company = madeUpCompany({ needs: ['軽くする', '錆を防ぐ'] });
  const marked = (known: Company, internal: string[], at: string, name: string) =>
    edited(known, { ...known, internal }, at, name);

  test('set by two coordinators are both there, whichever was later', () => {
    const hanako = marked(company, ['needs:軽くする'], NOON, HANAKO);
    const taro = marked(company, ['needs:錆を防ぐ'], NEXT_DAY, TARO);
    const both = ['needs:軽くする', 'needs:錆を防ぐ'];
    expect(mergeCompanies(hanako, taro).internal).toEqual(both);
    expect(mergeCompanies(taro, hanako).internal).toEqual(both);
    expect(conflictsOf(hanako, taro)).toEqual([]);
  });

  test('turned off stay off against an older copy, and come back when they are set later', () => {
    const on = marked(company, ['needs:軽くする'], MORNING, HANAKO);
    const off = marked(on, [], NOON, TARO);
    const again = marked(off, ['needs:軽くする'], NEXT_DAY, HANAKO);
    expect(mergeCompanies(on, off).internal).toEqual([]);
    expect(mergeCompanies(off, on).internal).toEqual([]);
    expect(mergeCompanies(again, off).internal).toEqual(['needs:軽くする']);
  });

  test('of data that does not say who turned what are all kept', () => {
    const old = { ...company, internal: ['needs:軽くする'] };
    const other = { ...company, internal: [], edits: { internal: by(TARO, NEXT_DAY) } };
    expect(mergeCompanies(old, other).internal).toEqual(['needs:軽くする']);
  });

  test('of one moment: set counts', () => {
    const on = marked(company, ['needs:軽くする'], NOON, HANAKO);
    const off = { ...company, edits: { 'internal:needs:軽くする': by(TARO, NOON) } };
    expect(mergeCompanies(off, on).internal).toEqual(['needs:軽くする']);
  });
});

test('a link that was taken back does not return with an older copy, nor what is proposed again', () => {
  const link = { field: 'needs', phrase: '軽くしたい', start: 3, end: 8 } as const;
  const passedOver = ['needs:軽く'];
  const linked = madeUpInterview({ taken: [link], passedOver });
  const after = edited(linked, { ...linked, taken: [], passedOver: [] }, NOON, HANAKO);
  expect(mergeInterviews(linked, after)).toMatchObject({ taken: [], passedOver: [] });
  const more = edited(linked, { ...linked, notes: '書き足した。' }, NEXT_DAY, TARO);
  expect(mergeInterviews(more, after)).toMatchObject({ taken: [], notes: '書き足した。' });
});

test('a link that was reworded stands alone beside an older copy, and so when it is worded back', () => {
  const link = { field: 'needs', phrase: '軽くしたい', start: 3, end: 8 } as const;
  const other = { field: 'needs', phrase: '抗菌にも', start: 9, end: 13 } as const;
  const reworded = rewordedTaken(link, '部品を軽くする');
  const untold = madeUpInterview({ taken: [link, other] });
  const empty = madeUpInterview();
  const told = edited(empty, { ...empty, taken: [link, other] }, MORNING, TARO);
  for (const linked of [untold, told]) {
    const after = edited(linked, { ...linked, taken: [reworded, other] }, NOON, HANAKO);
    const worked = edited(linked, { ...linked, notes: '書き足した。' }, NEXT_DAY, TARO);
    for (const older of [linked, worked]) {
      expect(mergeInterviews(older, after).taken).toEqual([reworded, other]);
      expect(mergeInterviews(after, older).taken).toEqual([reworded, other]);
    }
    const back = edited(after, { ...after, taken: [link, other] }, NEXT_DAY, HANAKO);
    expect(mergeInterviews(after, back).taken).toEqual([link, other]);
    expect(mergeInterviews(back, after).taken).toEqual([link, other]);
  }
});

test('a contract does not keep the reason of a refusal', () => {
  const candidate = madeUpCandidate();
  const change = { stage: 'declined', declinedReason: '売り先が見えない' } as const;
  const declined = withChange(candidate, change, NOON, HANAKO);
  const signed = withChange(candidate, { stage: 'contract' }, NEXT_DAY, TARO);
  expect(mergeCandidates(declined, signed).stage).toBe('contract');
  expect(mergeCandidates(declined, signed)).not.toHaveProperty('declinedReason');
});

test('the history of a candidate is told once, in order of time', () => {
  const entry = (at: string, to: string) => ({ at, what: 'memo' as const, from: '', to, by: '' });
  const mine = madeUpCandidate({ history: [entry(MORNING, '一'), entry(NEXT_DAY, '三')] });
  const theirs = madeUpCandidate({ history: [entry(MORNING, '一'), entry(NOON, '二')] });
  expect(mergeCandidates(mine, theirs).history.map(({ to }) => to)).toEqual(['一', '二', '三']);
});

test('a patent that was seen after it was withdrawn is back', () => {
  const withdrawn = madeUpPatent('L2099000001', { withdrawnAt: NOON });
  const seen = madeUpPatent('L2099000001', { seenAt: NEXT_DAY });
  expect(mergePatents(withdrawn, seen)).not.toHaveProperty('withdrawnAt');
  expect(mergePatents(withdrawn, madeUpPatent()).withdrawnAt).toBe(NOON);
});
