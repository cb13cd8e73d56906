import type { Sighting, Source } from '../model/open-patent';

/** One row of a list: what it tells of a record, and where it stands in the page. */
export interface Listing {
  readonly sighting: Sighting;
  /** The element that holds the row, or the first of its elements where a row has several. */
  readonly row: Element;
  /** Further siblings that belong to the row: dd after dt, the second line of a two-line row. */
  readonly continuation: readonly Element[];
  /** The link to the record that shows the title, or the best one there is. */
  readonly link: Element;
}

/** The record that a page is about. */
export interface RecordReading {
  readonly sighting: Sighting;
  /** The element that shows the title, else the best heading: where a badge can hang. */
  readonly place: Element;
}

/** What should have been there and could not be read: the page's own record, or its rows. */
type UnreadableReason = 'record' | 'list';

export type PageReading =
  /** Nothing of ours: the page stays untouched. */
  | { readonly kind: 'nothing' }
  /** The page should hold something of ours and nothing could be read. */
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason }
  | {
      readonly kind: 'read';
      readonly record: RecordReading | null;
      /** In the order of the page. */
      readonly listings: readonly Listing[];
    };

/** Reads the pages of one database. Never changes the page, and needs no layout. */
export interface SiteReader {
  readonly source: Source;
  readonly hosts: readonly string[];
  /** `url` is the page's own address; relative links are resolved against it (or `<base>`). */
  read(document: Document, url: string): PageReading;
}
