import type { Sighting } from '../model/open-patent';
import { classified } from './classified';
import { type PatentIndex, patentIndex } from './patent-index';
import listings from './reference/listings.json';

/** Each is in the index twice: whole, and by its title. */
export const REFERENCE_LISTINGS = listings.length;

let cached: PatentIndex | undefined;

/**
 * Made-up listings that ship with the product and stand in for a catalogue until there is one
 * (`reference/listings.json`), each as a whole record and by its title alone. They are indexed
 * here, once, at first use: the text is smaller than a table of its grams, and a table can go stale.
 */
export function referenceIndex(): PatentIndex {
  cached ??= patentIndex(
    listings
      .map((listing): Sighting => ({ id: 'plidb:reference', ...listing }))
      .flatMap((listing) => [classified(listing), classified(listing, 'title')]),
  );
  return cached;
}
