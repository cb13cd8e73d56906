import { useEffect, useState } from 'preact/hooks';
import type { PatentId } from '../../lib/model/open-patent';
import type { CompanyFitLabel } from '../../lib/protocol/messages';
import { t } from '../shell/language';
import { FitBars, scoreText } from './FitBars';
import type { PanelActions } from './panel-actions';

interface Props {
  readonly patentId: PatentId;
  readonly version: unknown;
  readonly companiesFor: PanelActions['companiesFor'];
}

/** So many companies are worth a look; the rest would bury them. */
const SHOWN = 8;

/** Which of all companies the record fits best, active or not. Nothing where there is only one. */
export function OtherCompanies({ patentId, version, companiesFor }: Props) {
  const [companies, setCompanies] = useState<readonly CompanyFitLabel[]>([]);
  useEffect(() => {
    let isCurrent = true;
    companiesFor(patentId).then(
      (found) => isCurrent && setCompanies(found),
      // The panel itself tells what is wrong.
      () => isCurrent && setCompanies([]),
    );
    return () => {
      isCurrent = false;
    };
  }, [patentId, version]);
  if (companies.length < 2) return null;
  return (
    <details class="other-companies">
      <summary>{t('panelAllCompanies', companies.length)}</summary>
      <ol>
        {companies.slice(0, SHOWN).map(({ id, name, overall, need, capability }) => (
          <li key={id}>
            <b>{scoreText(overall)}</b> <FitBars need={need} capability={capability} />{' '}
            <span>{name}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}
