import { type CorpusStatistics, corpusStatistics } from './corpus-statistics';
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

/** The ground for a page: the reference listings and the page's own records. */
export function pageGround(page: PatentIndex): Ground {
  const peers = [referenceIndex(), page];
  const size = REFERENCE_LISTINGS + page.size;
  return { statistics: corpusStatistics(peers), peers, size, provisional: true };
}
