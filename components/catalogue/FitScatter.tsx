import { useId, useState } from 'preact/hooks';
import type { PatentId } from '../../lib/model/open-patent';
import type { RankedPoint } from '../../lib/model/ranking';
import { scoreText } from '../fit/FitBars';
import { t } from '../shell/language';
import { countText } from './count-text';
import { capabilityY, nearestPoint, needX, SCATTER, type Spot } from './scatter-scale';
import { useBrush } from './use-brush';

type Range = readonly [number, number];

interface Props {
  /** Best first. */
  readonly points: readonly RankedPoint[];
  /** The ranges chosen; the whole of both is none. */
  readonly need: Range;
  readonly capability: Range;
  readonly onRanges: (need: [number, number], capability: [number, number]) => void;
  readonly onOpen: (patentId: PatentId) => void;
}

/** How near a point the pointer must be. */
const REACH = 12;
const TABLE_ROWS = 10;

/** ニーズと強み: each record a point; a rectangle drawn over them narrows the list to it. */
export function FitScatter(props: Props) {
  const { points, need, capability, onRanges } = props;
  const id = useId();
  const [pointed, setPointed] = useState<RankedPoint | null>(null);
  const shown = pointed && points.includes(pointed) ? pointed : null;
  const clear = () => onRanges([0, 100], [0, 100]);
  return (
    <figure class="plot scatter">
      <figcaption>{t('catalogueScatter', countText(points.length))}</figcaption>
      <Canvas {...props} hintId={id} shown={shown} onPointed={setPointed} onClear={clear} />
      <p class="scatter-title" role="status">
        {shown ? pointWords(shown) : ''}
      </p>
      <p class="muted" id={id}>
        {t('catalogueScatterHint')}
      </p>
      {!(isWhole(need) && isWhole(capability)) && (
        <button type="button" class="button quiet" onClick={clear}>
          {t('catalogueScatterClear')}
        </button>
      )}
      <PointTable points={points.slice(0, TABLE_ROWS)} />
    </figure>
  );
}

interface CanvasProps extends Props {
  readonly hintId: string;
  /** The record pointed at, by pointer or keys. */
  readonly shown: RankedPoint | null;
  readonly onPointed: (point: RankedPoint | null) => void;
  readonly onClear: () => void;
}

function Canvas({ points, need, capability, shown, onPointed, ...more }: CanvasProps) {
  const nearest = (spot: Spot) => nearestPoint(points, spot, REACH);
  const open = (point: RankedPoint | null) => point && more.onOpen(point.patentId);
  const { drawn, stop, handlers } = useBrush({
    onRanges: more.onRanges,
    onPoint: (spot) => onPointed(spot && nearest(spot)),
    onClick: (spot) => open(nearest(spot)),
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') open(shown);
    if (event.key === 'Escape') {
      stop();
      more.onClear();
    }
    const next = steppedTo(event.key, points, shown);
    if (!next) return;
    event.preventDefault();
    onPointed(next);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture that is pointed into has no element of its own.
    <div
      class="plot-canvas"
      role="group"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: its arrow keys go from point to point.
      tabIndex={0}
      aria-label={t('catalogueScatter', countText(points.length))}
      aria-describedby={more.hintId}
      onKeyDown={onKeyDown}
    >
      <svg
        viewBox={`0 0 ${SCATTER.width} ${SCATTER.height}`}
        role="img"
        aria-label={summaryOf(points)}
        {...handlers}
      >
        <Grid />
        <Points points={points} />
        {shown && (
          <circle
            class="scatter-pointed"
            cx={needX(shown.need)}
            cy={capabilityY(shown.capability)}
            r={6}
          />
        )}
        <Brush {...(drawn ?? { need, capability })} />
      </svg>
    </div>
  );
}

const TICKS = [0, 25, 50, 75, 100] as const;

function Grid() {
  const { left, top, width, height, right, bottom } = SCATTER;
  return (
    <g class="plot-grid">
      {TICKS.map((tick) => (
        <g key={tick}>
          <line x1={needX(tick)} x2={needX(tick)} y1={top} y2={height - bottom} />
          <line x1={left} x2={width - right} y1={capabilityY(tick)} y2={capabilityY(tick)} />
          <text x={needX(tick)} y={height - bottom + 14} text-anchor="middle">
            {tick}
          </text>
          <text x={left - 5} y={capabilityY(tick) + 4} text-anchor="end">
            {tick}
          </text>
        </g>
      ))}
      <text class="axis need" x={width - right} y={height - 4} text-anchor="end">
        {t('catalogueNeed')} →
      </text>
      <text class="axis capability" x={left + 4} y={top + 12}>
        ↑ {t('catalogueCapability')}
      </text>
    </g>
  );
}

/** Worst first, so that the best are drawn on top. */
function Points({ points }: Pick<Props, 'points'>) {
  return (
    <g class="scatter-points">
      {[...points].reverse().map((point) => (
        <circle
          key={point.patentId}
          cx={needX(point.need)}
          cy={capabilityY(point.capability)}
          r={3}
        />
      ))}
    </g>
  );
}

function Brush({ need, capability }: { readonly need: Range; readonly capability: Range }) {
  if (isWhole(need) && isWhole(capability)) return null;
  const x = needX(need[0]);
  const y = capabilityY(capability[1]);
  return (
    <rect
      class="scatter-brush"
      x={x}
      y={y}
      width={needX(need[1]) - x}
      height={capabilityY(capability[0]) - y}
    />
  );
}

/** The same for whoever cannot see the picture. */
function PointTable({ points }: Pick<Props, 'points'>) {
  return (
    <table class="sr-only">
      <caption>{t('catalogueScatterTable')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('catalogueTitleColumn')}</th>
          <th scope="col">{t('catalogueOverall')}</th>
          <th scope="col">{t('catalogueNeed')}</th>
          <th scope="col">{t('catalogueCapability')}</th>
        </tr>
      </thead>
      <tbody>
        {points.map((point) => (
          <tr key={point.patentId}>
            <th scope="row">{point.title}</th>
            <td>{scoreText(point.overall)}</td>
            <td>{scoreText(point.need)}</td>
            <td>{scoreText(point.capability)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function steppedTo(
  key: string,
  points: readonly RankedPoint[],
  from: RankedPoint | null,
): RankedPoint | null {
  const at = from ? points.indexOf(from) : -1;
  if (key === 'ArrowRight' || key === 'ArrowDown') return points[at + 1] ?? null;
  if (key === 'ArrowLeft' || key === 'ArrowUp') return points[Math.max(0, at - 1)] ?? null;
  return null;
}

function summaryOf(points: readonly RankedPoint[]): string {
  const both = points.filter(({ need, capability }) => need >= 50 && capability >= 50).length;
  const best = points[0]?.title ?? '–';
  return t('catalogueScatterSummary', countText(points.length), countText(both), best);
}

function pointWords({ title, overall, need, capability }: RankedPoint): string {
  const scores = [overall, need, capability].map(scoreText);
  return t('catalogueScatterPoint', title, ...scores);
}

function isWhole([from, to]: Range): boolean {
  return from <= 0 && to >= 100;
}
