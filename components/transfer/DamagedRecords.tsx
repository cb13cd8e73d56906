import { fileName } from '../../lib/export/file-name';
import { localDay } from '../../lib/export/local-day';
import { discardDamaged } from '../../lib/store/damaged-records';
import { t } from '../shell/language';
import { saveFile } from '../shell/save-file';
import { workspace, write } from '../shell/workspace';

/** Records that cannot be read: to be saved to a file first, then taken out of the way. */
export function DamagedRecords() {
  const damaged = workspace.damaged.value;
  const save = () => {
    const name = fileName(t('damagedFile'), undefined, localDay(new Date()), 'json');
    saveFile(name, JSON.stringify(damaged, null, 2), 'application/json');
  };
  const discard = () =>
    write(async (db) => {
      for (const record of damaged) await discardDamaged(db, record);
    });
  return (
    <div class="error" role="alert">
      <p>{t('damaged', damaged.length)}</p>
      <ul>
        {damaged.map(({ store, key, problem }) => (
          <li key={`${store}${String(key)}`}>
            {store}: {String(key)} — {problem}
          </li>
        ))}
      </ul>
      <p class="row">
        <button type="button" class="button primary" onClick={save}>
          {t('damagedSave')}
        </button>
        <button type="button" class="button danger" onClick={discard}>
          {t('damagedDiscard')}
        </button>
      </p>
    </div>
  );
}
