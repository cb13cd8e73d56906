import { useRef, useState } from 'preact/hooks';
import { rangesBetween, SCATTER, type Spot } from './scatter-scale';

interface Doings {
  readonly onRanges: (need: [number, number], capability: [number, number]) => void;
  /** The pointer is over a spot without drawing; null where it left. */
  readonly onPoint: (spot: Spot | null) => void;
  readonly onClick: (spot: Spot) => void;
}

/** A pointer that moved less than this, in the picture's units, was a click. */
const CLICK = 5;

/** Drawing a rectangle over a scatter plot: what to put on its picture, and what is drawn so far. */
export function useBrush({ onRanges, onPoint, onClick }: Doings) {
  const svg = useRef<SVGSVGElement>(null);
  const [start, setStart] = useState<Spot | null>(null);
  const [end, setEnd] = useState<Spot | null>(null);
  const stop = () => {
    setStart(null);
    setEnd(null);
  };
  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0 || !svg.current) return;
    svg.current.setPointerCapture?.(event.pointerId);
    setStart(spotOf(svg.current, event));
  };
  const onPointerMove = (event: PointerEvent) => {
    if (!svg.current) return;
    const spot = spotOf(svg.current, event);
    if (start) setEnd(spot);
    else onPoint(spot);
  };
  const onPointerUp = (event: PointerEvent) => {
    if (!svg.current || !start) return;
    const spot = spotOf(svg.current, event);
    stop();
    if (Math.hypot(spot.x - start.x, spot.y - start.y) < CLICK) return onClick(spot);
    const { need, capability } = rangesBetween(start, spot);
    onRanges(need, capability);
  };
  const onPointerLeave = () => {
    if (!start) onPoint(null);
  };
  return {
    drawn: start && end ? rangesBetween(start, end) : null,
    stop,
    handlers: {
      ref: svg,
      onPointerDown,
      onPointerMove,
      onPointerUp,
      onPointerLeave,
      onPointerCancel: stop,
    },
  };
}

/** Where a pointer is, in the picture's units. */
function spotOf(svg: SVGSVGElement, { clientX, clientY }: PointerEvent): Spot {
  const box = svg.getBoundingClientRect();
  const scale = box.width > 0 ? SCATTER.width / box.width : 1;
  return { x: (clientX - box.left) * scale, y: (clientY - box.top) * scale };
}
