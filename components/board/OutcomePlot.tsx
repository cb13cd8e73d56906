import { OUTCOME_KINDS, type OutcomeKind, type OutcomeLine } from '../../lib/export/outcomes';
import { t } from '../shell/language';
import { KIND_WORDS } from './outcome-words';

interface Props {
  readonly lines: readonly OutcomeLine[];
  readonly label: string;
  readonly nameOf: (line: OutcomeLine) => string;
  /** Lines follow one another in time: the newest are shown. */
  readonly isByYear: boolean;
}

/** More groups of bars than this are no picture any more. */
const MOST = 12;

/** Bars of each kind under each name; numbers stand at the bars, and all of them in the table. */
export function OutcomePlot({ lines, label, nameOf, isByYear }: Props) {
  const shown = isByYear ? lines.slice(-MOST) : lines.slice(0, MOST);
  const most = Math.max(1, ...shown.flatMap(({ counts }) => Object.values(counts)));
  return (
    <figure class="outcome-plot">
      <div role="img" aria-label={label}>
        <Legend />
        {shown.map((line) => (
          <div key={line.key} class="outcome-group">
            <span class="outcome-name" title={nameOf(line)}>
              {nameOf(line)}
            </span>
            <span class="outcome-bars">
              {OUTCOME_KINDS.map((kind) => (
                <Bar key={kind} kind={kind} count={line.counts[kind]} most={most} />
              ))}
            </span>
          </div>
        ))}
      </div>
      {lines.length > MOST && (
        <p class="muted">{t(isByYear ? 'boardPlotNewest' : 'boardPlotMore', MOST)}</p>
      )}
    </figure>
  );
}

interface BarProps {
  readonly kind: OutcomeKind;
  readonly count: number;
  readonly most: number;
}

/** The number needs room behind the longest bar, however wide the page is. */
function Bar({ kind, count, most }: BarProps) {
  return (
    <span class="outcome-bar">
      <span class={`bar ${kind}`} style={{ width: `calc((100% - 40px) * ${count / most})` }} />
      <span class="bar-count">{count}</span>
    </span>
  );
}

function Legend() {
  return (
    <p class="outcome-legend">
      {OUTCOME_KINDS.map((kind) => (
        <span key={kind}>
          <span class={`bar ${kind}`} /> {t(KIND_WORDS[kind])}
        </span>
      ))}
    </p>
  );
}
