import { signal } from '@preact/signals';
import { writeBundle } from '../../lib/export/bundle-file';
import type { BackupState } from '../../lib/model/backup-state';
import { changeBackupState, readBackupState } from '../../lib/store/backup-state';
import { collectBundle } from '../../lib/store/bundle';
import { report } from '../shell/failures';
import { t } from '../shell/language';
import { toast } from '../shell/toasts';
import { database } from '../shell/workspace';

/** The folder of the daily backup and when the last one was written, as the store has it. */
export const backupState = signal<BackupState>({});

export async function readBackup(): Promise<void> {
  try {
    backupState.value = await readBackupState(await database());
  } catch (error) {
    report(error);
  }
}

export async function changeBackup(part: BackupState): Promise<void> {
  try {
    backupState.value = await changeBackupState(await database(), part);
  } catch (error) {
    report(error);
  }
}

export function backupDone(at: string, name: string): void {
  changeBackup({ lastAt: at });
  toast(t('fileSaved', name));
}

/** The bundle of everything, as text. */
export async function makeBackup(): Promise<string> {
  return writeBundle(await collectBundle(await database(), new Date().toISOString()));
}
