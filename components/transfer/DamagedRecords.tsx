import { useState } from 'preact/hooks';
import { fileName } from '../../lib/export/file-name';
import { localDay } from '../../lib/export/local-day';
import { discardDamaged } from '../../lib/store/damaged-records';
import { t } from '../shell/language';
import { saveFile } from '../shell/save-file';
import { lookForDamage, workspace, write } from '../shell/workspace';

/** Records that cannot be read: to be saved to a file first, only then taken out of the way. */
export function DamagedRecords() {
  const [isSaved, setIsSaved] = useState(false);
  const damaged = workspace.damaged.value;
  const save = () => {
    const name = fileName(t('damagedFile'), undefined, localDay(new Date()), 'json');
    saveFile(name, JSON.stringify(damaged, null, 2), 'application/json');
    setIsSaved(true);
  };
  const discard = async () => {
    await write(async (db) => {
      for (const record of damaged) await discardDamaged(db, record);
    });
    await lookForDamage();
  };
  return (
    <div class="error" role="alert">
      <p>{t('damaged', damaged.length)}</p>
      <details>
        <summary>{t('damagedWhich')}</summary>
        <ul>
          {damaged.map(({ store, key, problem }) => (
            <li key={`${store}${String(key)}`}>
              {store}: {String(key)} — {problem}
            </li>
          ))}
        </ul>
      </details>
      <p class="row">
        <button type="button" class="button" onClick={save}>
          {t('damagedSave')}
        </button>
        <button type="button" class="button danger" disabled={!isSaved} onClick={discard}>
          {t('damagedDiscard')}
        </button>
      </p>
    </div>
  );
}
