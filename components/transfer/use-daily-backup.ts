import { useEffect, useRef } from 'preact/hooks';
import { isBackupDue } from '../../lib/export/backup-due';
import { localDay } from '../../lib/export/local-day';
import { type BackupFolderHandle, folderPermission, writeBackup } from './backup-folder';

export interface DailyBackup {
  /** The folder the user chose; undefined stops everything. */
  readonly folder: BackupFolderHandle | undefined;
  /** When the last backup was written (ISO 8601). */
  readonly lastAt: string | undefined;
  /** The bundle of everything, as text. */
  readonly makeBackup: () => Promise<string>;
  readonly onDone: (at: string, fileName: string) => void;
  readonly onFailed: (error: unknown) => void;
}

/** Often enough for a page that stays open over midnight. */
const LOOK_EVERY_MS = 15 * 60_000;

/**
 * Writes the day's backup while the page is open: when it opens, and when a new day has begun.
 * Nothing is asked of the user here: without permission nothing is written. A day's failure is told
 * once, and tried again the next day or when the page is opened anew.
 */
export function useDailyBackup(backup: DailyBackup): void {
  const latest = useRef(backup);
  latest.current = backup;
  const isRunning = useRef(false);
  const failedOn = useRef('');
  const { folder } = backup;
  useEffect(() => {
    if (!folder) return;
    const look = async () => {
      const now = new Date().toISOString();
      const isDue = isBackupDue(latest.current.lastAt, now) && failedOn.current !== localDay(now);
      if (!isDue || isRunning.current) return;
      isRunning.current = true;
      try {
        await backUp(folder, latest.current, now);
      } catch (error) {
        failedOn.current = localDay(now);
        latest.current.onFailed(error);
      } finally {
        isRunning.current = false;
      }
    };
    failedOn.current = '';
    look();
    const timer = setInterval(look, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [folder]);
}

async function backUp(folder: BackupFolderHandle, backup: DailyBackup, now: string): Promise<void> {
  if ((await folderPermission(folder)) !== 'granted') return;
  const name = await writeBackup(folder, localDay(now), await backup.makeBackup());
  backup.onDone(now, name);
}
