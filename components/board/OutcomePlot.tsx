import { OUTCOME_KINDS, type OutcomeKind, type OutcomeLine } from '../../lib/export/outcomes';
import { t } from '../shell/language';
import { KIND_WORDS } from './outcome-words';

interface Props {
  readonly lines: readonly OutcomeLine[];
  readonly label: string;
  readonly nameOf: (line: OutcomeLine) => string;
}

const WIDTH = 720;
const LEFT = 180;
const RIGHT = 40;
const BAR = 11;
const GAP = 16;
const TOP = 30;
/** More groups of bars than this are no picture any more. */
const MOST = 12;

/** Bars of each kind under each name; numbers stand at the bars, and all of them in the table. */
export function OutcomePlot({ lines, label, nameOf }: Props) {
  const shown = lines.slice(0, MOST);
  const most = Math.max(1, ...shown.flatMap(({ counts }) => Object.values(counts)));
  const group = BAR * OUTCOME_KINDS.length + GAP;
  const height = TOP + shown.length * group;
  return (
    <figure class="outcome-plot">
      <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={label}>
        <Legend />
        {shown.map((line, row) => (
          <g key={line.name} transform={`translate(0 ${TOP + row * group})`}>
            <text x={LEFT - 10} y={BAR * 2 + 4} text-anchor="end">
              <title>{nameOf(line)}</title>
              {short(nameOf(line))}
            </text>
            {OUTCOME_KINDS.map((kind, at) => (
              <Bar key={kind} kind={kind} at={at} count={line.counts[kind]} most={most} />
            ))}
          </g>
        ))}
      </svg>
      {lines.length > MOST && <p class="muted">{t('boardPlotMore', MOST)}</p>}
    </figure>
  );
}

interface BarProps {
  readonly kind: OutcomeKind;
  readonly at: number;
  readonly count: number;
  readonly most: number;
}

function Bar({ kind, at, count, most }: BarProps) {
  const width = (count / most) * (WIDTH - LEFT - RIGHT);
  return (
    <g>
      <rect class={`bar ${kind}`} x={LEFT} y={at * BAR} width={width} height={BAR - 2} />
      <text class="bar-count" x={LEFT + width + 6} y={at * BAR + BAR - 2}>
        {count}
      </text>
    </g>
  );
}

function Legend() {
  return (
    <g>
      {OUTCOME_KINDS.map((kind, at) => (
        <g key={kind} transform={`translate(${LEFT + at * 120} 0)`}>
          <rect class={`bar ${kind}`} width={12} height={12} y={2} />
          <text x={18} y={13}>
            {t(KIND_WORDS[kind])}
          </text>
        </g>
      ))}
    </g>
  );
}

/** The names' column holds so many full-width letters. */
const LETTERS = 12;

function short(name: string): string {
  const letters = [...name];
  const fits = letters.reduce((sum, one) => sum + (one <= 'ÿ' ? 0.55 : 1), 0) <= LETTERS;
  return fits ? name : `${letters.slice(0, LETTERS - 1).join('')}…`;
}
