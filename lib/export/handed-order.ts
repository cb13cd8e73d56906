import type { Candidate } from '../model/candidate';
import { WAY } from '../model/candidate';

/** By the fit, or by how far a candidate has come. */
export type HandedOrder = 'fit' | 'stage';

/**
 * Candidates in the order in which they are handed over: the best fit first, or the furthest on its
 * way first and the best fit among equals. What could not be scored comes last.
 */
export function inHandedOrder(
  candidates: readonly Candidate[],
  order: HandedOrder,
): readonly Candidate[] {
  const overall = ({ fit }: Candidate) => fit?.overall ?? -1;
  const along = ({ stage }: Candidate) =>
    order === 'stage' ? (WAY as readonly string[]).indexOf(stage) : 0;
  return [...candidates].sort((a, b) => along(b) - along(a) || overall(b) - overall(a));
}
