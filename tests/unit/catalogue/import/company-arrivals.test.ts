import fc from 'fast-check';
import { expect, test } from 'vitest';
import { companyArrivals } from '../../../../lib/catalogue/import/company-arrivals';
import type { RecordChange } from '../../../../lib/catalogue/import/take-in';
import type { OpenPatent } from '../../../../lib/model/open-patent';

// Every record here is made up.

const AT = '2099-02-01T00:00:00Z';

function record(number: number): OpenPatent {
  return {
    id: `plidb:L2099${String(number).padStart(6, '0')}`,
    title: `架空の部品${number}`,
    depth: 'record',
    firstSeenAt: AT,
    seenAt: AT,
  };
}

async function arrivals(
  changes: readonly RecordChange[],
  overall: readonly number[],
  rules: { threshold: number; listed: ReadonlySet<number> },
) {
  const scores = Float64Array.from(overall);
  const found = await companyArrivals(
    'a',
    { scores: { overall: scores, need: scores, capability: scores } },
    changes,
    async (numbers) => new Map(numbers.map((number) => [number, record(number)])),
    { ...rules, at: AT, reasonOf: () => ({ phrase: '錆を防ぐ', axis: 'need' }) },
  );
  return found.map(({ patentId, kind, isListed }) => [Number(patentId.slice(-6)), kind, isListed]);
}

test('new and changed ones above the threshold, and everything of the shortlist', async () => {
  const changes: RecordChange[] = [
    { number: 0, kind: 'new', fields: [] },
    { number: 1, kind: 'changed', fields: ['effect'] },
    { number: 2, kind: 'new', fields: [] },
    { number: 3, kind: 'withdrawn', fields: [] },
    { number: 4, kind: 'withdrawn', fields: [] },
    { number: 5, kind: 'new', fields: [] },
  ];
  const overall = [40, 80, 29, 90, 5, Number.NaN];
  expect(await arrivals(changes, overall, { threshold: 30, listed: new Set([4]) })).toEqual([
    [4, 'withdrawn', true],
    [1, 'changed', false],
    [0, 'new', false],
  ]);
});

test('never more than 300 besides the shortlist, and those the best', async () => {
  const changes = Array.from({ length: 400 }, (_, number) => ({
    number,
    kind: 'new' as const,
    fields: [],
  }));
  const overall = changes.map(({ number }) => 30 + number / 10);
  const found = await arrivals(changes, overall, { threshold: 30, listed: new Set() });
  expect(found).toHaveLength(300);
  expect(found[0]?.[0]).toBe(399);
  expect(found.at(-1)?.[0]).toBe(100);
});

test('whatever changes: none below the threshold that is not on the shortlist', async () => {
  const change = fc.record({
    kind: fc.constantFrom<RecordChange['kind']>('new', 'changed', 'withdrawn'),
    overall: fc.integer({ min: 0, max: 100 }),
    isListed: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 30 }), async (made) => {
      const changes = made.map(({ kind }, number) => ({ kind, number, fields: [] }));
      const listed = new Set(made.flatMap(({ isListed }, number) => (isListed ? [number] : [])));
      const found = await arrivals(
        changes,
        made.map(({ overall }) => overall),
        { threshold: 50, listed },
      );
      const wanted = made.flatMap(({ kind, overall, isListed }, number) =>
        isListed || (kind !== 'withdrawn' && overall >= 50) ? [number] : [],
      );
      expect(new Set(found.map(([number]) => number))).toEqual(new Set(wanted));
    }),
  );
});
