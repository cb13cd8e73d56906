import type { Sighting } from '../model/open-patent';
import { type CorpusStatistics, corpusStatistics, joinStatistics } from './corpus-statistics';
import listings from './reference/listings.json';
import { type ScoredDocument, scoredDocument, titleDocument } from './scored-document';

/** The documents that stand in for a catalogue until there is one. */
export interface ReferenceDocuments {
  readonly full: readonly ScoredDocument[];
  readonly title: readonly ScoredDocument[];
  readonly statistics: CorpusStatistics;
}

let cached: ReferenceDocuments | undefined;

/**
 * Made-up listings that ship with the product (`reference/listings.json`), each as a whole record
 * and by its title alone. Their gram frequencies are computed here, once, at first use: the text
 * is smaller than a table of its grams, and a table can go stale.
 */
export function referenceDocuments(): ReferenceDocuments {
  cached ??= cut(listings.map((listing): Sighting => ({ id: 'plidb:reference', ...listing })));
  return cached;
}

function cut(listings: readonly Sighting[]): ReferenceDocuments {
  const full = listings.map((listing) => scoredDocument(listing));
  const title = listings.map((listing) => titleDocument(listing));
  return {
    full,
    title,
    statistics: joinStatistics(corpusStatistics(full), corpusStatistics(title)),
  };
}
