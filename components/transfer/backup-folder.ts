import { backupName, backupsToRemove } from '../../lib/export/backup-name';
import { UserFacingError } from '../../lib/model/user-facing-error';

/**
 * What the File System Access API adds to a directory's handle where a folder can be chosen. The
 * handle can be kept in IndexedDB; the permission to write may have to be asked for again.
 */
export interface BackupFolderHandle extends FileSystemDirectoryHandle {
  queryPermission(descriptor: { readonly mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission(descriptor: { readonly mode: 'readwrite' }): Promise<PermissionState>;
  keys(): AsyncIterableIterator<string>;
}

interface FolderPicker {
  showDirectoryPicker?(options: {
    readonly id: string;
    readonly mode: 'readwrite';
    readonly startIn: 'documents';
  }): Promise<BackupFolderHandle>;
}

const WRITING = { mode: 'readwrite' } as const;

/** Has this browser a way to choose a folder to write to? Firefox has none. */
export function canChooseFolder(): boolean {
  return typeof (globalThis as FolderPicker).showDirectoryPicker === 'function';
}

/** Lets the user choose a folder; undefined where the user thought better of it. */
export async function chooseFolder(): Promise<BackupFolderHandle | undefined> {
  const options = { ...WRITING, id: 'osekkai-backup', startIn: 'documents' } as const;
  try {
    return await (globalThis as FolderPicker).showDirectoryPicker?.(options);
  } catch (error) {
    if (isNamed(error, 'AbortError')) return undefined;
    throw asBackupFailed(error);
  }
}

/** May the folder be written to now, without asking? */
export function folderPermission(folder: BackupFolderHandle): Promise<PermissionState> {
  return folder.queryPermission(WRITING);
}

/** Asks the user; works only right after a click or a key. */
export function askFolderPermission(folder: BackupFolderHandle): Promise<PermissionState> {
  return folder.requestPermission(WRITING);
}

/**
 * Writes the backup of a calendar day, whole or not at all, and takes away the old ones that may
 * go; gives the file's name. Throws BackupFailed; then the backups in the folder are as they were.
 */
export async function writeBackup(
  folder: BackupFolderHandle,
  day: string,
  text: string,
): Promise<string> {
  const name = backupName(day);
  try {
    const file = await folder.getFileHandle(name, { create: true });
    const writable = await file.createWritable();
    try {
      await writable.write(text);
      await writable.close();
    } catch (error) {
      await writable.abort().catch(() => {});
      throw error;
    }
  } catch (error) {
    throw asBackupFailed(error);
  }
  await tidy(folder);
  return name;
}

/** A backup that could not be written. */
export class BackupFailed extends UserFacingError {
  override readonly name = 'BackupFailed';
}

/** An old file that cannot be removed is no reason to call the new one a failure. */
async function tidy(folder: BackupFolderHandle): Promise<void> {
  try {
    const names: string[] = [];
    for await (const name of folder.keys()) names.push(name);
    for (const name of backupsToRemove(names)) await folder.removeEntry(name);
  } catch {
    // It is tried again after the next backup.
  }
}

function asBackupFailed(cause: unknown): BackupFailed {
  return new BackupFailed(wordsFor(cause), { cause });
}

function wordsFor(error: unknown): UserFacingError['words'] {
  if (isNamed(error, 'NotAllowedError') || isNamed(error, 'SecurityError')) {
    return {
      ja: 'バックアップのフォルダーに書き込む許可がありません。「データ」の画面で許可するか、別のフォルダーを選んでください。',
      en: 'The backup folder may not be written to. Allow it on the data page or choose another folder.',
    };
  }
  if (isNamed(error, 'NotFoundError')) {
    return {
      ja: 'バックアップのフォルダーが見つかりません。USB メモリーなどをつなぎ直すか、別のフォルダーを選んでください。',
      en: 'The backup folder is gone. Connect the drive again or choose another folder.',
    };
  }
  if (isNamed(error, 'QuotaExceededError')) {
    return {
      ja: 'バックアップのフォルダーに空きがありません。空きを作るか、別のフォルダーを選んでください。',
      en: 'The backup folder is full. Make room or choose another folder.',
    };
  }
  return {
    ja: 'バックアップを保存できませんでした。フォルダーを確かめ、「いま保存する」をもう一度押してください。',
    en: 'The backup could not be saved. Check the folder and press “Save now” again.',
  };
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof Error && error.name === name;
}
