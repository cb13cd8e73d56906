import { type CorpusStatistics, corpusStatistics } from './corpus-statistics';
import { referenceIndex } from './reference-index';

let cached: CorpusStatistics | undefined;

/** How common words are where there is no catalogue to ask: in the reference listings. */
export function referenceStatistics(): CorpusStatistics {
  cached ??= corpusStatistics([referenceIndex()]);
  return cached;
}
