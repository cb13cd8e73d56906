import { localDay } from '../../lib/export/local-day';
import type { Catalogue } from '../../lib/model/catalogue';
import { t } from '../shell/language';
import { numberText } from './ImportProgress';

interface Props {
  readonly catalogue: Catalogue;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** INPIT publishes a file a month; after a month and a half one was missed. */
const OLD_DAYS = 45;
const DAY_MS = 86_400_000;

/** How many records, from when; where that is long ago, how to get the next file. */
export function DataAge({ catalogue, now }: Props) {
  const [latest] = catalogue.imports;
  if (!latest) return null;
  const day = latest.newestOn ?? localDay(latest.at);
  // A file may be taken in long after it was made: what counts is what it tells.
  const age = Math.floor((now - Date.parse(latest.newestOn ?? latest.at)) / DAY_MS);
  return (
    <div
      class="data-age"
      {...(import.meta.env.MODE === 'e2e' && {
        'data-testid': 'catalogue-state',
        'data-records': catalogue.size,
        'data-newest': latest.newestOn ?? '',
      })}
    >
      <p>
        <b>{t('catalogueSize', numberText(catalogue.size))}</b>{' '}
        <span class="muted">{t('catalogueOf', day, localDay(latest.at))}</span>
      </p>
      {age > OLD_DAYS && (
        <p class="caution" role="status">
          {t('catalogueOld', numberText(age))}
        </p>
      )}
    </div>
  );
}
