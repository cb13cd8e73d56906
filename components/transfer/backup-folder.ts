import { backupDay, backupName, backupsToRemove } from '../../lib/export/backup-name';
import { UserFacingError } from '../../lib/model/user-facing-error';
import { inBothLanguages } from '../shell/language';

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

/** What a backup's name is made of. */
export interface BackupFor {
  /** The calendar day (`localDay`). */
  readonly day: string;
  /** Whose backups these are; those of others are left alone. */
  readonly installation: string;
}

/**
 * Writes the backup of a day, whole or not at all, and takes away the old ones that may go; gives
 * the file's name. Throws BackupFailed; then the backups in the folder are as they were.
 */
export async function writeBackup(
  folder: BackupFolderHandle,
  { day, installation }: BackupFor,
  text: string,
): Promise<string> {
  const name = backupName(day, installation);
  const wasThere = await holdsSomething(folder, name);
  try {
    await writeWhole(await folder.getFileHandle(name, { create: true }), text);
  } catch (error) {
    // To open a file for writing makes an empty one, which looks like a backup and is none.
    if (!wasThere) await folder.removeEntry(name).catch(() => {});
    throw asBackupFailed(error);
  }
  await tidy(folder, installation);
  return name;
}

async function writeWhole(file: FileSystemFileHandle, text: string): Promise<void> {
  const writable = await file.createWritable();
  try {
    await writable.write(text);
    await writable.close();
  } catch (error) {
    await writable.abort().catch(() => {});
    throw error;
  }
}

async function holdsSomething(folder: BackupFolderHandle, name: string): Promise<boolean> {
  try {
    const file = await folder.getFileHandle(name);
    return (await file.getFile()).size > 0;
  } catch (error) {
    // Where it cannot be looked at, it is taken to be there: better left than lost.
    return !isNamed(error, 'NotFoundError');
  }
}

/** A backup that could not be written. */
export class BackupFailed extends UserFacingError {
  override readonly name = 'BackupFailed';
}

/** An old file that cannot be removed is no reason to call the new one a failure. */
async function tidy(folder: BackupFolderHandle, installation: string): Promise<void> {
  try {
    const names: string[] = [];
    for await (const name of folder.keys()) {
      const isOwn = backupDay(name, installation) !== undefined;
      if (isOwn && (await holdsSomething(folder, name))) names.push(name);
    }
    for (const name of backupsToRemove(names, installation)) await folder.removeEntry(name);
  } catch {
    // It is tried again after the next backup.
  }
}

function asBackupFailed(cause: unknown): BackupFailed {
  return new BackupFailed(wordsFor(cause), { cause });
}

function wordsFor(error: unknown): UserFacingError['words'] {
  if (isNamed(error, 'NotAllowedError') || isNamed(error, 'SecurityError')) {
    return inBothLanguages('mergeBackupNotAllowed');
  }
  if (isNamed(error, 'NotFoundError')) return inBothLanguages('mergeBackupGone');
  if (isNamed(error, 'QuotaExceededError')) return inBothLanguages('mergeBackupFull');
  return inBothLanguages('mergeBackupFailed');
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof Error && error.name === name;
}
