import { useEffect, useState } from 'preact/hooks';
import { backupAge, REMIND_AFTER_DAYS } from '../../lib/export/backup-due';
import { report } from '../shell/failures';
import { t } from '../shell/language';
import {
  askFolderPermission,
  type BackupFolderHandle,
  canChooseFolder,
  chooseFolder,
  folderPermission,
} from './backup-folder';
import { momentWords } from './conflict-words';

interface Props {
  /** The folder the user chose, as the caller keeps it. */
  readonly folder: BackupFolderHandle | undefined;
  /** When the last backup was written (ISO 8601), into the folder or as a download. */
  readonly lastAt: string | undefined;
  /** ISO 8601. */
  readonly now: string;
  /** Writes a backup into the folder; gives the file's name. */
  readonly backUp: (folder: BackupFolderHandle) => Promise<string>;
  /** Keep this folder from now on; undefined: none. */
  readonly onFolder: (folder: BackupFolderHandle | undefined) => void;
  /** Save a backup as a download, where no folder can be chosen. */
  readonly onDownload: () => void;
}

/** 毎日のバックアップ: a folder to write to by itself, or where there is none a reminder. */
export function BackupFolder(props: Props) {
  return (
    <div class="backup">
      <h3>{t('mergeBackup')}</h3>
      {canChooseFolder() ? <Folder {...props} /> : <Download {...props} />}
    </div>
  );
}

function Download({ lastAt, now, onDownload }: Props) {
  return (
    <>
      <p class="hint">{t('mergeBackupUnsupported')}</p>
      <LastBackup lastAt={lastAt} now={now} />
      <p class="hint">{t('mergeBackupPlain')}</p>
      <button type="button" class="button" onClick={onDownload}>
        {t('mergeBackupSave')}
      </button>
    </>
  );
}

function Folder(props: Props) {
  const { folder, lastAt, now, onFolder } = props;
  const choose = async () => {
    try {
      const chosen = await chooseFolder();
      if (chosen) onFolder(chosen);
    } catch (error) {
      report(error);
    }
  };
  return (
    <>
      <p class="hint">{t('mergeBackupLead')}</p>
      <p class="hint">{t('mergeBackupPlain')}</p>
      <LastBackup lastAt={lastAt} now={now} />
      {folder && <p class="backup-folder-name">{t('mergeBackupFolder', folder.name)}</p>}
      {folder && <Chosen {...props} folder={folder} />}
      <p class="row">
        <button type="button" class="button" onClick={choose}>
          {t(folder ? 'mergeBackupOther' : 'mergeBackupChoose')}
        </button>
        {folder && (
          <button
            type="button"
            class="button quiet"
            onClick={({ currentTarget }) => {
              // The button goes with the folder.
              currentTarget.parentElement?.querySelector('button')?.focus();
              onFolder(undefined);
            }}
          >
            {t('mergeBackupForget')}
          </button>
        )}
      </p>
    </>
  );
}

type ChosenProps = Props & { readonly folder: BackupFolderHandle };

/** What may be done with the folder now: write, ask, or neither. */
function Chosen({ folder, lastAt, backUp }: ChosenProps) {
  const [permission, setPermission] = useState<PermissionState>();
  const [told, setTold] = useState('');
  useEffect(() => {
    let isGone = false;
    folderPermission(folder).then((state) => {
      if (!isGone) setPermission(state);
    }, report);
    return () => {
      isGone = true;
    };
  }, [folder, lastAt]);
  const save = async () => {
    setTold(t('mergeBackupSaving'));
    try {
      setTold(t('mergeBackupSaved', await backUp(folder)));
    } catch (error) {
      setTold('');
      report(error);
      folderPermission(folder).then(setPermission, () => {});
    }
  };
  const allow = async () => {
    try {
      const state = await askFolderPermission(folder);
      setPermission(state);
      if (state === 'granted') await save();
    } catch (error) {
      report(error);
    }
  };
  return (
    <>
      {permission === 'denied' && (
        <p class="error" role="alert">
          {t('mergeBackupDenied')}
        </p>
      )}
      {permission === 'prompt' && <p class="caution">{t('mergeBackupPrompt')}</p>}
      <p class="row">
        {permission === 'prompt' && (
          <button type="button" class="button primary" onClick={allow}>
            {t('mergeBackupAllow')}
          </button>
        )}
        {permission === 'granted' && (
          <button type="button" class="button" onClick={save}>
            {t('mergeBackupNow')}
          </button>
        )}
        <span role="status">{told}</span>
      </p>
    </>
  );
}

function LastBackup({ lastAt, now }: Pick<Props, 'lastAt' | 'now'>) {
  if (lastAt === undefined) return <p class="caution">{t('mergeBackupNever')}</p>;
  const age = backupAge(lastAt, now);
  return (
    <>
      <p>{t('mergeBackupLast', momentWords(lastAt))}</p>
      {age >= REMIND_AFTER_DAYS && <p class="caution">{t('mergeBackupOld', age)}</p>}
    </>
  );
}
