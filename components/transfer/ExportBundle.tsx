import { useState } from 'preact/hooks';
import { writeBundle } from '../../lib/export/bundle-file';
import { fileName } from '../../lib/export/file-name';
import { localDay } from '../../lib/export/local-day';
import { collectBundle } from '../../lib/store/bundle';
import { report } from '../shell/failures';
import { t } from '../shell/language';
import { saveFile } from '../shell/save-file';
import { toast } from '../shell/toasts';
import { database, workspace } from '../shell/workspace';

/** Everything, or one company with its shortlist, as a bundle file. */
export function ExportBundle() {
  const [companyId, setCompanyId] = useState('');
  const companies = workspace.companies.value;
  const company = companies.find(({ id }) => id === companyId);
  return (
    <div class="export">
      <h3>{t('transferExport')}</h3>
      <p class="hint">{t('transferHint')}</p>
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
          onClick={() => exportBundle(company)}
          {...(import.meta.env.MODE === 'e2e' && { 'data-testid': 'export-bundle' })}
        >
          {t('transferExportDo')}
        </button>
      </div>
    </div>
  );
}

async function exportBundle(
  company: { readonly id: string; readonly name: string } | undefined,
): Promise<void> {
  try {
    const bundle = await collectBundle(
      await database(),
      new Date().toISOString(),
      company && { companyIds: [company.id] },
    );
    const name = fileName(t('transferFile'), company?.name, localDay(new Date()), 'json');
    saveFile(name, writeBundle(bundle), 'application/json');
    const damaged = workspace.damaged.value.length;
    const without = damaged > 0 ? ` ${t('transferWithoutDamaged', damaged)}` : '';
    toast(t('fileSaved', name) + without);
  } catch (error) {
    report(error);
  }
}
