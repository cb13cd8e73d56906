import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type ListWindow, listWindow, scrollTopShowing } from './list-window';

/** Used until the list is measured, and where nothing can be (under test). */
const VIEW_HEIGHT = 640;

/**
 * Follows the scrolling of the element that `view` is put on: which of its `count` rows are in view,
 * and a way to bring one there. A list of another question (`listKey`) starts at its top.
 */
export function useListScroll(count: number, listKey: string) {
  const view = useRef<HTMLDivElement>(null);
  const [{ top, height }, setSeen] = useState({ top: 0, height: VIEW_HEIGHT });
  useLayoutEffect(() => {
    const element = view.current;
    if (!element) return;
    const look = () =>
      setSeen({ top: element.scrollTop, height: element.clientHeight || VIEW_HEIGHT });
    const watch = new ResizeObserver(look);
    watch.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    look();
    return () => {
      watch.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, []);
  useLayoutEffect(() => {
    if (view.current) view.current.scrollTop = 0;
    setSeen((seen) => ({ ...seen, top: 0 }));
  }, [listKey]);
  const scrollTo = (index: number) => {
    if (!view.current) return;
    const next = scrollTopShowing(index, count, view.current.scrollTop, height);
    view.current.scrollTop = next;
    setSeen((seen) => ({ ...seen, top: next }));
  };
  const place: ListWindow = listWindow(count, top, height);
  return { view, place, height, scrollTo };
}
