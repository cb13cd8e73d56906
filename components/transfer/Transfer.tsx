import { useEffect, useState } from 'preact/hooks';
import { askPersistence, storageEstimate } from '../../lib/store/persistence';
import { CompanyImportSection } from '../company/CompanyImportSection';
import { report } from '../shell/failures';
import { t } from '../shell/language';
import { workspace } from '../shell/workspace';
import { Backup } from './Backup';
import { CoordinatorName } from './CoordinatorName';
import { DamagedRecords } from './DamagedRecords';
import { ExportBundle } from './ExportBundle';
import { ImportFile } from './ImportFile';

/** データ: everything out as one file, a file in after a look at what it would change. */
export function Transfer() {
  return (
    <section class="transfer" aria-label={t('transfer')}>
      <h2>{t('transfer')}</h2>
      {workspace.damaged.value.length > 0 && <DamagedRecords />}
      <CoordinatorName />
      <ImportFile />
      <CompanyImportSection />
      <ExportBundle />
      <Backup />
      <StorageState />
    </section>
  );
}

/** Whether the browser promised to keep the data, and a way to ask it. */
function StorageState() {
  const [storage, setStorage] = useState<{ persisted: boolean; usage: number | null } | null>(null);
  const [isRefused, setIsRefused] = useState(false);
  const look = () => storageEstimate().then(setStorage, report);
  const ask = () =>
    askPersistence().then((persisted) => {
      setIsRefused(!persisted);
      return look();
    }, report);
  useEffect(() => {
    look();
  }, []);
  if (storage === null) return null;
  const { persisted, usage } = storage;
  return (
    <div class="storage">
      <h3>{t('storageHeading')}</h3>
      <p class={persisted ? 'muted' : ''}>{t(persisted ? 'storageKept' : 'storageNotKept')}</p>
      {!persisted && (
        <button type="button" class="button" onClick={ask}>
          {t('storageAsk')}
        </button>
      )}
      {isRefused && !persisted && <p role="status">{t('storageRefused')}</p>}
      {usage !== null && <p class="muted">{t('storageUsage', megabytes(usage))}</p>}
    </div>
  );
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}
