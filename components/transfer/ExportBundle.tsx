import { useState } from 'preact/hooks';
import { writeBundle } from '../../lib/export/bundle-file';
import { fileName } from '../../lib/export/file-name';
import { localDay } from '../../lib/export/local-day';
import { SEALED_EXTENSION, sealBundle } from '../../lib/export/sealed-bundle';
import type { Company } from '../../lib/model/company';
import { collectBundle } from '../../lib/store/collect-bundle';
import { changeSettings } from '../../lib/store/settings';
import { CompanyChoice } from '../company/CompanyChoice';
import { Busy } from '../shell/Busy';
import { report } from '../shell/failures';
import { t } from '../shell/language';
import { painted } from '../shell/painted';
import { saveFile } from '../shell/save-file';
import { toast } from '../shell/toasts';
import { database, workspace, write } from '../shell/workspace';
import { SealedFields } from './SealedFields';
import { savedWords } from './saved-words';

/** What takes over a second where there is much. */
type ExportStep = 'writing' | 'sealing';
const STEP_WORDS = { writing: 'transferWriting', sealing: 'transferSealing' } as const;

/** Everything, or chosen companies with all that belongs to them, as a bundle file, sealed if wanted. */
export function ExportBundle() {
  const [scope, setScope] = useState<'all' | 'chosen'>('all');
  const [chosenIds, setChosenIds] = useState<readonly string[]>([]);
  const [isSealing, setIsSealing] = useState(false);
  const [passphrase, setPassphrase] = useState<string>();
  const companies = workspace.companies.value;
  const chosen = companies.filter(({ id }) => chosenIds.includes(id));
  const [step, setStep] = useState<ExportStep>();
  const [coordinator, setCoordinator] = useState('');
  const isSealed = !isSealing || passphrase !== undefined;
  const isReady = isSealed && step === undefined && (scope === 'all' || chosen.length > 0);
  const start = async () => {
    if (!isReady) return;
    await keepCoordinator(coordinator);
    const companies = scope === 'all' ? null : chosen;
    await exportBundle(companies, isSealing ? passphrase : undefined, setStep);
    setStep(undefined);
  };
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
      {workspace.settings.value.coordinator === '' && (
        <label class="export-coordinator">
          {t('transferCoordinator')}
          <input
            class="field"
            value={coordinator}
            maxLength={200}
            onInput={(event) => setCoordinator(event.currentTarget.value)}
          />
        </label>
      )}
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
          onClick={start}
          {...(import.meta.env.MODE === 'e2e' && { 'data-testid': 'export-bundle' })}
        >
          {t('transferExportDo')}
        </button>
      </div>
      <Busy words={step && t(STEP_WORDS[step])} after={0} />
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

/** Asked for before the first file goes out: the next coordinator sees whom to ask. */
async function keepCoordinator(typed: string): Promise<void> {
  const coordinator = typed.trim();
  if (coordinator !== '') await write((db) => changeSettings(db, { coordinator }));
}

/** Null: everything. */
async function exportBundle(
  companies: readonly Company[] | null,
  passphrase: string | undefined,
  onStep: (step: ExportStep) => void,
): Promise<void> {
  try {
    onStep('writing');
    await painted();
    const bundle = await collectBundle(
      await database(),
      new Date().toISOString(),
      companies ? { companyIds: companies.map(({ id }) => id) } : {},
    );
    const text = writeBundle(bundle);
    const extension = passphrase === undefined ? 'json' : SEALED_EXTENSION;
    // What is sealed is not to be read on the outside either.
    const whose = companies && passphrase === undefined ? namesOf(companies) : undefined;
    const name = fileName(t('transferFile'), whose, localDay(new Date()), extension);
    if (passphrase === undefined) saveFile(name, text, 'application/json');
    else {
      onStep('sealing');
      saveFile(name, await sealBundle(text, passphrase), 'application/octet-stream');
    }
    toast(savedWords(name));
  } catch (error) {
    report(error);
  }
}

function namesOf([first, ...others]: readonly Company[]): string | undefined {
  return others.length === 0 ? first?.name : t('transferScopeFile', others.length + 1);
}
