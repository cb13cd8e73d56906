import { useEffect, useState } from 'preact/hooks';
import { isBackupDue } from '../../lib/export/backup-due';
import { localDay } from '../../lib/export/local-day';
import { report } from '../shell/failures';
import { focusSoon } from '../shell/focus-soon';
import { t } from '../shell/language';
import { openWorkbench } from '../shell/open-workbench';
import { workspace } from '../shell/workspace';
import {
  askFolderPermission,
  type BackupFolderHandle,
  canChooseFolder,
  folderPermission,
} from './backup-folder';
import { backUp, backupState, changeBackup, downloadBackup, readBackup } from './backup-state';
import { momentWords } from './conflict-words';

/** Often enough for a page that stays open over midnight. */
const LOOK_EVERY_MS = 15 * 60_000;
const DAY_MS = 24 * 3_600_000;

/** What stands in the way of a backup that is due. */
type Wanted = 'allow' | 'denied' | 'save';

/**
 * Says on every section that a backup is due which cannot be written without the user: where the
 * browser's permission has ended, and where there is no writing to a folder.
 */
export function BackupNotice() {
  const [tries, setTries] = useState(0);
  const wanted = useWanted(tries);
  const [isBusy, setIsBusy] = useState(false);
  if (!wanted) return null;
  const lastAt = backupState.value?.lastAt;
  const act = async () => {
    if (isBusy) return;
    setIsBusy(true);
    await (wanted === 'save' ? downloadBackup() : allowAndBackUp()).catch(report);
    setIsBusy(false);
    setTries(tries + 1);
    focusWhatIsLeft();
  };
  return (
    <section class="caution backup-notice" aria-label={t('mergeBackupNotice')}>
      <p>{wordsOf(wanted, lastAt)}</p>
      {wanted !== 'save' && lastAt && <p>{t('mergeBackupLast', momentWords(lastAt))}</p>}
      <p class="row">
        {wanted !== 'denied' && (
          <button type="button" class="button primary" aria-disabled={isBusy} onClick={act}>
            {t(wanted === 'save' ? 'mergeBackupSave' : 'mergeBackupAllow')}
          </button>
        )}
        <button type="button" class="button quiet" onClick={hideForToday}>
          {t('mergeBackupNoticeHide')}
        </button>
        <span role="status">{isBusy && t('mergeBackupSaving')}</span>
      </p>
    </section>
  );
}

/** The same in the popup, which is too small and too soon gone for it: the way to the workbench. */
export function BackupNoticeLine() {
  if (!useWanted()) return null;
  return (
    <p class="row unread-notice">
      <button type="button" class="button" onClick={() => openWorkbench('desk')}>
        {t('mergeBackupNoticeOpen')}
      </button>
    </p>
  );
}

function wordsOf(wanted: Wanted, lastAt: string | undefined): string {
  if (wanted === 'allow') return t('mergeBackupPrompt');
  if (wanted === 'denied') return t('mergeBackupDenied');
  return lastAt ? t('mergeBackupLast', momentWords(lastAt)) : t('mergeBackupNever');
}

async function hideForToday(): Promise<void> {
  await changeBackup({ hiddenOn: localDay(new Date()) });
  focusWhatIsLeft();
}

/** The button that was pressed goes with the notice, and the focus must not go with both. */
function focusWhatIsLeft(): void {
  focusSoon('.backup-notice button', '[role="tab"][aria-selected="true"]');
}

async function allowAndBackUp(): Promise<void> {
  const folder = backupState.value?.folder as BackupFolderHandle;
  if ((await askFolderPermission(folder)) === 'granted') await backUp(folder);
}

/** What the user is wanted for now; undefined for nothing, or nothing any more today. */
function useWanted(tries = 0): Wanted | undefined {
  const state = backupState.value;
  const { folder, lastAt, hiddenOn } = state ?? {};
  const now = useNow();
  const permission = usePermission(
    folder as BackupFolderHandle | undefined,
    `${now} ${lastAt} ${tries}`,
  );
  useEffect(() => {
    readBackup();
  }, [workspace.revision.value]);
  if (!state || hiddenOn === localDay(now)) return undefined;
  if (!canChooseFolder()) {
    const isOld = lastAt === undefined || Date.parse(now) - Date.parse(lastAt) > DAY_MS;
    return isOld && workspace.companies.value.length > 0 ? 'save' : undefined;
  }
  if (!folder || !isBackupDue(lastAt, now)) return undefined;
  if (permission === 'prompt') return 'allow';
  return permission === 'denied' ? 'denied' : undefined;
}

/** ISO 8601, as it was when last looked: at times, and whenever the page comes to the front. */
function useNow(): string {
  const [now, setNow] = useState(() => new Date().toISOString());
  useEffect(() => {
    const look = () => setNow(new Date().toISOString());
    const timer = setInterval(look, LOOK_EVERY_MS);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return now;
}

/** Asked again whenever `occasion` changes: the browser tells nobody that a permission has ended. */
function usePermission(
  folder: BackupFolderHandle | undefined,
  occasion: string,
): PermissionState | undefined {
  const [permission, setPermission] = useState<PermissionState>();
  useEffect(() => {
    let isGone = false;
    if (!folder) return setPermission(undefined);
    folderPermission(folder).then((state) => {
      if (!isGone) setPermission(state);
    }, report);
    return () => {
      isGone = true;
    };
  }, [folder, occasion]);
  return permission;
}
