import { type Box, Obstacles, type RowBoxes } from './placement';

/** Elements that show something although they hold no text. */
const REPLACED =
  'img, svg, canvas, video, object, embed, iframe, input, select, textarea, button, hr, meter, progress';
const NOT_SHOWN = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'OPTION', 'TITLE']);

/** Document coordinates of a viewport rectangle, seen from where our layer's own origin is. */
function toBox(rect: DOMRect, origin: DOMRect): Box {
  return {
    left: rect.left - origin.left,
    top: rect.top - origin.top,
    right: rect.right - origin.left,
    bottom: rect.bottom - origin.top,
  };
}

/** Everything the page shows that a badge must not cover. */
export function measureObstacles(document: Document, origin: DOMRect): Obstacles {
  const obstacles = new Obstacles();
  const range = document.createRange();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (!node.nodeValue?.trim() || NOT_SHOWN.has(node.parentElement?.tagName ?? '')) continue;
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) obstacles.add(toBox(rect, origin));
  }
  for (const element of document.body.querySelectorAll(REPLACED)) {
    const rect = element.getBoundingClientRect();
    if (rect.width > 1 && rect.height > 1) obstacles.add(toBox(rect, origin));
  }
  return obstacles;
}

/** The boxes of one row, or null where the page does not show it (hidden, scrolled out of a pane). */
export function measureRow(
  anchor: Element,
  row: Element,
  origin: DOMRect,
  clips: ClipFinder,
): RowBoxes | null {
  const title = lastLine(anchor);
  if (!title || !isShown(anchor)) return null;
  const clip = clips.clipOf(anchor);
  if (clip && !isWithin(title, clip)) return null;
  const cell = blockOf(anchor).getBoundingClientRect();
  const rowRect = row.getBoundingClientRect();
  const whole = rowRect.height > 0 ? rowRect : cell;
  return {
    title: toBox(title, origin),
    cell: toBox(cell, origin),
    row: toBox(whole, origin),
    cells: [...row.children].map((child) => toBox(child.getBoundingClientRect(), origin)),
  };
}

/** The last line of text in the element; its box where it holds a picture only. */
function lastLine(element: Element): DOMRect | null {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  const lines = [...range.getClientRects()].filter((rect) => rect.width > 1 && rect.height > 1);
  return lines.at(-1) ?? element.getClientRects()[0] ?? null;
}

function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: false });
}

function blockOf(element: Element): Element {
  let block = element;
  while (block.parentElement && getComputedStyle(block).display.startsWith('inline')) {
    block = block.parentElement;
  }
  return block;
}

function isWithin(rect: DOMRect, clip: DOMRect): boolean {
  const middle = (rect.top + rect.bottom) / 2;
  return (
    middle > clip.top && middle < clip.bottom && rect.left < clip.right && rect.right > clip.left
  );
}

/**
 * Panes that scroll by themselves: a row scrolled out of its pane has no badge. Rows share their
 * ancestors, so each ancestor's style is asked for once.
 */
export class ClipFinder {
  readonly #panes = new Map<Element, Element | null>();

  clipOf(element: Element): DOMRect | null {
    return this.#paneOf(element)?.getBoundingClientRect() ?? null;
  }

  #paneOf(element: Element): Element | null {
    const known = this.#panes.get(element);
    if (known !== undefined) return known;
    const pane = this.#findPane(element);
    this.#panes.set(element, pane);
    return pane;
  }

  #findPane(element: Element): Element | null {
    const { body, documentElement } = element.ownerDocument;
    if (element === body || element === documentElement) return null;
    if (/auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowY)) return element;
    return element.parentElement ? this.#paneOf(element.parentElement) : null;
  }
}
