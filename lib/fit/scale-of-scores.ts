import { steady } from './steady';
import type { Weights } from './weights';

/** What other records answer, and what it is worth to answer more than so many of them. */
export interface Placing {
  /** Rising. */
  readonly answers: Float64Array;
  /** By cell of `cellOf`: how many answers stand in the cells before it. */
  readonly before: Uint32Array;
  /** By the count of answers that are not above: ln((N+1)/(rank+1)) / ln(N+1), 1 with none of N above, 0 with all. */
  readonly tails: Float64Array;
}

/** Makes answers, in any order, ready to place others among. With no others every tail is 1. */
export function placingOf(answers: Float64Array): Placing {
  const { length } = answers;
  const whole = steady(Math.log(length + 1));
  const before = new Uint32Array(CELLS + 1);
  for (const answer of answers) before[cellOf(answer) + 1] = (before[cellOf(answer) + 1] ?? 0) + 1;
  for (let cell = 0; cell < CELLS; cell++) {
    before[cell + 1] = (before[cell + 1] ?? 0) + (before[cell] ?? 0);
  }
  return {
    answers: answers.slice().sort(),
    before,
    tails: Float64Array.from({ length: length + 1 }, (_, count) =>
      length === 0 ? 1 : 1 - steady(Math.log(length - count + 1)) / whole,
    ),
  };
}

/**
 * 100 · √coverage · tail, coverage = 1 − e^−answered. Coverage is absolute and tells that nothing
 * fits; the tail tells how far out among other records of the kind this one lies.
 */
export function scoreOf(answer: number, { answers, before, tails }: Placing): number {
  let count = before[cellOf(answer)] as number;
  while (count < answers.length && (answers[count] as number) <= answer) count++;
  return 100 * Math.sqrt(1 - steady(Math.exp(-answer))) * (tails[count] as number);
}

const CELLS = 4096;

/** Answers crowd near 0: cells are narrow there and wide above, and hold a few answers each. */
function cellOf(answer: number): number {
  return Math.floor((CELLS * answer) / (answer + 1));
}

/**
 * √(s·need² + (1 − s)·capability²): rises with each and leans to the stronger. Where the profile or
 * the record leaves one axis unknown, the other alone.
 */
export function overallOf(
  need: number | null,
  capability: number | null,
  { needShare }: Weights,
): number | null {
  if (need === null || capability === null) return need ?? capability;
  return Math.sqrt(needShare * need * need + (1 - needShare) * capability * capability);
}

/** How many of the rising numbers are `limit` or less. */
export function countUpTo(limit: number, rising: Float64Array): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
