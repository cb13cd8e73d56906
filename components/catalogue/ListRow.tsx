import { patentNumber } from '../../lib/model/patent-number';
import type { RankedRow } from '../../lib/model/ranking';
import { confidenceLevel } from '../fit/confidence-level';
import { FitBars, fitBarsLabel, scoreText } from '../fit/FitBars';
import { type MessageKey, t } from '../shell/language';
import { CAUTION_WORDS } from '../shortlist/caution-words';
import { STAGES, VERDICTS } from '../shortlist/stage-words';
import { countText } from './count-text';
import { GridCell } from './GridCell';
import { ROW_HEIGHT } from './list-window';

interface Props {
  readonly id: string;
  /** Its place in the list, from 0. */
  readonly index: number;
  readonly top: number;
  /** Undefined until it has come. */
  readonly row: RankedRow | undefined;
  readonly isActive: boolean;
  readonly isChecked: boolean;
  readonly isOpen: boolean;
  readonly onClick: (index: number, event: MouseEvent) => void;
}

/** One row of a ranked list; a grey shape while it is being fetched. */
export function ListRow(props: Props) {
  const { id, index, top, row, isActive, isChecked, isOpen } = props;
  const state = `${isActive ? 'active' : ''} ${isOpen ? 'open' : ''} ${isChecked ? 'checked' : ''}`;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid around it takes the keys.
    // biome-ignore lint/a11y/useSemanticElements: rows of a list that is drawn in part are no table.
    // biome-ignore lint/a11y/useFocusableInteractive: the grid holds the focus and names its active row.
    <div
      id={id}
      class={`ranked-row ${state}`}
      role="row"
      aria-rowindex={index + 1}
      aria-selected={isChecked}
      style={{ height: `${ROW_HEIGHT}px`, transform: `translateY(${top}px)` }}
      onClick={(event) => props.onClick(index, event)}
      {...(import.meta.env.MODE === 'e2e' && row && hooksOf(row))}
    >
      {row ? <Cells row={row} isChecked={isChecked} /> : <Skeleton />}
    </div>
  );
}

/** What checks from outside read: see docs/automation.md. */
function hooksOf({ patentId, overall, need, capability, place }: RankedRow) {
  return {
    'data-testid': 'ranked-row',
    'data-patent': patentId,
    'data-fit': overall ?? '',
    'data-need': need ?? '',
    'data-capability': capability ?? '',
    'data-place': place ?? '',
  };
}

interface CellsProps {
  readonly row: RankedRow;
  readonly isChecked: boolean;
}

function Cells({ row, isChecked }: CellsProps) {
  return (
    <>
      <GridCell class="ranked-check">
        <input
          type="checkbox"
          tabIndex={-1}
          checked={isChecked}
          aria-label={t('catalogueCheck', row.title)}
        />
      </GridCell>
      <Fit row={row} />
      <Body row={row} />
    </>
  );
}

function Fit({ row }: { readonly row: RankedRow }) {
  if (row.overall === null && row.place === null) {
    return <GridCell class="ranked-fit none" />;
  }
  const isGuess = row.confidence !== null && confidenceLevel(row.confidence) === 'low';
  return (
    <GridCell class="ranked-fit">
      <span class="ranked-place muted">
        {row.place !== null && t('cataloguePlace', countText(row.place))}
      </span>
      <span
        class={`ranked-score ${strength(row.overall)} ${isGuess ? 'guess' : ''}`}
        title={isGuess ? t('catalogueLowConfidence') : undefined}
      >
        <span class="sr-only">{t('fitOverall')} </span>
        <b>{scoreText(row.overall)}</b>
        <FitBars need={row.need} capability={row.capability} />
        <span class="sr-only"> {fitBarsLabel(row.need, row.capability)}</span>
        {isGuess && <span class="sr-only"> {t('catalogueLowConfidence')}</span>}
      </span>
    </GridCell>
  );
}

function Body({ row }: { readonly row: RankedRow }) {
  return (
    <>
      <GridCell class="ranked-body">
        <span class="ranked-title" title={row.title}>
          {row.title}
        </span>
        <span class="ranked-facts muted">
          <span>{patentNumber(row.patentId)}</span>
          {row.registrant && <span class="ranked-registrant">{row.registrant}</span>}
        </span>
      </GridCell>
      <GridCell class="ranked-marks">
        <Marks row={row} />
      </GridCell>
    </>
  );
}

const STANDINGS: Readonly<Record<RankedRow['standing'], MessageKey | null>> = {
  new: 'catalogueNew',
  changed: 'catalogueChanged',
  withdrawn: 'catalogueWithdrawn',
  unchanged: null,
};

/** More cautions than these are told by their number, and by the panel. */
const CAUTIONS_SHOWN = 2;

function Marks({ row }: { readonly row: RankedRow }) {
  const standing = STANDINGS[row.standing];
  const stage = STAGES.find(([one]) => one === row.stage)?.[1];
  const verdict = VERDICTS.find(([one]) => one === row.verdict)?.[1];
  const hidden = row.cautions.slice(CAUTIONS_SHOWN);
  return (
    <>
      {standing && <span class={`mark ${row.standing}`}>{t(standing)}</span>}
      {stage && <span class="mark stage">★ {t(stage)}</span>}
      {verdict && row.verdict !== 'unrated' && (
        <span class={`mark ${row.verdict}`}>{t(verdict)}</span>
      )}
      {row.cautions.slice(0, CAUTIONS_SHOWN).map((caution) => (
        <span key={caution} class="mark caution-mark">
          <span aria-hidden="true">⚠ </span>
          {t(CAUTION_WORDS[caution])}
        </span>
      ))}
      {hidden.length > 0 && (
        <span
          class="mark caution-mark"
          title={hidden.map((caution) => t(CAUTION_WORDS[caution])).join(t('listSeparator'))}
        >
          +{hidden.length}
        </span>
      )}
    </>
  );
}

function Skeleton() {
  return (
    <GridCell class="ranked-skeleton">
      <span class="sr-only">{t('catalogueRowLoading')}</span>
    </GridCell>
  );
}

/** The steps of the badges on the sites' pages, told by border and weight as well as by shade. */
function strength(overall: number | null): string {
  if (overall === null) return 'unknown';
  if (overall >= 60) return 'strong';
  return overall >= 30 ? 'some' : 'little';
}
