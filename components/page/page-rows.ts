import type { Depth, Sighting } from '../../lib/model/open-patent';
import type { PageReading } from '../../lib/sites/page-reading';
import type { PageRow } from './page-state';

type Read = Extract<PageReading, { kind: 'read' }>;

/** The rows of a reading in the order of the page, the detail page's own record first. */
export function rowsOf(reading: Read): PageRow[] {
  const record: PageRow[] = reading.record
    ? [
        {
          key: 'record',
          patentId: reading.record.sighting.id,
          sighting: reading.record.sighting,
          anchor: reading.record.place,
          elements: [],
          isRecord: true,
        },
      ]
    : [];
  const listings = reading.listings.map((listing, index) => ({
    key: String(index),
    patentId: listing.sighting.id,
    sighting: listing.sighting,
    anchor: listing.link,
    elements: [listing.row, ...listing.continuation],
    isRecord: false,
  }));
  return [...record, ...listings];
}

/** What the background is told of the rows. */
export function recordsOf(
  rows: readonly PageRow[],
): { readonly sighting: Sighting; readonly depth: Depth }[] {
  return rows.map(({ sighting, isRecord }) => ({ sighting, depth: isRecord ? 'record' : 'row' }));
}

/** True when two readings show the same rows, told the same way, at the same elements. */
export function sameRows(a: readonly PageRow[], b: readonly PageRow[]): boolean {
  return (
    a.length === b.length &&
    a.every((row, index) => {
      const other = b[index];
      return (
        other !== undefined &&
        row.anchor === other.anchor &&
        row.patentId === other.patentId &&
        JSON.stringify(row.sighting) === JSON.stringify(other.sighting)
      );
    })
  );
}
