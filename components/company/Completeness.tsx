import type { FitField, NextField } from '../../lib/fit/profile-completeness';
import type { Company } from '../../lib/model/company';
import { useKnowledge } from '../related/use-knowledge';
import { t } from '../shell/language';
import { asPercent } from './as-percent';
import { profileLabel } from './profile-label';
import './completeness.css';

interface Props {
  readonly company: Company;
  /** Brings the user to a field of the profile. */
  readonly onGoTo: (field: FitField) => void;
}

const MOST_FIELDS = 3;

/** How much of the profile the fit rests on, and what it would gain from the next fields. */
export function Completeness({ company, onGoTo }: Props) {
  const knowledge = useKnowledge();
  if (!knowledge) return null;
  const { value, next } = knowledge.profileCompleteness(company);
  const shown = next.slice(0, MOST_FIELDS);
  return (
    <section class="completeness" aria-label={t('notesCompleteness')}>
      <p class="completeness-figure">
        <span>{t('notesCompleteness')}</span> <b>{asPercent(value)}</b>
      </p>
      <meter
        class="completeness-bar"
        style={{ '--part': asPercent(value) }}
        aria-label={t('notesCompleteness')}
        min={0}
        max={100}
        value={Math.round(value * 100)}
      >
        {asPercent(value)}
      </meter>
      <p class="hint">{reason(value, shown[0])}</p>
      {shown.length > 0 && (
        <ul class="completeness-next" aria-label={t('notesCompletenessNext')}>
          {shown.map(({ field, gain }) => (
            <li key={field}>
              <button type="button" class="button" onClick={() => onGoTo(field)}>
                {t('notesCompletenessGo', profileLabel(field), points(value, gain))}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** 「ニーズを1つ書くと…」: what the fit would have of the first field. */
function reason(value: number, first: NextField | undefined): string {
  if (!first) return t('notesCompletenessDone');
  const { field, gain, isEmpty } = first;
  const from = asPercent(value);
  const to = asPercent(value + points(value, gain) / 100);
  if (field === 'needs' && isEmpty) return t('notesCompletenessNeed', from, to);
  return t('notesCompletenessGain', profileLabel(field), from, to);
}

/** Whole points between the numbers as they are shown; a gain is never shown as nothing. */
function points(value: number, gain: number): number {
  return Math.max(1, Math.round((value + gain) * 100) - Math.round(value * 100));
}
