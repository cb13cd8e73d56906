import { useEffect, useState } from 'preact/hooks';
import { report } from '../shell/failures';
import type { Knowledge } from './knowledge';

let fetched: Knowledge | undefined;
const PATIENCE_MS = 2000;

/**
 * The lexicon and what is worked out with it: fetched where it is looked at, not before. What can wait
 * asks when the page is idle: a list should be there before its figures.
 */
export function useKnowledge(when: 'now' | 'idle' = 'now'): Knowledge | undefined {
  const [knowledge, setKnowledge] = useState(fetched);
  useEffect(() => {
    let current = true;
    const fetch = () =>
      import('./knowledge').then((loaded) => {
        fetched = loaded.knowledge;
        if (current) setKnowledge(fetched);
      }, report);
    const stop = fetched || when === 'now' ? void fetch() : atLeisure(fetch);
    return () => {
      current = false;
      stop?.();
    };
  }, []);
  return knowledge;
}

/** Runs when the page has nothing better to do; gives back how to call it off. */
function atLeisure(act: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(act, PATIENCE_MS / 10);
    return () => clearTimeout(timer);
  }
  const asked = requestIdleCallback(act, { timeout: PATIENCE_MS });
  return () => cancelIdleCallback(asked);
}
