import { useEffect, useRef, useState } from 'preact/hooks';
import type { Progress, Survey } from '../../lib/catalogue/catalogue-desk';
import type { Census } from '../../lib/catalogue/import/take-in';
import { UserFacingError } from '../../lib/model/user-facing-error';
import { FileDrop } from '../shell/FileDrop';
import { report } from '../shell/failures';
import { inLanguage, t } from '../shell/language';
import { announce, reload } from '../shell/workspace';
import { catalogueClient } from './catalogue-client';
import { readCatalogueState } from './catalogue-state';
import { ImportDone } from './ImportDone';
import { ImportPreview } from './ImportPreview';
import { ImportProgress } from './ImportProgress';

type Step =
  | { readonly kind: 'choose' }
  | { readonly kind: 'refused'; readonly error: UserFacingError }
  | { readonly kind: 'surveying'; readonly progress: Progress | null }
  | { readonly kind: 'preview'; readonly survey: Survey }
  | { readonly kind: 'importing'; readonly progress: Progress | null }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'done'; readonly census: Census };

/** Catalogue files on their way in: chosen, looked through, shown with what they change, taken in. */
export function ImportCatalogue() {
  const [step, setStep] = useState<Step>({ kind: 'choose' });
  const files = useRef<readonly File[]>([]);
  const withdraw = useRef<'missing' | 'none'>('missing');
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (step.kind !== 'choose') panel.current?.focus();
  }, [step.kind]);

  const fail = (error: unknown) => {
    if (error instanceof UserFacingError) return setStep({ kind: 'refused', error });
    report(error);
    setStep({ kind: 'choose' });
  };
  // Progress comes by a channel of its own, now and then after the answer: it must not undo that.
  const tellProgress = (kind: 'surveying' | 'importing') => (progress: Progress) =>
    setStep((now) => (now.kind === kind ? { kind, progress } : now));
  const look = async (chosen: readonly File[], gone: 'missing' | 'none') => {
    files.current = chosen;
    withdraw.current = gone;
    setStep({ kind: 'surveying', progress: null });
    try {
      const survey = await catalogueClient.survey(
        { files: chosen, withdraw: gone },
        tellProgress('surveying'),
      );
      setStep(survey ? { kind: 'preview', survey } : { kind: 'choose' });
    } catch (error) {
      fail(error);
    }
  };
  const take = async () => {
    setStep({ kind: 'importing', progress: null });
    try {
      const census = await catalogueClient.importFiles(
        { files: files.current, withdraw: withdraw.current },
        tellProgress('importing'),
      );
      setStep(census ? { kind: 'done', census } : { kind: 'cancelled' });
      if (!census) return;
      await readCatalogueState();
      announce();
      await reload();
    } catch (error) {
      fail(error);
    }
  };

  const isBusy = step.kind === 'surveying' || step.kind === 'importing';
  return (
    <div class="import-catalogue">
      {!isBusy && step.kind !== 'preview' && (
        <FileDrop
          hint={t('importHint')}
          chooseLabel={t('importChoose')}
          accept=".csv,.tsv,.txt,.zip,text/csv,application/zip"
          multiple
          testId="catalogue-file"
          onFiles={(chosen) => look(chosen, 'missing')}
        />
      )}
      <div ref={panel} tabIndex={-1} class="import-step">
        {step.kind === 'refused' && (
          <div class="error" role="alert">
            <p>
              <b>{t('importRefused')}</b>
            </p>
            <p>{inLanguage(step.error.words)}</p>
          </div>
        )}
        {(step.kind === 'surveying' || step.kind === 'importing') && (
          <ImportProgress
            kind={step.kind}
            progress={step.progress}
            onCancel={() => catalogueClient.cancel()}
          />
        )}
        {step.kind === 'preview' && (
          <ImportPreview
            survey={step.survey}
            withdraw={withdraw.current}
            onWithdraw={(gone) => look(files.current, gone)}
            onApply={take}
            onCancel={() => setStep({ kind: 'choose' })}
          />
        )}
        {step.kind === 'cancelled' && <p role="status">{t('importCancelled')}</p>}
        {step.kind === 'done' && <ImportDone census={step.census} />}
      </div>
    </div>
  );
}
