import { useEffect, useRef, useState } from 'preact/hooks';
import { readBundleFile, writeBundle } from '../../lib/export/bundle-file';
import { fileName } from '../../lib/export/file-name';
import { localDay } from '../../lib/export/local-day';
import type { BundleFile } from '../../lib/model/bundle-file';
import {
  applyBundle,
  type BundleComparison,
  collectBundle,
  compareBundle,
} from '../../lib/store/bundle';
import { askPersistence, storageEstimate } from '../../lib/store/persistence';
import { report } from '../shell/failures';
import { t } from '../shell/language';
import { saveFile } from '../shell/save-file';
import { toast } from '../shell/toasts';
import { database, workspace, write } from '../shell/workspace';
import { BundlePreview } from './BundlePreview';
import { DamagedRecords } from './DamagedRecords';

interface Preview {
  readonly fileName: string;
  readonly file: BundleFile;
  readonly comparison: BundleComparison;
}

/** データ: everything out as one file, a file in after a look at what it would change. */
export function Transfer() {
  const [preview, setPreview] = useState<Preview | null>(null);
  const [isOver, setIsOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  const take = async (file: File | undefined) => {
    setPreview(null);
    if (!file) return;
    try {
      const read = readBundleFile(await file.arrayBuffer(), new Date().toISOString());
      const comparison = await compareBundle(await database(), read);
      setPreview({ fileName: file.name, file: read, comparison });
    } catch (error) {
      report(error);
    }
  };
  const apply = async () => {
    if (!preview) return;
    const done = await write((db) => applyBundle(db, preview.file));
    if (!done) return;
    setPreview(null);
    if (input.current) input.current.value = '';
    toast(t('transferDone'));
  };

  return (
    <section class="transfer" aria-label={t('transfer')}>
      <h2>{t('transfer')}</h2>
      <p class="hint">{t('transferHint')}</p>
      <button type="button" class="button" onClick={exportAll}>
        {t('transferExport')}
      </button>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the file field inside does the same by keyboard */}
      <div
        class={`drop ${isOver ? 'over' : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setIsOver(false);
          take(event.dataTransfer?.files[0]);
        }}
      >
        <label>
          {t('transferImport')}
          <input
            ref={input}
            type="file"
            accept=".json,.jsonl,.ndjson,.txt,application/json"
            onChange={(event) => take(event.currentTarget.files?.[0])}
            {...(import.meta.env.MODE === 'e2e' && { 'data-testid': 'bundle-file' })}
          />
        </label>
        <p class="hint">{t('transferImportHint')}</p>
      </div>
      {preview && (
        <BundlePreview
          fileName={preview.fileName}
          comparison={preview.comparison}
          ignoredKeys={preview.file.ignoredKeys}
          onApply={apply}
          onCancel={() => {
            setPreview(null);
            if (input.current) input.current.value = '';
          }}
        />
      )}
      {workspace.damaged.value.length > 0 && <DamagedRecords />}
      <StorageState />
    </section>
  );
}

async function exportAll(): Promise<void> {
  try {
    const bundle = await collectBundle(await database(), new Date().toISOString());
    const name = fileName(t('transferFile'), undefined, localDay(new Date()), 'json');
    saveFile(name, writeBundle(bundle), 'application/json');
  } catch (error) {
    report(error);
  }
}

/** Whether the browser promised to keep the data, and a way to ask it. */
function StorageState() {
  const [persisted, setPersisted] = useState<boolean | null>(null);
  useEffect(() => {
    storageEstimate().then((estimate) => setPersisted(estimate.persisted), report);
  }, []);
  if (persisted === null) return null;
  if (persisted) return <p class="muted">{t('storageKept')}</p>;
  return (
    <p class="caution">
      {t('storageNotKept')}{' '}
      <button
        type="button"
        class="button"
        onClick={() => askPersistence().then(setPersisted, report)}
      >
        {t('storageAsk')}
      </button>
    </p>
  );
}
