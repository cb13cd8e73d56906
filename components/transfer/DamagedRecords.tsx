import { useState } from 'preact/hooks';
import { fileName } from '../../lib/export/file-name';
import { localDay } from '../../lib/export/local-day';
import { discardDamaged, restoreDamaged } from '../../lib/store/damaged-records';
import type { OsekkaiDatabase } from '../../lib/store/database';
import type { DamagedRecord } from '../../lib/store/stored-record';
import { focusSoon } from '../shell/focus-soon';
import { t } from '../shell/language';
import { saveFile } from '../shell/save-file';
import { toast } from '../shell/toasts';
import { lookForDamage, workspace, write } from '../shell/workspace';

type Doing = (db: OsekkaiDatabase, record: DamagedRecord) => Promise<void>;

/** Whether it was done; a failure was told. */
async function forEach(records: readonly DamagedRecord[], doing: Doing): Promise<boolean> {
  const isDone = await write(async (db) => {
    for (const record of records) await doing(db, record);
    return true;
  });
  await lookForDamage();
  return isDone ?? false;
}

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
    const isDone = await forEach(damaged, discardDamaged);
    if (!isDone) return;
    toast(t('damagedDiscarded', damaged.length), () => forEach(damaged, restoreDamaged));
    // This panel is gone with what it was about.
    focusSoon('.transfer input', '[role="tab"][aria-selected="true"]');
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
