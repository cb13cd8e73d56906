import { useEffect, useState } from 'preact/hooks';
import { writeBundle } from '../../lib/export/bundle-file';
import { fileName } from '../../lib/export/file-name';
import { localDay } from '../../lib/export/local-day';
import type { BackupState } from '../../lib/model/backup-state';
import { changeBackupState, readBackupState } from '../../lib/store/backup-state';
import { collectBundle } from '../../lib/store/bundle';
import { report } from '../shell/failures';
import { t } from '../shell/language';
import { saveFile } from '../shell/save-file';
import { toast } from '../shell/toasts';
import { database } from '../shell/workspace';
import { BackupFolder } from './BackupFolder';
import type { BackupFolderHandle } from './backup-folder';
import { useDailyBackup } from './use-daily-backup';

/** The daily backup while the workbench is open, and its upkeep. */
export function Backup() {
  const [state, setState] = useState<BackupState>({});
  useEffect(() => {
    database().then(readBackupState).then(setState, report);
  }, []);
  const change = async (part: BackupState) => {
    try {
      setState(await changeBackupState(await database(), part));
    } catch (error) {
      report(error);
    }
  };
  const folder = state.folder as BackupFolderHandle | undefined;
  const done = (at: string, name: string) => {
    change({ lastAt: at });
    toast(t('fileSaved', name));
  };
  useDailyBackup({ folder, lastAt: state.lastAt, makeBackup, onDone: done, onFailed: report });
  return (
    <BackupFolder
      folder={folder}
      lastAt={state.lastAt}
      now={new Date().toISOString()}
      makeBackup={makeBackup}
      onFolder={(chosen) => change({ folder: chosen })}
      onDone={done}
      onDownload={async () => {
        const name = fileName(t('transferFile'), undefined, localDay(new Date()), 'json');
        saveFile(name, await makeBackup(), 'application/json');
        done(new Date().toISOString(), name);
      }}
    />
  );
}

async function makeBackup(): Promise<string> {
  return writeBundle(await collectBundle(await database(), new Date().toISOString()));
}
