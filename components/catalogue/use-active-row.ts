import { useRef, useState } from 'preact/hooks';
import { ROW_HEIGHT } from './list-window';

interface Doings {
  readonly count: number;
  /** A list of another question starts at its first row. */
  readonly listKey: string;
  /** The height of the view, in pixels: how far PageDown goes. */
  readonly height: number;
  readonly scrollTo: (index: number) => void;
  readonly onOpenRow: (index: number) => void;
  readonly onToggleRow: (index: number) => void;
  /** From the row that was moved to last without Shift up to this one. */
  readonly onCheckRange: (anchor: number, index: number) => void;
}

/**
 * The row of a list that keys go to. Arrows, PageUp, PageDown, Home and End move, Space checks,
 * Enter opens; with Shift, moving and clicking check everything passed.
 */
export function useActiveRow(doings: Doings) {
  const { count, listKey } = doings;
  const [at, setAt] = useState({ listKey, index: 0 });
  const anchor = useRef({ listKey, index: 0 });
  const active = at.listKey === listKey ? Math.min(at.index, Math.max(0, count - 1)) : 0;
  const anchored = () => (anchor.current.listKey === listKey ? anchor.current.index : 0);
  const anchorAt = (index: number) => {
    anchor.current = { listKey, index };
  };
  const moveTo = (index: number, event: KeyboardEvent) => {
    setAt({ listKey, index });
    doings.scrollTo(index);
    if (event.shiftKey) doings.onCheckRange(anchored(), index);
    else anchorAt(index);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (count === 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    const to = movedTo(event.key, active, doings);
    if (to === null && event.key !== ' ' && event.key !== 'Enter') return;
    event.preventDefault();
    if (to !== null) return moveTo(to, event);
    if (event.key === 'Enter') return doings.onOpenRow(active);
    anchorAt(active);
    doings.onToggleRow(active);
  };
  const onRowClick = (index: number, event: MouseEvent) => {
    setAt({ listKey, index });
    if (event.shiftKey) return doings.onCheckRange(anchored(), index);
    anchorAt(index);
    if (isCheckCell(event)) doings.onToggleRow(index);
    else doings.onOpenRow(index);
  };
  return { active, onKeyDown, onRowClick };
}

function movedTo(key: string, at: number, { count, height }: Doings): number | null {
  const pageRows = Math.max(1, Math.floor(height / ROW_HEIGHT) - 1);
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: pageRows,
    PageUp: -pageRows,
    Home: -count,
    End: count,
  };
  const step = steps[key];
  return step === undefined ? null : Math.max(0, Math.min(count - 1, at + step));
}

/** The whole cell ticks the box, so that the target is larger than the box. */
function isCheckCell({ target }: MouseEvent): boolean {
  return target instanceof Element && target.closest('.ranked-check') !== null;
}
