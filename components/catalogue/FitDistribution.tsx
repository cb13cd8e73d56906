import { t } from '../shell/language';
import { countText } from './count-text';

interface Props {
  /** Records with a fit of 0–5, 5–10 … 95–100. */
  readonly distribution: readonly number[];
  /** 0–100. */
  readonly threshold: number;
}

const WIDTH = 360;
const HEIGHT = 240;
const LEFT = 54;
const RIGHT = 16;
const TOP = 24;
const BOTTOM = 26;
const BIN = 5;

const toX = (score: number): number => LEFT + (score / 100) * (WIDTH - LEFT - RIGHT);

/**
 * 適合度の分布. Heights are of the square root of the counts: nearly everything is near nought, and
 * the few that matter would be too low to be seen; the axis and the table give the counts.
 */
export function FitDistribution({ distribution, threshold }: Props) {
  const most = Math.max(1, ...distribution);
  const toHeight = (count: number) => Math.sqrt(count / most) * (HEIGHT - TOP - BOTTOM);
  const words = countWords(distribution, threshold);
  return (
    <figure class="plot distribution">
      <figcaption>{t('catalogueDistribution')}</figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={summaryOf(distribution, words)}
      >
        <Axes most={most} toHeight={toHeight} />
        {distribution.map((count, bin) => (
          <rect
            key={bin}
            class={bin * BIN >= binEdge(threshold) ? 'bin above' : 'bin'}
            x={toX(bin * BIN) + 1}
            width={toX(BIN) - toX(0) - 2}
            y={HEIGHT - BOTTOM - toHeight(count)}
            height={toHeight(count)}
          >
            <title>{`${binWords(bin)}: ${countText(count)}`}</title>
          </rect>
        ))}
        <ThresholdLine threshold={threshold} />
      </svg>
      <p>{words}</p>
      <p class="muted">{t('catalogueDistributionRoot')}</p>
      <BinTable distribution={distribution} />
    </figure>
  );
}

interface AxesProps {
  readonly most: number;
  readonly toHeight: (count: number) => number;
}

function Axes({ most, toHeight }: AxesProps) {
  const base = HEIGHT - BOTTOM;
  return (
    <g class="plot-grid">
      {[0, 25, 50, 75, 100].map((tick) => (
        <text key={tick} x={toX(tick)} y={base + 17} text-anchor="middle">
          {tick}
        </text>
      ))}
      {countTicks(most).map((count) => (
        <g key={count}>
          <line
            x1={LEFT}
            x2={WIDTH - RIGHT}
            y1={base - toHeight(count)}
            y2={base - toHeight(count)}
          />
          <text x={LEFT - 5} y={base - toHeight(count) + 4} text-anchor="end">
            {countText(count)}
          </text>
        </g>
      ))}
    </g>
  );
}

function ThresholdLine({ threshold }: Pick<Props, 'threshold'>) {
  const isRight = threshold > 60;
  return (
    <g class="threshold">
      <line x1={toX(threshold)} x2={toX(threshold)} y1={6} y2={HEIGHT - BOTTOM} />
      <text x={toX(threshold) + (isRight ? -5 : 5)} y={16} text-anchor={isRight ? 'end' : 'start'}>
        {t('catalogueThreshold', Math.round(threshold))}
      </text>
    </g>
  );
}

function BinTable({ distribution }: Pick<Props, 'distribution'>) {
  return (
    <table class="sr-only">
      <caption>{t('catalogueDistribution')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('catalogueDistributionBin')}</th>
          <th scope="col">{t('catalogueDistributionCount')}</th>
        </tr>
      </thead>
      <tbody>
        {distribution.map((count, bin) => (
          <tr key={bin}>
            <th scope="row">{binWords(bin)}</th>
            <td>{countText(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Where the bin of the threshold begins: only whole bins can be counted, and the words say so. */
function binEdge(threshold: number): number {
  return Math.floor(threshold / BIN) * BIN;
}

function countWords(distribution: readonly number[], threshold: number): string {
  const edge = binEdge(threshold);
  const above = sum(distribution.slice(edge / BIN));
  const below = sum(distribution.slice(0, edge / BIN));
  return t('catalogueDistributionWords', edge, countText(above), countText(below));
}

function summaryOf(distribution: readonly number[], words: string): string {
  const most = Math.max(0, ...distribution);
  const bin = Math.max(0, distribution.indexOf(most));
  return t('catalogueDistributionSummary', words, bin * BIN, (bin + 1) * BIN, countText(most));
}

function binWords(bin: number): string {
  return `${bin * BIN}–${(bin + 1) * BIN}`;
}

/** 0, a quarter of the height, and the whole: on a root scale those are 1/16, 1/4 and 1 of the most. */
function countTicks(most: number): number[] {
  return [...new Set([0, Math.round(most / 16), Math.round(most / 4), most])];
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}
