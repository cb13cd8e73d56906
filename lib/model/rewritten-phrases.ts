/** A phrase of a list that now reads otherwise. */
export interface Rewriting {
  readonly from: string;
  readonly to: string;
}

/**
 * Which phrases of a list were rewritten in their place. What was only added, removed or moved is
 * none, and of two lists of different lengths nobody can tell.
 */
export function rewrittenPhrases(before: readonly string[], after: readonly string[]): Rewriting[] {
  if (before.length !== after.length) return [];
  return before.flatMap((from, at) => {
    const to = after[at];
    if (to === undefined || after.includes(from) || before.includes(to)) return [];
    return [{ from, to }];
  });
}
