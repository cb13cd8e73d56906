import type { Sighting } from '../model/open-patent';
import listings from './reference/listings.json';
import { type ScoredDocument, scoredDocument, titleDocument } from './scored-document';

/** The documents that stand in for a catalogue until there is one. */
export interface ReferenceDocuments {
  readonly full: readonly ScoredDocument[];
  readonly title: readonly ScoredDocument[];
}

let cached: ReferenceDocuments | undefined;

/**
 * Made-up listings that ship with the product (`reference/listings.json`), each as a whole record
 * and by its title alone. Their gram frequencies are computed here, once, at first use: the text
 * is smaller than a table of its grams, and a table can go stale.
 */
export function referenceDocuments(): ReferenceDocuments {
  cached ??= {
    full: listings.map((listing) => scoredDocument(asSighting(listing))),
    title: listings.map((listing) => titleDocument(asSighting(listing))),
  };
  return cached;
}

function asSighting(listing: (typeof listings)[number]): Sighting {
  return { id: 'plidb:reference', ...listing };
}
