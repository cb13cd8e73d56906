import type { CatalogueLayout } from '../layout';
import { LAYOUTS } from '../layouts';
import { cellText } from './cell-text';

/** Headings of a file, against the layout that fits them best. */
export interface Columns {
  readonly layout: CatalogueLayout;
  /** As the file writes them. */
  readonly headings: readonly string[];
  /** Where the layout's columns stand in the file, from 0. */
  readonly places: ReadonlyMap<string, number>;
  /** Columns the layout does not know, or that stand in the file a second time. */
  readonly unknown: readonly { readonly heading: string; readonly place: number }[];
  /** Headings the layout cannot do without and the file lacks. */
  readonly missing: readonly string[];
}

/**
 * The columns of a file by its headings, whatever their order, width of letters and blanks; undefined
 * where no layout knows a single one.
 */
export function columnsOf(cells: readonly string[]): Columns | undefined {
  const candidates = NAMED_LAYOUTS.map((one) => columnsIn(one, cells));
  const known = candidates.filter(({ places }) => places.size > 0);
  return known.sort(byFitness)[0];
}

function byFitness(one: Columns, other: Columns): number {
  return (
    Number(one.missing.length > 0) - Number(other.missing.length > 0) ||
    other.places.size - one.places.size
  );
}

/** What a byte order mark becomes when a file is saved in an encoding that has none. */
const LOST_MARK = /^[?\ufeff\ufffd]+/;

type NamedLayout = readonly [CatalogueLayout, ReadonlyMap<string, string>];

const NAMED_LAYOUTS: readonly NamedLayout[] = LAYOUTS.map((layout) => [
  layout,
  new Map(layout.columns.map((one) => [comparable(one), one])),
]);

function columnsIn([layout, names]: NamedLayout, cells: readonly string[]): Columns {
  const named = cells.map((one) => cellText(one) ?? '');
  const headings = named.slice(0, named.findLastIndex((one) => one !== '') + 1);
  const places = new Map<string, number>();
  const unknown: { heading: string; place: number }[] = [];
  headings.forEach((heading, place) => {
    const column = names.get(comparable(heading));
    if (column !== undefined && !places.has(column)) places.set(column, place);
    else if (heading !== '') unknown.push({ heading, place });
  });
  const missing = layout.needed.filter((one) => !places.has(one));
  return { layout, headings, places, unknown, missing };
}

function comparable(heading: string): string {
  return heading.normalize('NFKC').replace(/\s+/g, '').replace(LOST_MARK, '').toLowerCase();
}
