import { fileName } from '../../lib/export/file-name';
import { localDay } from '../../lib/export/local-day';
import { t } from '../shell/language';
import { saveFile } from '../shell/save-file';
import { BackupFolder } from './BackupFolder';
import type { BackupFolderHandle } from './backup-folder';
import { backupDone, backupState, changeBackup, makeBackup } from './backup-state';

/** The upkeep of the daily backup; the workbench writes it, whatever section is on show. */
export function Backup() {
  const { folder, lastAt } = backupState.value;
  return (
    <BackupFolder
      folder={folder as BackupFolderHandle | undefined}
      lastAt={lastAt}
      now={new Date().toISOString()}
      makeBackup={makeBackup}
      onFolder={(chosen) => changeBackup({ folder: chosen })}
      onDone={backupDone}
      onDownload={async () => {
        const name = fileName(t('transferFile'), undefined, localDay(new Date()), 'json');
        saveFile(name, await makeBackup(), 'application/json');
        backupDone(new Date().toISOString(), name);
      }}
    />
  );
}
