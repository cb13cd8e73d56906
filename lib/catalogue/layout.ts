import type { LayoutName } from '../model/catalogue';
import type { Sighting } from '../model/open-patent';

/** The value under a heading; undefined where the line has none. */
export type CellUnder = (heading: string) => string | undefined;

/** How one database writes its records in a CSV. */
export interface CatalogueLayout {
  readonly name: LayoutName;
  /** All headings it may have, as the source writes them. */
  readonly columns: readonly string[];
  /** Headings without which no record can be known, or by which the layout is told from others. */
  readonly needed: readonly string[];
  /** Headings one of which holds the number that a record is known by. */
  readonly numbers: readonly string[];
  /** Undefined where the line has no number to know a record by. */
  readonly read: (cell: CellUnder) => Sighting | undefined;
}
