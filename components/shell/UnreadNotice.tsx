import { useEffect } from 'preact/hooks';
import { arrivals, isUnread, readArrivals } from '../arrivals/arrivals-state';
import { t } from './language';
import { openWorkbench } from './open-workbench';
import { workspace } from './workspace';

/** How many arrivals are unread, with the way to them; nothing where there are none. */
export function UnreadNotice() {
  useEffect(() => {
    readArrivals();
  }, [workspace.revision.value]);
  const unread = arrivals.value.filter(isUnread).length;
  if (unread === 0) return null;
  return (
    <p class="row unread-notice">
      <button type="button" class="button" onClick={() => openWorkbench('arrivals')}>
        {t('popupArrivals', unread)}
      </button>
    </p>
  );
}
