import { useEffect, useRef } from 'preact/hooks';
import { isBackupDue } from '../../lib/export/backup-due';
import { localDay } from '../../lib/export/local-day';
import { type BackupFolderHandle, folderPermission } from './backup-folder';

export interface DailyBackup {
  /** The folder the user chose; undefined stops everything. */
  readonly folder: BackupFolderHandle | undefined;
  /** When the last backup was written (ISO 8601). */
  readonly lastAt: string | undefined;
  /** Writes the day's backup. */
  readonly backUp: (folder: BackupFolderHandle) => Promise<unknown>;
  readonly onFailed: (error: unknown) => void;
}

/** Often enough for a page that stays open over midnight. */
const LOOK_EVERY_MS = 15 * 60_000;

/**
 * Writes the day's backup while the page is open: when it opens, and when a new day has begun.
 * Without permission nothing is written: `BackupNotice` asks for it. A day's failure is told once,
 * and tried again the next day or when the page is opened anew.
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
        if ((await folderPermission(folder)) === 'granted') await latest.current.backUp(folder);
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
