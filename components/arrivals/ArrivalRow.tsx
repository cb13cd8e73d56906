import type { Arrival } from '../../lib/model/arrival';
import { patentNumber } from '../../lib/model/patent-number';
import { scoreText } from '../fit/FitBars';
import { t } from '../shell/language';
import { workspace } from '../shell/workspace';
import { fieldWords } from './arrival-actions';
import { isUnread } from './arrivals-state';

interface Props {
  readonly arrival: Arrival;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onRead: () => void;
}

const KINDS = {
  new: 'arrivalNew',
  changed: 'arrivalChanged',
  withdrawn: 'arrivalWithdrawn',
} as const;

/** One record that came, changed or went, for one company. */
export function ArrivalRow({ arrival, isOpen, onOpen, onRead }: Props) {
  const { kind, title, patentId, registrant, overall, fields, isListed, companyId } = arrival;
  const company = workspace.companies.value.find(({ id }) => id === companyId);
  return (
    <li
      data-row={arrival.id}
      class={`arrival ${isUnread(arrival) ? 'unread' : ''} ${isOpen ? 'open' : ''}`}
      {...(import.meta.env.MODE === 'e2e' && {
        'data-testid': 'arrival',
        'data-kind': kind,
        'data-patent': patentId,
        'data-company': companyId,
      })}
    >
      <b class="arrival-fit">{scoreText(overall)}</b>
      <div class="arrival-words">
        <button type="button" class="arrival-title" onClick={onOpen}>
          {title}
        </button>
        <p class="muted">
          {[company?.name, patentNumber(patentId), registrant].filter(Boolean).join(' ・ ')}
        </p>
        {arrival.reason && (
          <p class="muted">
            {t(
              'arrivalReason',
              t(arrival.reason.axis === 'need' ? 'axisNeed' : 'axisCapability'),
              arrival.reason.phrase,
            )}
          </p>
        )}
        {fields.length > 0 && (
          <p class="muted">{t('arrivalFields', fields.map(fieldWords).join('、'))}</p>
        )}
        {isListed && (
          <p class="caution">
            {t(kind === 'withdrawn' ? 'arrivalListedWithdrawn' : 'arrivalListedChanged')}
          </p>
        )}
      </div>
      <span class={`tag arrival-kind ${kind}`}>{t(KINDS[kind])}</span>
      {isUnread(arrival) && (
        <button
          type="button"
          class="button quiet"
          onClick={onRead}
          aria-label={t('arrivalReadLabel', title)}
        >
          {t('arrivalRead')}
        </button>
      )}
    </li>
  );
}
