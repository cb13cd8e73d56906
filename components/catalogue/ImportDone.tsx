import type { Census } from '../../lib/catalogue/import/take-in';
import { t } from '../shell/language';
import { CensusTable } from './CensusTable';

/** What was taken in. */
export function ImportDone({ census }: { readonly census: Census }) {
  return (
    <div role="status">
      <p>
        <b>{t('importTaken')}</b>
      </p>
      <CensusTable census={census} />
    </div>
  );
}
