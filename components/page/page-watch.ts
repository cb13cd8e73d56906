/** Pause before a changed page is read again, and the longest it grows to where nothing comes of it. */
const SHORTEST_PAUSE_MS = 120;
const LONGEST_PAUSE_MS = 4000;

interface PageWatch {
  /** The page's elements changed: rows may have come or gone. Returns true if they had. */
  readonly onContent: () => boolean | Promise<boolean>;
  /** Something may have moved: badges need new places. At most once a frame. */
  readonly onLayout: () => void;
  readonly isOurs: (node: Node) => boolean;
  readonly signal: AbortSignal;
}

/**
 * Tells when a page has changed, without ever holding it up: reading waits for an idle moment,
 * and a page that changes all the time to no effect (a clock, a ticker) is read ever less often.
 */
export function watchPage(window: Window, watch: PageWatch): void {
  const { document } = window;
  const { signal } = watch;
  const layout = oncePerFrame(window, watch.onLayout, signal);
  const content = whenIdle(window, watch.onContent, signal);

  const observer = new MutationObserver((mutations) => {
    const theirs = mutations.filter((mutation) => isTheirs(mutation, watch.isOurs));
    if (theirs.some((mutation) => mutation.type === 'childList')) content();
    if (theirs.length > 0) layout();
  });
  // The document, not its root element: document.open() replaces the root.
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['class', 'style', 'hidden', 'open'],
  });

  const resize = new ResizeObserver(layout);
  if (document.body) resize.observe(document.body);
  window.addEventListener('resize', layout, { signal });
  document.addEventListener('scroll', (event) => event.target !== document && layout(), {
    capture: true,
    passive: true,
    signal,
  });
  // Images and fonts that arrive late move the rows below them.
  document.addEventListener('load', layout, { capture: true, signal });
  document.addEventListener('transitionend', layout, { signal });
  document.fonts?.addEventListener('loadingdone', layout, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    resize.disconnect();
  });
}

function isTheirs(mutation: MutationRecord, isOurs: (node: Node) => boolean): boolean {
  if (isOurs(mutation.target)) return false;
  if (mutation.type !== 'childList') return true;
  return [...mutation.addedNodes, ...mutation.removedNodes].some((node) => !isOurs(node));
}

function oncePerFrame(window: Window, run: () => void, signal: AbortSignal): () => void {
  let asked = false;
  return () => {
    if (asked || signal.aborted) return;
    asked = true;
    window.requestAnimationFrame(() => {
      asked = false;
      if (!signal.aborted) run();
    });
  };
}

function whenIdle(
  window: Window,
  run: () => boolean | Promise<boolean>,
  signal: AbortSignal,
): () => void {
  let asked = false;
  let pause = SHORTEST_PAUSE_MS;
  const read = async () => {
    asked = false;
    if (signal.aborted) return;
    const changed = await run();
    pause = changed ? SHORTEST_PAUSE_MS : Math.min(pause * 2, LONGEST_PAUSE_MS);
  };
  return () => {
    if (asked || signal.aborted) return;
    asked = true;
    window.setTimeout(() => window.requestIdleCallback(read, { timeout: 1000 }), pause);
  };
}
