/** Measures of an order. Chance is what an order without any knowledge gets; none is a percentage. */

export function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}

/** Normalised discounted cumulative gain of the first `depth` places, gains 2^grade − 1. */
export function ndcg(gradesInOrder: readonly number[], depth: number): number {
  const ideal = [...gradesInOrder].sort((a, b) => b - a);
  return dcg(gradesInOrder.slice(0, depth)) / dcg(ideal.slice(0, depth));
}

/** How many of what was wanted stand among the first `depth`, of as many as could. */
export function recall<T>(order: readonly T[], wanted: ReadonlySet<T>, depth: number): number {
  const found = order.slice(0, depth).filter((one) => wanted.has(one)).length;
  return found / Math.min(wanted.size, depth);
}

/** Of the right ones, the part that scores above all but `falseRate` of the wrong ones. */
export function foundAt(
  falseRate: number,
  right: readonly number[],
  wrong: readonly number[],
): number {
  const limit = [...wrong].sort((a, b) => b - a)[Math.floor(wrong.length * falseRate)] ?? 0;
  return right.filter((score) => score > limit).length / right.length;
}

/** The score that a share of all scores lies above: quantile(0.01, …) is the best percent's edge. */
export function upperQuantile(share: number, scores: readonly number[]): number {
  return [...scores].sort((a, b) => b - a)[Math.floor(scores.length * share)] ?? 0;
}

function dcg(grades: readonly number[]): number {
  return grades.reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
}
