import type { ScoreTable } from '../../fit/score';
import { byScore } from './by-score';
import type { Cards } from './cards';
import { presentRecords } from './present-records';

/** A company's order of the whole catalogue. Plain data. */
export interface Places {
  /** The records whose overall fit is known, best first, equal ones in the catalogue's order. */
  readonly order: Uint32Array;
  /** By record its place in that order, from 1; 0 where it has none. */
  readonly places: Uint32Array;
}

/** The order of all records by their overall fit. Withdrawn records and unknown fits have no place. */
export function placesOf(cards: Cards, { overall }: Pick<ScoreTable, 'overall'>): Places {
  const records = presentRecords(cards).filter((record) => !Number.isNaN(overall[record]));
  const order = byScore(records, overall);
  const places = new Uint32Array(cards.size);
  order.forEach((record, at) => {
    places[record] = at + 1;
  });
  return { order, places };
}
