import type { Sighting } from '../model/open-patent';

/** One line of a CSV by its headings; a short line lacks the last ones. */
export type CatalogueRow = Readonly<Record<string, string | undefined>>;

/** How one database writes its records in a CSV. */
export interface CatalogueLayout {
  readonly name: 'plidb-bulk' | 'jplatpat-export';
  readonly isHeadedBy: (headings: readonly string[]) => boolean;
  /** Undefined where the line has no number to know a record by. */
  readonly read: (row: CatalogueRow) => Sighting | undefined;
}
