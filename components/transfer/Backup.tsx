import { BackupFolder } from './BackupFolder';
import type { BackupFolderHandle } from './backup-folder';
import { backUp, backupState, changeFolder, downloadBackup } from './backup-state';

/** The upkeep of the daily backup; the workbench writes it, whatever section is on show. */
export function Backup() {
  const { folder, lastAt } = backupState.value ?? {};
  return (
    <BackupFolder
      folder={folder as BackupFolderHandle | undefined}
      lastAt={lastAt}
      now={new Date().toISOString()}
      backUp={backUp}
      onFolder={changeFolder}
      onDownload={downloadBackup}
    />
  );
}
