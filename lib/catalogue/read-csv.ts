import Papa from 'papaparse';
import type { Sighting } from '../model/open-patent';
import type { CatalogueLayout, CatalogueRow } from './layout';
import { layoutOf } from './layouts';

/** The records of a CSV and what could not be read of it. */
export interface CatalogueFile {
  /** Undefined where the headings are those of no known layout; `headings` says what was there. */
  readonly layout: CatalogueLayout['name'] | undefined;
  readonly headings: readonly string[];
  readonly records: readonly Sighting[];
  /** How many lines hold no number to know a record by. */
  readonly unreadable: number;
}

/** Reads a whole database's CSV, recognised by its headings, whatever their order. */
export function readCatalogue(csv: string): CatalogueFile {
  const { data, meta } = Papa.parse<CatalogueRow>(csv.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
  });
  const headings = meta.fields ?? [];
  const layout = layoutOf(headings);
  if (!layout) return { layout: undefined, headings, records: [], unreadable: data.length };
  const read = data.map((row) => layout.read(row));
  const records = read.filter((one) => one !== undefined);
  return {
    layout: layout.name,
    headings,
    records,
    unreadable: read.length - records.length,
  };
}
