import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { candidateSchema } from '../../../lib/model/candidate';
import { canonicalJson } from '../../../lib/model/canonical-json';
import { companySchema } from '../../../lib/model/company';
import { interviewSchema } from '../../../lib/model/interview';
import { mergePatents } from '../../../lib/model/merge-patents';
import { mergeCandidates, mergeCompanies, mergeInterviews } from '../../../lib/model/merge-records';
import { openPatentSchema } from '../../../lib/model/open-patent';
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
        for (const one of [...a.history, ...b.history]) expect(merged.history).toContainEqual(one);
      }),
    );
  });
});

describe('any copies of an interview', () => {
  isLattice(anyInterviewCopy(), mergeInterviews);
  isAssociative(anyInterviewCopy(), mergeInterviews);

  test('give an interview with everything that was taken from it', () => {
    fc.assert(
      fc.property(anyInterviewCopy(), anyInterviewCopy(), (a, b) => {
        const merged = interviewSchema.parse(mergeInterviews(a, b));
        for (const one of [...a.taken, ...b.taken]) expect(merged.taken).toContainEqual(one);
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
