import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Is there more to the right than the scroller shows? */
export function useMoreToRight(scroller: RefObject<HTMLElement | null>): boolean {
  const [isMore, setIsMore] = useState(false);
  useEffect(() => {
    const { current } = scroller;
    if (!current) return;
    const look = () =>
      setIsMore(current.scrollLeft + current.clientWidth < current.scrollWidth - 1);
    look();
    current.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    return () => {
      current.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  });
  return isMore;
}
