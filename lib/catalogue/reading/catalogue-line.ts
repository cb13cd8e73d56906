import type { Sighting } from '../../model/open-patent';

/** One record of a file. */
export interface CatalogueLine {
  /** The physical line of the file it begins on, from 1. */
  readonly line: number;
  readonly record: Sighting;
  /** What stands in columns that no layout knows, by their headings; empty cells are left out. */
  readonly unknown?: Readonly<Record<string, string>>;
}
