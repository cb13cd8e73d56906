import { type CorpusStatistics, corpusStatistics } from './corpus-statistics';
import { indexSample } from './index-sample';
import type { PatentIndex } from './patent-index';
import { REFERENCE_LISTINGS, referenceIndex } from './reference-index';

/** What a fit stands on: how common words are, and what a company's other fits look like. */
export interface Ground {
  readonly statistics: CorpusStatistics;
  /** The records that a score is placed among. */
  readonly peers: readonly PatentIndex[];
  /** How many records those stand for. */
  readonly size: number;
  /** True until a catalogue takes the reference listings' place. */
  readonly provisional: boolean;
}

/**
 * So many records, evenly chosen, tell where a score lies among all of a database as well as all of
 * them do, and a company is ready in a tenth of the time.
 */
export const PEERS = 4000;

/** The ground for a page: the reference listings and the page's own records. */
export function pageGround(page: PatentIndex): Ground {
  const peers = [referenceIndex(), page];
  const size = REFERENCE_LISTINGS + page.size;
  return { statistics: corpusStatistics(peers), peers, size, provisional: true };
}

/** The ground that a whole database gives. */
export function catalogueGround(catalogue: PatentIndex): Ground {
  return {
    statistics: corpusStatistics([catalogue]),
    peers: [indexSample(catalogue, PEERS)],
    size: catalogue.size,
    provisional: false,
  };
}
