/** The height of one row, in CSS pixels. Every row has it: places are computed, never measured. */
export const ROW_HEIGHT = 64;

/** Browsers cut elements off at 17 (Firefox) to 33 million pixels; this stays well below. */
const TALLEST = 8_000_000;
/** Rows drawn above and below what is in view, so that a turn of the wheel finds them there. */
const OVERSCAN = 6;

export interface ListWindow {
  /** The height of what is scrolled, in pixels. */
  readonly height: number;
  /** The rows to draw: from `from` up to the one before `to`. */
  readonly from: number;
  readonly to: number;
  /** Where row 0 would stand in what is scrolled; row i stands ROW_HEIGHT × i below it. */
  readonly top: number;
}

/**
 * Which rows of `count` are in a view `viewHeight` pixels high at `scrollTop`. Lists too tall for a
 * browser are squeezed: the scroll bar then moves over more rows per pixel, the rows keep their height.
 */
export function listWindow(count: number, scrollTop: number, viewHeight: number): ListWindow {
  const height = scrolledHeight(count);
  const at = Math.min(Math.max(0, scrollTop), Math.max(0, height - viewHeight));
  const offset = at * squeeze(count, viewHeight);
  const first = Math.floor(offset / ROW_HEIGHT);
  const last = Math.ceil((offset + viewHeight) / ROW_HEIGHT);
  return {
    height,
    from: Math.max(0, first - OVERSCAN),
    to: Math.min(count, last + OVERSCAN),
    top: at - offset,
  };
}

/** The scrollTop nearest to the present one at which row `index` is wholly in view. */
export function scrollTopShowing(
  index: number,
  count: number,
  scrollTop: number,
  viewHeight: number,
): number {
  const factor = squeeze(count, viewHeight);
  const offset = scrollTop * factor;
  const rowTop = index * ROW_HEIGHT;
  if (rowTop < offset) return rowTop / factor;
  const lowest = rowTop + ROW_HEIGHT - viewHeight;
  return lowest > offset ? lowest / factor : scrollTop;
}

function scrolledHeight(count: number): number {
  return Math.min(count * ROW_HEIGHT, TALLEST);
}

/** Pixels of rows that one pixel of scrolling passes: 1 unless the list is too tall. */
function squeeze(count: number, viewHeight: number): number {
  const scrollable = scrolledHeight(count) - viewHeight;
  return scrollable > 0 ? (count * ROW_HEIGHT - viewHeight) / scrollable : 1;
}
