import type { ScoreTable } from '../../fit/score';
import type { JudgedRecords } from './judged-records';
import type { Places } from './places';

/** What a list is ranked by: one company's scores of the whole catalogue and what was said of it. */
export interface RankedCompany {
  readonly scores: ScoreTable;
  /** `placesOf` of the same scores: made once and kept beside them. */
  readonly places: Places;
  readonly judged: JudgedRecords;
}
