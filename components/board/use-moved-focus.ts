import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Candidate, Stage } from '../../lib/model/candidate';
import { focusCard } from './focus-card';

/** Whatever else has the focus by then keeps it. */
const OURS = '.board, .notices, dialog';

/**
 * Gives the focus to a card that moves as soon as it is drawn where it goes. The board is drawn anew
 * only after the store was read again, and the card is taken out of its old column by then: focused
 * any earlier, it would take the focus away with it.
 */
export function useMovedFocus(
  candidates: readonly Candidate[],
): (candidateId: string, stage: Stage) => void {
  const wanted = useRef<{ readonly id: string; readonly stage: Stage } | null>(null);
  const [, drawAnew] = useState({});
  useLayoutEffect(() => {
    const { current } = wanted;
    const now = candidates.find(({ id }) => id === current?.id);
    if (!current || now?.stage !== current.stage) return;
    wanted.current = null;
    const active = document.activeElement;
    if (!active || active === document.body || active.closest(OURS)) {
      focusCard(current.id, current.stage);
    }
  });
  return (id, stage) => {
    wanted.current = { id, stage };
    drawAnew({});
  };
}
