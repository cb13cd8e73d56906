import type { Candidate } from '../../lib/model/candidate';
import { CautionList } from '../fit/CautionList';
import { EvidenceList } from '../fit/EvidenceList';
import { t } from '../shell/language';
import { CAUTION_WORDS } from './caution-words';

/** Cautions in a word each; opened, they are whole sentences with the words that the fit rests on. */
export function Reasons({ candidate: { fit, patent } }: { readonly candidate: Candidate }) {
  if (!fit) return null;
  return (
    <details class="reasons">
      <summary>
        {t('candidateReasons')}
        {fit.cautions.map((caution) => (
          <span key={caution} class="tag caution-tag">
            <span aria-hidden="true">⚠ </span>
            {t(CAUTION_WORDS[caution])}
          </span>
        ))}
      </summary>
      <p class="hint">
        {t('candidateFitThen')} {fit.provisional && t('fitProvisional')}
      </p>
      <CautionList fit={fit} />
      <EvidenceList axis="need" fit={fit} patent={patent} />
      <EvidenceList axis="capability" fit={fit} patent={patent} />
    </details>
  );
}
