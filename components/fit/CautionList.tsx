import type { Caution, Fit } from '../../lib/model/fit';
import { type MessageKey, t } from '../shell/language';

const WORDS: Readonly<Record<Caution, MessageKey>> = {
  licenceRefused: 'cautionLicenceRefused',
  assignmentOnly: 'cautionAssignmentOnly',
  nothingOffered: 'cautionNothingOffered',
  unpublished: 'cautionUnpublished',
  titleOnly: 'cautionTitleOnly',
  noiseWord: 'cautionNoiseWord',
  termsClash: 'cautionTermsClash',
  lapsed: 'cautionLapsed',
  foreignField: 'cautionForeignField',
  largeScale: 'cautionLargeScale',
  longUnchanged: 'cautionLongUnchanged',
};

/** 留意点: facts to know before calling, and good signs. Nothing is shown where there are none. */
export function CautionList({ fit }: { readonly fit: Fit }) {
  if (fit.cautions.length + fit.merits.length === 0) return null;
  return (
    <section class="cautions">
      <h3>{t('cautionsHeading')}</h3>
      <ul>
        {fit.cautions.map((caution) => (
          <li key={caution} class="caution">
            {cautionText(caution)}
          </li>
        ))}
        {fit.merits.map((merit) => (
          <li key={merit} class="merit">
            {t('meritLicensedBefore')}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function cautionText(caution: Caution): string {
  return t(WORDS[caution]);
}
