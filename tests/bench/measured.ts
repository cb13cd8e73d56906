// What an order of all records is worth for each company.
import type { ScoreTable } from '../../lib/fit/score';
import type { Company } from '../../lib/model/company';
import type { JudgedData } from './judged-data';
import { mean, ndcg, recall } from './measures';

export const AXES = ['overall', 'need', 'capability'] as const;

/** One company's measures; undefined where the company has no record worth finding on that axis. */
export interface Measured {
  readonly overall?: number;
  readonly need?: number;
  readonly capability?: number;
  readonly recall20?: number;
  readonly recall50?: number;
}
export type Measure = keyof Measured;

/** nDCG@10 over the judged records, recall of grade 2 and more over all. */
export function measuredFor(
  company: Company,
  scores: ScoreTable,
  { records, grades }: JudgedData,
): Measured {
  const own = grades.get(company.id) ?? new Map();
  const found: { -readonly [K in Measure]?: number } = {};
  for (const axis of AXES) {
    const order = records
      .map(({ id }, at) => ({ id, score: scores[axis][at] ?? -1, at }))
      .sort((a, b) => b.score - a.score || a.at - b.at);
    const judged = order.flatMap(({ id }) => own.get(id)?.[axis] ?? []);
    if (judged.some((grade) => grade >= (axis === 'overall' ? 2 : 1)))
      found[axis] = ndcg(judged, 10);
    if (axis !== 'overall') continue;
    const wanted = new Set(
      records.map(({ id }) => id).filter((id) => (own.get(id)?.overall ?? 0) >= 2),
    );
    if (wanted.size === 0) continue;
    const ids = order.map(({ id }) => id);
    found.recall20 = recall(ids, wanted, 20);
    found.recall50 = recall(ids, wanted, 50);
  }
  return found;
}

/** The mean of a measure over the companies that have it. */
export function meanOf(measured: readonly Measured[], measure: Measure): number {
  return mean(measured.flatMap((one) => one[measure] ?? []));
}
