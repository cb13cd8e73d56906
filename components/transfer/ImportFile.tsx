import { useEffect, useRef, useState } from 'preact/hooks';
import { readBundleFile } from '../../lib/export/bundle-file';
import { openSealedBundle } from '../../lib/export/sealed-bundle';
import { isSealed } from '../../lib/export/sealed-head';
import type { BundleFile } from '../../lib/model/bundle-file';
import type { ConflictChoice } from '../../lib/model/decide-conflicts';
import { UserFacingError } from '../../lib/model/user-facing-error';
import { applyBundle, type BundleComparison, compareBundle } from '../../lib/store/bundle';
import { FileDrop } from '../shell/FileDrop';
import { report } from '../shell/failures';
import { inLanguage, t } from '../shell/language';
import { database, lookForDamage, workspace, write } from '../shell/workspace';
import { ImportResult } from './ImportResult';
import { MergePreview } from './MergePreview';
import { OpenSealed } from './OpenSealed';

type Step =
  | { readonly kind: 'choose' }
  | { readonly kind: 'refused'; readonly fileName: string; readonly error: UserFacingError }
  | {
      readonly kind: 'sealed';
      readonly fileName: string;
      readonly content: ArrayBuffer;
      readonly error?: UserFacingError;
    }
  | {
      readonly kind: 'preview';
      readonly fileName: string;
      readonly file: BundleFile;
      readonly comparison: BundleComparison;
    }
  | { readonly kind: 'done'; readonly fileName: string; readonly comparison: BundleComparison };

type Choices = ReadonlyMap<string, ConflictChoice>;

/** A file on its way in: chosen, unsealed, checked as a whole, shown with what it changes, applied. */
export function ImportFile() {
  const [step, setStep] = useState<Step>({ kind: 'choose' });
  const latestFile = useRef<File | undefined>(undefined);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (step.kind !== 'choose') panel.current?.focus();
  }, [step]);

  const take = async (file: File) => {
    latestFile.current = file;
    const next = await stepOf(file);
    // Another file was chosen while this one was read.
    if (latestFile.current === file) setStep(next);
  };
  const apply = async (fileName: string, file: BundleFile, choices: Choices) => {
    const taking = {
      at: new Date().toISOString(),
      by: workspace.settings.value.coordinator,
      choices,
    };
    const comparison = await write((db) => applyBundle(db, file, taking));
    if (!comparison) return;
    setStep({ kind: 'done', fileName, comparison });
    lookForDamage();
  };
  const dismiss = () => setStep({ kind: 'choose' });

  return (
    <div class="import">
      <h3>{t('transferImport')}</h3>
      <FileDrop
        hint={t('transferImportHint')}
        chooseLabel={t('transferChoose')}
        accept=".json,.jsonl,.ndjson,.txt,.osekkai,application/json"
        testId="bundle-file"
        onFiles={([file]) => take(file)}
      />
      <div ref={panel} tabIndex={-1} class="import-step">
        {step.kind === 'refused' && (
          <div class="error" role="alert">
            <p>
              <b>{t('transferRefused', step.fileName)}</b>
            </p>
            <p>{inLanguage(step.error.words)}</p>
          </div>
        )}
        {step.kind === 'sealed' && (
          <OpenSealed
            fileName={step.fileName}
            error={step.error}
            onOpen={async (passphrase) => setStep(await unsealed(step, passphrase))}
            onCancel={dismiss}
          />
        )}
        {step.kind === 'preview' && (
          <MergePreview
            fileName={step.fileName}
            comparison={step.comparison}
            ignoredKeys={step.file.ignoredKeys}
            onApply={(choices) => apply(step.fileName, step.file, choices)}
            onCancel={dismiss}
          />
        )}
        {step.kind === 'done' && (
          <ImportResult fileName={step.fileName} comparison={step.comparison} />
        )}
      </div>
    </div>
  );
}

/** What comes after a file is chosen: its passphrase, a preview, or why the file is refused. */
async function stepOf(file: File): Promise<Step> {
  const content = await file.arrayBuffer();
  if (isSealed(new Uint8Array(content))) return { kind: 'sealed', fileName: file.name, content };
  return previewOf(file.name, content);
}

async function unsealed(
  { fileName, content }: Extract<Step, { kind: 'sealed' }>,
  passphrase: string,
): Promise<Step> {
  try {
    return await previewOf(fileName, await openSealedBundle(content, passphrase));
  } catch (error) {
    if (error instanceof UserFacingError) return { kind: 'sealed', fileName, content, error };
    report(error);
    return { kind: 'choose' };
  }
}

async function previewOf(fileName: string, content: string | ArrayBuffer): Promise<Step> {
  try {
    const file = readBundleFile(content, new Date().toISOString());
    const comparison = await compareBundle(await database(), file);
    return { kind: 'preview', fileName, file, comparison };
  } catch (error) {
    if (error instanceof UserFacingError) return { kind: 'refused', fileName, error };
    report(error);
    return { kind: 'choose' };
  }
}
