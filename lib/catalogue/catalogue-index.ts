import { classified } from '../fit/classified';
import { withNeighbourClasses } from '../fit/neighbour-classes';
import { type PatentIndex, patentIndex } from '../fit/patent-index';
import type { Sighting } from '../model/open-patent';

/** The index of a whole database: records without classes get those of their neighbours. */
export function catalogueIndex(records: readonly Sighting[]): PatentIndex {
  const own = records.map((record) => classified(record));
  return withNeighbourClasses(patentIndex(own), own);
}
