import type {
  RankedRow,
  RankingSource,
  RankingSummary,
  Search,
} from '../../../../lib/model/ranking';
import { searchSchema } from '../../../../lib/model/ranking';

/** Everything in these records is made up. */
export function madeUpRow(index: number, over: Partial<RankedRow> = {}): RankedRow {
  return {
    patentId: `plidb:L${String(index).padStart(6, '0')}`,
    title: `折りたためる容器 ${index}`,
    registrant: '架空工業大学',
    place: index + 1,
    overall: Math.max(0, 90 - index / 500),
    need: Math.max(0, 80 - index / 500),
    capability: 60,
    confidence: 0.8,
    cautions: [],
    verdict: 'unrated',
    stage: null,
    standing: 'unchanged',
    ...over,
  };
}

export function madeUpSummary(
  matching: number,
  over: Partial<RankingSummary> = {},
): RankingSummary {
  return {
    total: 40_000,
    matching,
    facets: [
      {
        facet: 'ipcClass',
        values: Array.from({ length: 20 }, (_, at) => ({
          value: `B${String(at + 1).padStart(2, '0')}`,
          count: 2000 - at * 10,
          isChosen: false,
        })),
      },
      {
        facet: 'offer',
        values: [
          { value: 'licence', count: 12_345, isChosen: false },
          { value: 'unknown', count: 7, isChosen: false },
        ],
      },
    ],
    distribution: [30_000, 5000, 2000, 1000, 900, 500, 300, 200, 60, 40, ...Array(10).fill(0)],
    points: [0, 1, 2].map((at) => ({
      patentId: madeUpRow(at).patentId,
      title: madeUpRow(at).title,
      need: 80 - at * 40,
      capability: 60,
      overall: 70 - at * 10,
    })),
    fields: [{ code: 'B65', best: 0.4, all: 0.05 }],
    ...over,
  };
}

export const anySearch = (over: Partial<Search> = {}): Search => ({
  ...searchSchema.parse({}),
  ...over,
});

/** A source of `matching` records that answers at once and remembers what it was asked. */
export function madeUpSource(matching: number): RankingSource & {
  readonly asked: { from: number; to: number }[];
} {
  const asked: { from: number; to: number }[] = [];
  return {
    asked,
    summary: async () => madeUpSummary(matching),
    rows: async (_company, _search, from, to) => {
      asked.push({ from, to });
      const until = Math.min(to, matching);
      return Array.from({ length: Math.max(0, until - from) }, (_, at) => madeUpRow(from + at));
    },
  };
}
