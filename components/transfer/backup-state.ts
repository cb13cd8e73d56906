import { signal } from '@preact/signals';
import { isBackupDue } from '../../lib/export/backup-due';
import { writeBundle } from '../../lib/export/bundle-file';
import { fileName } from '../../lib/export/file-name';
import { localDay } from '../../lib/export/local-day';
import type { BackupState } from '../../lib/model/backup-state';
import { changeBackupState, installationId, readBackupState } from '../../lib/store/backup-state';
import { collectBundle } from '../../lib/store/collect-bundle';
import { report } from '../shell/failures';
import { t } from '../shell/language';
import { saveFile } from '../shell/save-file';
import { toast } from '../shell/toasts';
import { announce, database } from '../shell/workspace';
import { type BackupFolderHandle, writeBackup } from './backup-folder';
import { savedWords } from './saved-words';

/** Two tabs that write at the same moment would write the same backup twice. */
const LOCK = 'osekkai-backup';

/** The folder of the daily backup and when the last one was written; null until it is read. */
export const backupState = signal<BackupState | null>(null);

/** Reads the state again: another tab may have chosen a folder or written today's backup. */
export async function readBackup(): Promise<void> {
  try {
    backupState.value = await withKnownFolder(await readBackupState(await database()));
  } catch (error) {
    report(error);
  }
}

export async function changeBackup(part: BackupState): Promise<void> {
  try {
    backupState.value = await withKnownFolder(await changeBackupState(await database(), part));
    announce();
  } catch (error) {
    report(error);
  }
}

/** Another folder holds no backup yet, so that one is due there at once; a toast brings back one left. */
export async function changeFolder(folder: BackupFolderHandle | undefined): Promise<void> {
  if (folder) return changeBackup({ folder, lastAt: undefined, hiddenOn: undefined });
  const left = backupState.value?.folder as BackupFolderHandle | undefined;
  await changeBackup({ folder });
  if (!left || backupState.value?.folder) return;
  toast(t('mergeBackupForgotten', left.name), () => {
    if (!backupState.value?.folder) changeBackup({ folder: left });
  });
}

/** Writes a backup into the folder now; gives the file's name. Throws BackupFailed. */
export function backUp(folder: BackupFolderHandle): Promise<string> {
  return navigator.locks.request(LOCK, () => written(folder)) as Promise<string>;
}

/** Writes the day's backup into the folder, unless another tab has done so. Throws BackupFailed. */
export async function backUpOfDay(folder: BackupFolderHandle): Promise<void> {
  await navigator.locks.request(LOCK, async () => {
    const { lastAt } = await readBackupState(await database());
    if (isBackupDue(lastAt, new Date().toISOString())) await written(folder);
    else await readBackup();
  });
}

/** Saves a backup as a download, where no folder can be chosen. A failure is told. */
export async function downloadBackup(): Promise<void> {
  try {
    const now = new Date();
    const name = fileName(t('transferFile'), undefined, localDay(now), 'json');
    saveFile(name, await everything(), 'application/json');
    await done(now.toISOString(), name);
  } catch (error) {
    report(error);
  }
}

async function written(folder: BackupFolderHandle): Promise<string> {
  const now = new Date();
  const installation = await installationId(await database(), shortId());
  const name = await writeBackup(folder, { day: localDay(now), installation }, await everything());
  await done(now.toISOString(), name);
  return name;
}

async function done(at: string, name: string): Promise<void> {
  await changeBackup({ lastAt: at });
  toast(savedWords(name));
}

async function everything(): Promise<string> {
  return writeBundle(await collectBundle(await database(), new Date().toISOString()));
}

/** The store gives a new handle at every reading: the one in use stays where it is the same folder. */
async function withKnownFolder(state: BackupState): Promise<BackupState> {
  const folder = backupState.value?.folder;
  const isKnown = folder && state.folder && (await folder.isSameEntry(state.folder));
  return isKnown ? { ...state, folder } : state;
}

/** 40 bits: enough for the few who would share a folder. */
function shortId(): string {
  return crypto.randomUUID().replaceAll('-', '').slice(0, 10);
}
