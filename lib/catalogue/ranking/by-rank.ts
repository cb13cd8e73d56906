/** Bits of a whole number that a Float64 holds exactly. */
const WHOLE_BITS = 53;

/** How many bits are left for a rank beside the number of one of so many records. */
export function rankBits(size: number): number {
  return WHOLE_BITS - numberBits(size);
}

/**
 * The records in the rising order of their ranks, equal ones by their number. Ranks are whole
 * numbers from 0 of at most `rankBits(size)` bits, `size` being greater than every record's number.
 * Rank and number are sorted as one number: several times as fast as with a comparison.
 */
export function byRank(
  records: Uint32Array,
  size: number,
  rankOf: (record: number) => number,
): Uint32Array {
  const step = 2 ** numberBits(size);
  const keys = new Float64Array(records.length);
  for (let at = 0; at < records.length; at++) {
    const record = records[at] as number;
    keys[at] = rankOf(record) * step + record;
  }
  keys.sort();
  const order = new Uint32Array(keys.length);
  for (let at = 0; at < keys.length; at++) order[at] = (keys[at] as number) % step;
  return order;
}

function numberBits(size: number): number {
  return Math.ceil(Math.log2(Math.max(2, size)));
}
