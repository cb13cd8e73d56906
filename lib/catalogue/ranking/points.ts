import type { ScoreTable } from '../../fit/score';
import type { RankedPoint } from '../../model/ranking';
import { bestByScore } from './best-by-score';
import { type Cards, idAt } from './cards';
import { textAt } from './joined-texts';
import { type Matching, matchingRecords } from './matching';

const MOST_POINTS = 1000;

/** The best matching records by overall fit, best first. A record of one known axis is no point. */
export function pointsOf(
  cards: Cards,
  scores: ScoreTable,
  found: Matching,
  most = MOST_POINTS,
): RankedPoint[] {
  const { overall, need, capability } = scores;
  const placed = matchingRecords(found).filter(
    (record) => !Number.isNaN(need[record]) && !Number.isNaN(capability[record]),
  );
  return Array.from(bestByScore(placed, overall, most), (record) => ({
    patentId: idAt(cards, record),
    title: textAt(cards.titles, record),
    need: need[record] as number,
    capability: capability[record] as number,
    overall: overall[record] as number,
  }));
}
