import type { PatentId } from '../../lib/model/open-patent';
import type { RowAnswer } from '../../lib/protocol/messages';
import type { Placement } from '../page/placement';
import { t } from '../shell/language';
import { confidenceLevel } from './confidence-level';
import { FitBars, fitBarsLabel, scoreText } from './FitBars';

interface Props {
  readonly rowKey: string;
  readonly patentId: PatentId;
  readonly title: string;
  readonly answer: RowAnswer;
  readonly companyName: string;
  /** Null where the page does not show the row. */
  readonly placement: Placement | null;
  readonly checked: boolean;
  /** Rows are being chosen: every badge shows its box to tick. */
  readonly checkable: boolean;
  readonly isOpen: boolean;
  /** One badge of the page is in the tab order; arrow keys go to the others. */
  readonly inTabOrder: boolean;
  readonly onOpen: () => void;
  readonly onCheck: () => void;
  readonly onFocus: () => void;
}

/** The badge of one row: number, need and capability, the company it is for, how many others. */
export function FitBadge(props: Props) {
  const { answer, companyName, placement, checked, checkable, isOpen } = props;
  const { best, othersPassing } = answer;
  const label = badgeLabel(props);
  return (
    <div
      class={`badge ${placement?.size ?? 'mini'} ${strength(best?.overall ?? null)} ${confidenceClass(best)} ${checkable ? 'checkable' : ''}`}
      hidden={placement === null}
      style={{ left: `${placement?.left ?? 0}px`, top: `${placement?.top ?? 0}px` }}
      data-key={props.rowKey}
      {...(import.meta.env.MODE === 'e2e' && {
        'data-testid': 'fit-badge',
        'data-patent': props.patentId,
        'data-fit': wholeNumber(best?.overall),
        'data-need': wholeNumber(best?.need),
        'data-capability': wholeNumber(best?.capability),
        'data-company': best?.companyId ?? '',
        'data-basis': best?.basis ?? 'title',
        'data-confidence': best ? confidenceLevel(best.confidence) : '',
        'data-title': props.title,
      })}
    >
      {checkable && (
        <input
          type="checkbox"
          class="badge-check"
          checked={checked}
          aria-label={t('badgeCheck', props.title)}
          title={t('badgeCheckHint')}
          onChange={props.onCheck}
        />
      )}
      <button
        type="button"
        class="badge-open"
        tabIndex={props.inTabOrder ? 0 : -1}
        aria-label={label}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        title={label}
        onClick={props.onOpen}
        onFocus={props.onFocus}
      >
        <span class="badge-number">{scoreText(best?.overall ?? null)}</span>
        <FitBars need={best?.need ?? null} capability={best?.capability ?? null} />
        {answer.savedFor.length > 0 && <span class="badge-saved">★</span>}
        <span class="badge-company">
          {best ? shortCompanyName(companyName) : t('badgeUnknown')}
        </span>
        {othersPassing > 0 && <span class="badge-others">+{othersPassing}</span>}
      </button>
    </div>
  );
}

function badgeLabel({ answer, companyName, title }: Props): string {
  const { best, othersPassing, savedFor } = answer;
  if (!best) return t('badgeLabelUnknown', title);
  const parts = [
    t('badgeLabel', scoreText(best.overall), companyName, title),
    fitBarsLabel(best.need, best.capability),
  ];
  if (best.basis === 'title') parts.push(t('basisTitle'));
  if (confidenceLevel(best.confidence) === 'low') parts.push(t('badgeConfidenceLow'));
  if (best.cautions > 0) parts.push(t('badgeCautions', best.cautions));
  if (othersPassing > 0) parts.push(t('badgeOthers', othersPassing));
  if (savedFor.length > 0) parts.push(t('badgeSaved'));
  return parts.join(t('listSeparator'));
}

/** The name without its legal form: what tells companies apart comes first. */
export function shortCompanyName(name: string): string {
  const short = name.replace(
    /^(株式会社|有限会社|合同会社|㈱|㈲|\(株\)|（株）)|(株式会社|有限会社|合同会社|㈱|㈲|\(株\)|（株）)/g,
    '',
  );
  return short.trim() || name;
}

/** A guess has a broken border, whatever its number. */
function confidenceClass(best: RowAnswer['best']): string {
  return best ? `confidence-${confidenceLevel(best.confidence)}` : '';
}

/** Four steps told by border and weight as well as by shade. */
function strength(overall: number | null): string {
  if (overall === null) return 'unknown';
  if (overall >= 60) return 'strong';
  if (overall >= 30) return 'some';
  return 'little';
}

function wholeNumber(score: number | null | undefined): string {
  return score === null || score === undefined ? '' : String(Math.round(score));
}
