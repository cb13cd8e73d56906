/**
 * For each record of an index the three greatest of the values it was given, the second and third
 * counting less by `next` and `next`²: 300 phrases cannot cover every record bit by bit, and one
 * phrase answered wholly counts the same beside one other or ten.
 */
export interface BestFew {
  readonly add: (record: number, value: number) => void;
  /** first + next · second + next² · third, for each record. */
  readonly sums: () => Float64Array;
}

export function bestFew(records: number, next: number): BestFew {
  const few = spare?.first.length === records ? spare : emptyFew(records);
  spare = undefined;
  const { first, second, third } = few;
  return {
    add: (record, value) => {
      if (value <= (third[record] as number)) return;
      if (value > (first[record] as number)) {
        third[record] = second[record] as number;
        second[record] = first[record] as number;
        first[record] = value;
      } else if (value > (second[record] as number)) {
        third[record] = second[record] as number;
        second[record] = value;
      } else {
        third[record] = value;
      }
    },
    sums: () => {
      const sums = new Float64Array(records);
      for (let at = 0; at < records; at++) {
        const lesser = (second[at] as number) + next * (third[at] as number);
        sums[at] = (first[at] as number) + next * lesser;
      }
      for (const column of [first, second, third]) column.fill(0);
      spare = few;
      return sums;
    },
  };
}

interface Few {
  readonly first: Float64Array;
  readonly second: Float64Array;
  readonly third: Float64Array;
}

/** Used again by the next: making a megabyte of zeros for each part takes as long as filling it. */
let spare: Few | undefined;

function emptyFew(records: number): Few {
  const column = () => new Float64Array(records);
  return { first: column(), second: column(), third: column() };
}
