/**
 * The values of one facet, each written once, and which of them each record holds: those of record
 * `i` are `numbers[offsets[i]]` up to `numbers[offsets[i + 1]]`, places in `values`.
 */
export interface FacetRows {
  readonly values: readonly string[];
  readonly offsets: Uint32Array;
  readonly numbers: Uint16Array | Uint32Array;
}

export interface FacetRowsBuilder {
  /** Adds the values of the next record; a value given twice counts once. */
  readonly add: (values: readonly string[]) => void;
  readonly finish: () => FacetRows;
}

/** As many values as two bytes can number. */
const FEW = 65_536;

export function facetRowsBuilder(): FacetRowsBuilder {
  const known = new Map<string, number>();
  const offsets = [0];
  const numbers: number[] = [];
  return {
    add: (values) => {
      const start = numbers.length;
      for (const value of values) {
        const number = known.get(value) ?? known.size;
        known.set(value, number);
        if (numbers.indexOf(number, start) === -1) numbers.push(number);
      }
      offsets.push(numbers.length);
    },
    finish: () => ({
      values: [...known.keys()],
      offsets: Uint32Array.from(offsets),
      numbers: known.size <= FEW ? Uint16Array.from(numbers) : Uint32Array.from(numbers),
    }),
  };
}

/** The values that one record holds. */
export function valuesAt({ values, offsets, numbers }: FacetRows, record: number): string[] {
  return Array.from(
    numbers.subarray(offsets[record], offsets[record + 1]),
    (number) => values[number] ?? '',
  );
}
