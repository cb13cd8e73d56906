import type { LayoutName } from '../model/catalogue';
import type { Sighting } from '../model/open-patent';
import { UserFacingError } from '../model/user-facing-error';
import { csvFile } from './reading/csv-file';

/** The records of a CSV and what could not be read of it. */
export interface CatalogueFile {
  /** Undefined where the headings are those of no known layout; `headings` says what was there. */
  readonly layout: LayoutName | undefined;
  readonly headings: readonly string[];
  readonly records: readonly Sighting[];
  /** How many lines hold no record. */
  readonly unreadable: number;
}

/** Reads a whole database's CSV that is in memory, recognised by its headings, whatever their order. */
export function readCatalogue(csv: string): CatalogueFile {
  const reading = csvFile('');
  try {
    const parts = [reading.push(new TextEncoder().encode(csv)), reading.end()];
    const read = parts.filter((one) => one !== undefined);
    return {
      layout: read[0]?.layout,
      headings: read[0]?.head.columns.headings ?? [],
      records: read.flatMap(({ lines }) => lines.map(({ record }) => record)),
      unreadable: read.reduce((sum, { unreadable }) => sum + unreadable.length, 0),
    };
  } catch (error) {
    if (!(error instanceof UserFacingError)) throw error;
    const [first = ''] = csv.split(/\r\n?|\n/, 1);
    return { layout: undefined, headings: first.split(','), records: [], unreadable: 0 };
  }
}
