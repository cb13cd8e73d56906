import { useState } from 'preact/hooks';
import { writeBundle } from '../../lib/export/bundle-file';
import { fileName } from '../../lib/export/file-name';
import { localDay } from '../../lib/export/local-day';
import { SEALED_EXTENSION, sealBundle } from '../../lib/export/sealed-bundle';
import type { Company } from '../../lib/model/company';
import { collectBundle } from '../../lib/store/bundle';
import { CompanyChoice } from '../company/CompanyChoice';
import { report } from '../shell/failures';
import { t } from '../shell/language';
import { saveFile } from '../shell/save-file';
import { toast } from '../shell/toasts';
import { database, workspace } from '../shell/workspace';
import { SealedFields } from './SealedFields';
import { savedWords } from './saved-words';

/** Everything, or chosen companies with all that belongs to them, as a bundle file, sealed if wanted. */
export function ExportBundle() {
  const [scope, setScope] = useState<'all' | 'chosen'>('all');
  const [chosenIds, setChosenIds] = useState<readonly string[]>([]);
  const [isSealing, setIsSealing] = useState(false);
  const [passphrase, setPassphrase] = useState<string>();
  const companies = workspace.companies.value;
  const chosen = companies.filter(({ id }) => chosenIds.includes(id));
  const isSealed = !isSealing || passphrase !== undefined;
  const isReady = isSealed && (scope === 'all' || chosen.length > 0);
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
          value={scope}
          onChange={({ currentTarget }) => setScope(currentTarget.value as typeof scope)}
        >
          <option value="all">{t('transferScopeAll')}</option>
          <option value="chosen">{t('transferScopeChosen')}</option>
        </select>
        <button
          type="button"
          class="button"
          aria-disabled={!isReady}
          onClick={() =>
            isReady &&
            exportBundle(scope === 'all' ? null : chosen, isSealing ? passphrase : undefined)
          }
          {...(import.meta.env.MODE === 'e2e' && { 'data-testid': 'export-bundle' })}
        >
          {t('transferExportDo')}
        </button>
      </div>
      {scope === 'chosen' && (
        <CompanyChoice
          label={t('transferScopeCompanies', chosen.length)}
          companies={companies}
          chosen={chosen.map(({ id }) => id)}
          onChoose={setChosenIds}
        />
      )}
    </div>
  );
}

/** Null: everything. */
async function exportBundle(
  companies: readonly Company[] | null,
  passphrase: string | undefined,
): Promise<void> {
  try {
    const bundle = await collectBundle(
      await database(),
      new Date().toISOString(),
      companies ? { companyIds: companies.map(({ id }) => id) } : {},
    );
    const text = writeBundle(bundle);
    const extension = passphrase === undefined ? 'json' : SEALED_EXTENSION;
    const whose = companies ? namesOf(companies) : undefined;
    const name = fileName(t('transferFile'), whose, localDay(new Date()), extension);
    if (passphrase === undefined) saveFile(name, text, 'application/json');
    else saveFile(name, await sealBundle(text, passphrase), 'application/octet-stream');
    toast(savedWords(name));
  } catch (error) {
    report(error);
  }
}

function namesOf([first, ...others]: readonly Company[]): string | undefined {
  return others.length === 0 ? first?.name : t('transferScopeFile', others.length + 1);
}
