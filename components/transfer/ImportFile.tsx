import { useEffect, useRef, useState } from 'preact/hooks';
import { readBundleFile, unopenedFile } from '../../lib/export/bundle-file';
import { openSealedBundle } from '../../lib/export/sealed-bundle';
import { isSealed } from '../../lib/export/sealed-head';
import type { BundleFile } from '../../lib/model/bundle-file';
import type { MatchChoice } from '../../lib/model/company-matches';
import { UserFacingError } from '../../lib/model/user-facing-error';
import {
  applyBundle,
  type BundleComparison,
  compareBundle,
  type TakenIn,
  type TakingWay,
} from '../../lib/store/bundle';
import { undoTaking } from '../../lib/store/undo-taking';
import { FileDrop } from '../shell/FileDrop';
import { report } from '../shell/failures';
import { inLanguage, t } from '../shell/language';
import { painted } from '../shell/painted';
import { stampNow } from '../shell/stamp-now';
import { database, lookForDamage, write } from '../shell/workspace';
import { ImportResult } from './ImportResult';
import { type MergeChoices, MergePreview } from './MergePreview';
import { OpenSealed } from './OpenSealed';
import { namesOfChanges } from './taken-names';

type Step =
  | { readonly kind: 'choose' }
  | { readonly kind: 'reading'; readonly fileName: string }
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
      readonly way: TakingWay;
      readonly matchChoices: MatchChoices;
      readonly comparison: BundleComparison;
    }
  | { readonly kind: 'done'; readonly fileName: string; readonly taken: TakenIn }
  | { readonly kind: 'undone'; readonly fileName: string; readonly left: string };

type MatchChoices = ReadonlyMap<string, MatchChoice>;
type Preview = Extract<Step, { kind: 'preview' }>;
type Done = Extract<Step, { kind: 'done' }>;

/** A file on its way in: chosen, unsealed, checked as a whole, shown with what it changes, applied. */
export function ImportFile() {
  const [step, setStep] = useState<Step>({ kind: 'choose' });
  const [isBusy, setIsBusy] = useState(false);
  /** What was begun last: what ends after another file was chosen, or after a cancel, is dropped. */
  const latest = useRef(0);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (step.kind !== 'choose') panel.current?.focus();
  }, [step.kind]);

  /** What is being written must be told when it is done. */
  const isWriting = isBusy && (step.kind === 'preview' || step.kind === 'done');

  const proceed = async (next: () => Promise<Step | undefined>) => {
    latest.current += 1;
    const own = latest.current;
    setIsBusy(true);
    await painted();
    const found = await next();
    if (latest.current !== own) return;
    setIsBusy(false);
    if (found) setStep(found);
  };
  const take = (file: File) => {
    setStep({ kind: 'reading', fileName: file.name });
    return proceed(() => stepOf(file));
  };
  const dismiss = () => {
    latest.current += 1;
    setIsBusy(false);
    setStep({ kind: 'choose' });
  };

  return (
    <div class="import">
      <h3>{t('transferImport')}</h3>
      <FileDrop
        hint={t('transferImportHint')}
        chooseLabel={t('transferChoose')}
        accept=".json,.jsonl,.ndjson,.txt,.osekkai,application/json"
        testId="bundle-file"
        onFiles={([file]) => !isWriting && take(file)}
      />
      <div ref={panel} tabIndex={-1} class="import-step" aria-busy={isBusy}>
        {step.kind === 'reading' && (
          <p class="row">
            <span role="status">{t('mergeReading', step.fileName)}</span>
            <progress aria-label={t('mergeReading', step.fileName)} />
            <button type="button" class="button" onClick={dismiss}>
              {t('mergeCancel')}
            </button>
          </p>
        )}
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
            onOpen={(passphrase) => proceed(() => unsealed(step, passphrase))}
            onCancel={dismiss}
          />
        )}
        {step.kind === 'preview' && (
          <MergePreview
            fileName={step.fileName}
            comparison={step.comparison}
            ignoredKeys={step.file.ignoredKeys}
            way={step.way}
            isBusy={isBusy}
            matchChoices={step.matchChoices}
            onMatchChoices={(matchChoices) => {
              setStep({ ...step, matchChoices });
              return proceed(() => previewOf({ ...step, matchChoices }));
            }}
            {...(step.file.kind === 'bundle' && {
              onWay: (way) => proceed(() => previewOf({ ...step, way })),
            })}
            onApply={(choices) => proceed(() => applied(step, choices))}
            onCancel={dismiss}
          />
        )}
        {step.kind === 'done' && (
          <ImportResult
            fileName={step.fileName}
            taken={step.taken}
            isBusy={isBusy}
            onUndo={() => proceed(() => undone(step))}
          />
        )}
        {step.kind === 'undone' && (
          <div class="done" role="status">
            <p>
              <b>{t('importUndone', step.fileName)}</b>
            </p>
            {step.left !== '' && <p>{t('importUndoneBut', step.left)}</p>}
          </div>
        )}
      </div>
    </div>
  );
}

/** What comes after a file is chosen: its passphrase, a preview, or why the file is refused. */
async function stepOf(file: File): Promise<Step> {
  const fileName = file.name;
  let content: ArrayBuffer;
  try {
    content = await file.arrayBuffer();
  } catch {
    return { kind: 'refused', fileName, error: unopenedFile() };
  }
  if (isSealed(new Uint8Array(content))) return { kind: 'sealed', fileName, content };
  return readStep(fileName, content);
}

async function unsealed(
  { fileName, content }: Extract<Step, { kind: 'sealed' }>,
  passphrase: string,
): Promise<Step> {
  try {
    return await readStep(fileName, await openSealedBundle(content, passphrase));
  } catch (error) {
    if (error instanceof UserFacingError) return { kind: 'sealed', fileName, content, error };
    report(error);
    return { kind: 'choose' };
  }
}

async function readStep(fileName: string, content: string | ArrayBuffer): Promise<Step> {
  try {
    const file = readBundleFile(content, new Date().toISOString());
    return await previewOf({ fileName, file, way: 'merge', matchChoices: new Map() });
  } catch (error) {
    if (error instanceof UserFacingError) return { kind: 'refused', fileName, error };
    report(error);
    return { kind: 'choose' };
  }
}

async function previewOf(
  asked: Pick<Preview, 'fileName' | 'file' | 'way' | 'matchChoices'>,
): Promise<Step> {
  const { fileName, file, way, matchChoices } = asked;
  try {
    const taking = { ...stampNow(), way, matchChoices };
    const comparison = await compareBundle(await database(), file, taking);
    return { kind: 'preview', fileName, file, way, matchChoices, comparison };
  } catch (error) {
    if (error instanceof UserFacingError) return { kind: 'refused', fileName, error };
    report(error);
    return { kind: 'choose' };
  }
}

/** Undefined where it failed: the user was told, and the preview stays. */
async function applied(
  { fileName, file, way, matchChoices }: Preview,
  { conflicts, deletions }: MergeChoices,
): Promise<Step | undefined> {
  const chosen = { choices: conflicts, deletionChoices: deletions, matchChoices };
  const taking = { ...stampNow(), way, ...chosen };
  const taken = await write((db) => applyBundle(db, file, taking));
  if (!taken) return undefined;
  lookForDamage();
  return { kind: 'done', fileName, taken };
}

async function undone({ fileName, taken }: Done): Promise<Step | undefined> {
  const left = await write((db) => undoTaking(db, taken.changes));
  if (!left) return undefined;
  return { kind: 'undone', fileName, left: namesOfChanges(left, taken) };
}
