const STEPS = 1e12;

/**
 * A number rounded to twelve decimals. Browsers may differ in the last bit of a logarithm or an
 * exponential, and the same input has to give the same numbers everywhere: every one of them passes
 * through here. Sums, products and square roots need not: the standard leaves them no choice.
 */
export function steady(value: number): number {
  return Math.round(value * STEPS) / STEPS;
}
