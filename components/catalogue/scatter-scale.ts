/** The picture's own units; the screen may show it larger or smaller. */
export const SCATTER = {
  width: 360,
  height: 300,
  left: 34,
  right: 16,
  top: 10,
  bottom: 34,
} as const;

const plotWidth = SCATTER.width - SCATTER.left - SCATTER.right;
const plotHeight = SCATTER.height - SCATTER.top - SCATTER.bottom;

/** A place in the picture. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Where a need of 0–100 stands across. */
export function needX(need: number): number {
  return SCATTER.left + (need / 100) * plotWidth;
}

/** Where a capability of 0–100 stands; up is more. */
export function capabilityY(capability: number): number {
  return SCATTER.top + (1 - capability / 100) * plotHeight;
}

/** The scores between two corners of a rectangle, whole numbers kept within 0–100. */
export function rangesBetween(one: Spot, other: Spot) {
  const needs = [needAt(one.x), needAt(other.x)].sort((a, b) => a - b);
  const capabilities = [capabilityAt(one.y), capabilityAt(other.y)].sort((a, b) => a - b);
  return {
    need: needs as [number, number],
    capability: capabilities as [number, number],
  };
}

/** The point nearest to a spot, at most `reach` away; null where there is none. */
export function nearestPoint<Point extends { readonly need: number; readonly capability: number }>(
  points: readonly Point[],
  spot: Spot,
  reach: number,
): Point | null {
  let nearest: Point | null = null;
  let least = reach;
  for (const point of points) {
    const distance = Math.hypot(needX(point.need) - spot.x, capabilityY(point.capability) - spot.y);
    if (distance < least) {
      nearest = point;
      least = distance;
    }
  }
  return nearest;
}

function needAt(x: number): number {
  return within(((x - SCATTER.left) / plotWidth) * 100);
}

function capabilityAt(y: number): number {
  return within((1 - (y - SCATTER.top) / plotHeight) * 100);
}

function within(score: number): number {
  return Math.max(0, Math.min(100, Math.round(score)));
}
