import { useState } from 'preact/hooks';
import { writeBundle } from '../../lib/export/bundle-file';
import { fileName } from '../../lib/export/file-name';
import { localDay } from '../../lib/export/local-day';
import { SEALED_EXTENSION, sealBundle } from '../../lib/export/sealed-bundle';
import { collectBundle } from '../../lib/store/bundle';
import { report } from '../shell/failures';
import { t } from '../shell/language';
import { saveFile } from '../shell/save-file';
import { toast } from '../shell/toasts';
import { database, workspace } from '../shell/workspace';
import { SealedFields } from './SealedFields';

interface Chosen {
  readonly id: string;
  readonly name: string;
}

/** Everything, or one company with all that belongs to it, as a bundle file, sealed if wanted. */
export function ExportBundle() {
  const [companyId, setCompanyId] = useState('');
  const [isSealing, setIsSealing] = useState(false);
  const [passphrase, setPassphrase] = useState<string>();
  const companies = workspace.companies.value;
  const company = companies.find(({ id }) => id === companyId);
  const isReady = !isSealing || passphrase !== undefined;
  return (
    <div class="export">
      <h3>{t('transferExport')}</h3>
      <p class="hint">{t('transferHint')}</p>
      <label>
        <input
          type="checkbox"
          checked={isSealing}
          onChange={(event) => setIsSealing(event.currentTarget.checked)}
          {...(import.meta.env.MODE === 'e2e' && { 'data-testid': 'export-sealed' })}
        />{' '}
        {t('transferSeal')}
      </label>
      {isSealing && <SealedFields onPassphrase={setPassphrase} />}
      <div class="row">
        <select
          class="field grow"
          aria-label={t('transferScope')}
          value={company?.id ?? ''}
          onChange={(event) => setCompanyId(event.currentTarget.value)}
        >
          <option value="">{t('transferScopeAll')}</option>
          {companies.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <button
          type="button"
          class="button"
          aria-disabled={!isReady}
          onClick={() => isReady && exportBundle(company, isSealing ? passphrase : undefined)}
          {...(import.meta.env.MODE === 'e2e' && { 'data-testid': 'export-bundle' })}
        >
          {t('transferExportDo')}
        </button>
      </div>
    </div>
  );
}

async function exportBundle(
  company: Chosen | undefined,
  passphrase: string | undefined,
): Promise<void> {
  try {
    const bundle = await collectBundle(
      await database(),
      new Date().toISOString(),
      company && { companyIds: [company.id] },
    );
    const text = writeBundle(bundle);
    const extension = passphrase === undefined ? 'json' : SEALED_EXTENSION;
    const name = fileName(t('transferFile'), company?.name, localDay(new Date()), extension);
    if (passphrase === undefined) saveFile(name, text, 'application/json');
    else saveFile(name, await sealBundle(text, passphrase), 'application/octet-stream');
    const damaged = workspace.damaged.value.length;
    const without = damaged > 0 ? ` ${t('transferWithoutDamaged', damaged)}` : '';
    toast(t('fileSaved', name) + without);
  } catch (error) {
    report(error);
  }
}
