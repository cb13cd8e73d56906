import { useMemo } from 'preact/hooks';
import type { Company } from '../../lib/model/company';
import { useKnowledge } from '../related/use-knowledge';
import { t } from '../shell/language';
import { asPercent } from './as-percent';

/** The completeness of a company of the list: a small figure that comes when the page has time. */
export function CompletenessFigure({ company }: { readonly company: Company }) {
  const knowledge = useKnowledge('idle');
  const value = useMemo(() => knowledge?.profileCompleteness(company).value, [knowledge, company]);
  if (value === undefined) return null;
  return (
    <span class="completeness-small muted" title={t('notesCompletenessTitle')}>
      {t('notesCompletenessSmall', asPercent(value))}
    </span>
  );
}
