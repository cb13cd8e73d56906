import type { Cards } from './cards';

/** The records that the catalogue's source still holds, rising: all but the withdrawn ones. */
export function presentRecords({ size, facets }: Cards): Uint32Array {
  const { values, offsets, numbers } = facets.standing;
  const withdrawn = values.indexOf('withdrawn');
  const records = new Uint32Array(size);
  let count = 0;
  for (let record = 0; record < size; record++) {
    if (numbers[offsets[record] as number] !== withdrawn) records[count++] = record;
  }
  return records.subarray(0, count);
}
