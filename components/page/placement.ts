/**
 * Where a row's badge goes. Badges float above the page in a layer of their own, so that no box,
 * text or listener of the page changes; in return a badge has to look for a place where the page
 * shows nothing. Everything here is arithmetic on rectangles in document coordinates (px).
 */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How much of itself a badge shows: everything, a shortened company name, the number alone. */
export const BADGE_SIZES = {
  full: { width: 176, height: 22 },
  short: { width: 124, height: 22 },
  compact: { width: 92, height: 22 },
  mini: { width: 34, height: 20 },
} as const;
export type BadgeSize = keyof typeof BADGE_SIZES;

export interface RowBoxes {
  /** The last line of the title. */
  readonly title: Box;
  /** The block the title stands in: its table cell, list item, paragraph. */
  readonly cell: Box;
  readonly row: Box;
  /** The row's cells from left to right; empty where it is not made of cells. */
  readonly cells: readonly Box[];
}

export interface Placement {
  readonly size: BadgeSize;
  readonly left: number;
  readonly top: number;
}

const GAP = 6;
const MARGIN = 3;

type Slot = (boxes: RowBoxes, width: number) => { readonly left: number; readonly middle: number };

const middleOf = (box: Box): number => (box.top + box.bottom) / 2;

const MOST_CELLS = 12;

/** At the right end of one of the row's cells; out of the page where the row has no such cell. */
const cellSlot =
  (index: number): Slot =>
  ({ title, cells }, width) => ({
    left: (cells[index]?.right ?? 0) - width - GAP,
    middle: middleOf(title),
  });

/** Places beside a row, the most natural first. */
const SLOTS: readonly Slot[] = [
  ({ title, cell }, width) => ({ left: cell.right - width - GAP, middle: middleOf(title) }),
  ({ title }) => ({ left: title.right + GAP, middle: middleOf(title) }),
  ({ title, row }, width) => ({ left: row.right - width - GAP, middle: middleOf(title) }),
  ({ row }, width) => ({ left: row.right - width - GAP, middle: middleOf(row) }),
  ...Array.from({ length: MOST_CELLS }, (_, index) => cellSlot(index)),
  ({ row }) => ({ left: row.right + GAP, middle: middleOf(row) }),
  ({ row }, width) => ({ left: row.left - width - GAP, middle: middleOf(row) }),
  ({ row }, width) => ({ left: row.right - width - GAP, middle: row.bottom - 13 }),
  ({ row }, width) => ({ left: row.right - width - GAP, middle: row.top + 13 }),
];

/** Finds which of many boxes touch an area without looking at all of them. */
export class Obstacles {
  static readonly BAND = 64;
  readonly #bands = new Map<number, Box[]>();

  add(box: Box): void {
    for (const band of bandsOf(box)) {
      const boxes = this.#bands.get(band);
      if (boxes) boxes.push(box);
      else this.#bands.set(band, [box]);
    }
  }

  /** The area of the page's own content, in px², that `area` would cover. */
  covered(area: Box): number {
    let sum = 0;
    for (const band of bandsOf(area)) {
      for (const box of this.#bands.get(band) ?? []) sum += overlap(area, box);
    }
    return sum;
  }
}

function* bandsOf(box: Box): Iterable<number> {
  const last = Math.floor(box.bottom / Obstacles.BAND);
  for (let band = Math.floor(box.top / Obstacles.BAND); band <= last; band++) yield band;
}

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/**
 * A place for every row (null where the row has no box). Rows of a page share one slot, the one
 * that lets most of them show most, so that badges stand in a column; a row that has no room there
 * takes another. Placed badges are obstacles to later ones. Where nothing is free at any size, the
 * number alone goes where it covers least.
 */
export function placeBadges(
  rows: readonly (RowBoxes | null)[],
  obstacles: Obstacles,
  pageWidth: number,
): (Placement | null)[] {
  const slots = slotsByWorth(rows, obstacles, pageWidth);
  return rows.map((boxes) => {
    if (!boxes) return null;
    const placement = placeBadge(boxes, slots, obstacles, pageWidth);
    obstacles.add(areaOf(placement));
    return placement;
  });
}

const SIZES = Object.keys(BADGE_SIZES) as BadgeSize[];

/** The slots, the one that shows most over all rows first. */
function slotsByWorth(
  rows: readonly (RowBoxes | null)[],
  obstacles: Obstacles,
  pageWidth: number,
): readonly Slot[] {
  const worths = SLOTS.map((slot) => ({
    slot,
    worth: rows.reduce((sum, boxes) => {
      const placement = boxes && largestIn(slot, boxes, obstacles, pageWidth);
      return sum + (placement ? BADGE_SIZES[placement.size].width : 0);
    }, 0),
  }));
  return worths.sort((a, b) => b.worth - a.worth).map(({ slot }) => slot);
}

function placeBadge(
  boxes: RowBoxes,
  slots: readonly Slot[],
  obstacles: Obstacles,
  pageWidth: number,
): Placement {
  let numberAlone: Placement | null = null;
  for (const slot of slots) {
    const placement = largestIn(slot, boxes, obstacles, pageWidth);
    if (placement && placement.size !== 'mini') return placement;
    numberAlone ??= placement;
  }
  return numberAlone ?? leastCovering(boxes, obstacles, pageWidth);
}

/** The largest badge that fits into the slot, if any does. */
function largestIn(
  slot: Slot,
  boxes: RowBoxes,
  obstacles: Obstacles,
  pageWidth: number,
): Placement | null {
  for (const size of SIZES) {
    const placement = spot(boxes, slot, size);
    if (isFree(placement, obstacles, pageWidth)) return placement;
  }
  return null;
}

function spot(boxes: RowBoxes, slot: Slot, size: BadgeSize): Placement {
  const { width, height } = BADGE_SIZES[size];
  const { left, middle } = slot(boxes, width);
  return { size, left: Math.round(left), top: Math.round(middle - height / 2) };
}

function isFree(placement: Placement, obstacles: Obstacles, pageWidth: number): boolean {
  return isInside(placement, pageWidth) && obstacles.covered(widened(areaOf(placement))) === 0;
}

/** A badge keeps clear of the words beside it. */
function widened(area: Box): Box {
  return { ...area, left: area.left - MARGIN, right: area.right + MARGIN };
}

function isInside(placement: Placement, pageWidth: number): boolean {
  return (
    placement.left >= 0 &&
    placement.top >= 0 &&
    placement.left + BADGE_SIZES[placement.size].width <= pageWidth
  );
}

function leastCovering(boxes: RowBoxes, obstacles: Obstacles, pageWidth: number): Placement {
  const fallback: Placement = {
    size: 'mini',
    left: Math.max(0, Math.min(boxes.row.right, pageWidth) - BADGE_SIZES.mini.width),
    top: Math.max(0, boxes.row.top),
  };
  const spots = SLOTS.map((slot) => spot(boxes, slot, 'mini')).filter((s) =>
    isInside(s, pageWidth),
  );
  return [fallback, ...spots].reduce((best, next) =>
    obstacles.covered(areaOf(next)) < obstacles.covered(areaOf(best)) ? next : best,
  );
}

function areaOf(placement: Placement): Box {
  const { width, height } = BADGE_SIZES[placement.size];
  return {
    left: placement.left,
    top: placement.top,
    right: placement.left + width,
    bottom: placement.top + height,
  };
}
