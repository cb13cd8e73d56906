import { describe, expect, test } from 'vitest';
import { companyQuery } from '../../../lib/fit/company-query';
import { fitOf } from '../../../lib/fit/fit';
import { judgedFor } from '../../../lib/fit/judged';
import { suggestedNoise, tastesFor } from '../../../lib/fit/learned';
import { type Judged, tastesOf } from '../../../lib/fit/learning';
import { scorePatent } from '../../../lib/fit/score';
import { madeUpCandidate } from '../model/made-up-records';
import { company, GROUND, PLATER, patent, RECORDS } from './made-up';

const box = (number: number) =>
  patent({ id: `plidb:B${number}`, title: `紙製の容器${number}`, ipc: ['B65D5/00'] });
const circuit = (number: number) =>
  patent({ id: `plidb:C${number}`, title: `半導体の回路${number}`, ipc: ['H01L21/00'] });
const LIKES_BOXES: Judged[] = [
  ...[1, 2, 3].map((number) => ({ patent: box(number), liking: 1 })),
  ...[1, 2, 3].map((number) => ({ patent: circuit(number), liking: 0 })),
];

describe('tastes', () => {
  const tastes = tastesOf(
    LIKES_BOXES,
    LIKES_BOXES.map(() => 0),
  );
  const changeOf = (name: string) => tastes.find((one) => one.name === name)?.change ?? 0;

  test('what liked records have in common is liked, what disliked ones have is not', () => {
    expect(changeOf('B65D')).toBeGreaterThan(0);
    expect(changeOf('容器')).toBeGreaterThan(0);
    expect(changeOf('H01L')).toBeLessThan(0);
    expect(changeOf('半導体')).toBeLessThan(0);
  });

  test('the same verdicts in another order teach the same', () => {
    const turned = tastesOf(
      [...LIKES_BOXES].reverse(),
      LIKES_BOXES.map(() => 0),
    );
    for (const { name, change } of turned) expect(change).toBeCloseTo(changeOf(name), 9);
  });

  test('no verdict teaches nothing, and verdicts that are all alike hardly anything', () => {
    expect(tastesOf([], [])).toEqual([]);
    const alike = tastesOf(LIKES_BOXES.slice(0, 3), [0, 0, 0]);
    for (const { change } of alike) expect(Math.abs(change)).toBeLessThan(0.25);
  });
});

describe('the fit after verdicts', () => {
  const profile = company({ processes: ['研磨'], needs: ['傷を防ぎたい'] });
  const plain = companyQuery(profile, GROUND);
  const learned = companyQuery(profile, GROUND, { judged: LIKES_BOXES });

  test('like records rise, unlike ones fall', () => {
    expect(scorePatent(learned, box(9)).overall).toBeGreaterThan(
      scorePatent(plain, box(9)).overall ?? 0,
    );
    expect(scorePatent(learned, circuit(9)).overall ?? 0).toBeLessThanOrEqual(
      scorePatent(plain, circuit(9)).overall ?? 0,
    );
  });

  test('the reason is told, and the shares still add up', () => {
    for (const record of [box(9), circuit(9), ...RECORDS.slice(0, 20)]) {
      const fit = fitOf(learned, record, 'record', true);
      for (const axis of ['need', 'capability'] as const) {
        const shares = fit.evidence.filter((one) => one.axis === axis).map(({ share }) => share);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(fit[axis] ?? 0, 6);
      }
    }
    const { evidence } = fitOf(learned, box(9), 'record', true);
    expect(evidence.find(({ part }) => part === 'verdicts')?.phrase).toContain('容器');
  });

  test('switched off, nothing is learned', () => {
    const off = companyQuery({ ...profile, learnsFromVerdicts: false }, GROUND, {
      judged: LIKES_BOXES,
    });
    expect(off.tastes).toEqual([]);
    expect(scorePatent(off, box(9))).toEqual(scorePatent(plain, box(9)));
  });

  test('three verdicts do not upset the order', () => {
    const few = companyQuery(PLATER, GROUND, {
      judged: [
        { patent: box(1), liking: 1 },
        { patent: circuit(1), liking: 0 },
        { patent: circuit(2), liking: 0 },
      ],
    });
    const first = (query: typeof few) =>
      RECORDS.map((record) => ({ record, score: scorePatent(query, record).overall ?? 0 })).sort(
        (a, b) => b.score - a.score,
      )[0]?.record.title;
    expect(first(few)).toBe(first(companyQuery(PLATER, GROUND)));
  });
});

describe('what counts as a verdict', () => {
  test('verdicts, and records on the shortlist; not memos, nor what was turned down', () => {
    const judged = judgedFor('made-up-1', [
      madeUpCandidate({ verdict: 'noise' }),
      madeUpCandidate({ stage: 'candidate' }),
      madeUpCandidate({ stage: 'unlisted', memo: '後で見る' }),
      madeUpCandidate({ stage: 'declined' }),
      madeUpCandidate({ verdict: 'promising', companyId: 'another' }),
    ]);
    expect(judged.map(({ liking }) => liking)).toEqual([0, 0.8]);
  });

  test('tastes for a profile are those its fit uses', () => {
    const profile = company({ processes: ['研磨'] });
    expect(tastesFor(profile, LIKES_BOXES).length).toBeGreaterThan(0);
    expect(tastesFor(profile, [])).toEqual([]);
  });

  test('words of noisy listings are suggested, not those of liked ones or of the profile', () => {
    const noisy = (title: string) =>
      madeUpCandidate({ verdict: 'noise', patent: { ...circuit(1), title } });
    const candidates = [
      noisy('半導体の洗浄装置'),
      noisy('半導体の研磨装置'),
      noisy('洗浄液の研磨'),
      madeUpCandidate({ verdict: 'promising', patent: { ...circuit(1), title: '洗浄機' } }),
      madeUpCandidate({ verdict: 'reference', patent: { ...circuit(1), title: '洗浄' } }),
    ];
    expect(suggestedNoise(company({ processes: ['研磨'] }), candidates)).toEqual(['半導体']);
  });
});
