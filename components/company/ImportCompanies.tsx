import { useEffect, useRef } from 'preact/hooks';
import { type KnownHeadings, saidOfHeadings } from '../../lib/model/column-mapping';
import type { Company } from '../../lib/model/company';
import { type CompanyImport, companyImport, plannedRows } from '../../lib/model/company-import';
import { likeliestSheet } from '../../lib/model/company-table';
import { UserFacingError } from '../../lib/model/user-facing-error';
import type { UndoneImport } from '../../lib/store/company-import';
import { FileDrop } from '../shell/FileDrop';
import { inLanguage, t } from '../shell/language';
import { ColumnChoice } from './ColumnChoice';
import { ImportCheck } from './ImportCheck';
import { ImportDone } from './ImportDone';
import { type ImportStep, importStep, sheetChosen } from './import-step';
import './import-companies.css';

interface Props {
  readonly companies: readonly Company[];
  /** Whose name the import's edits bear; empty where none was given. */
  readonly coordinator: string;
  /** What was said of headings before. */
  readonly knownHeadings: () => KnownHeadings;
  readonly onRemember: (said: KnownHeadings) => void;
  /** Writes the import whole or not at all; says whether it was written. */
  readonly onApply: (change: CompanyImport) => Promise<boolean>;
  /** Takes it back but for what was worked on since; undefined where it could not. */
  readonly onUndo: (change: CompanyImport) => Promise<UndoneImport | undefined>;
  readonly onError: (error: unknown) => void;
}

const setStep = (step: ImportStep) => {
  importStep.value = step;
};

/** Companies from a file: chosen, its columns mapped, checked row by row, taken in, with a way back. */
export function ImportCompanies(props: Props) {
  const step = importStep.value;
  const latest = useRef<File | undefined>(undefined);
  const panel = useRef<HTMLDivElement>(null);
  const shown = useRef(step.kind);
  useEffect(() => {
    // Where the page comes back to a step nobody has moved: the focus stays where it is.
    if (step.kind !== 'choose' && step.kind !== shown.current) panel.current?.focus();
    shown.current = step.kind;
  }, [step.kind]);

  const isWriting = step.kind === 'check' && step.isWriting;
  const take = async (file: File) => {
    latest.current = file;
    setStep({ kind: 'reading', fileName: file.name });
    const next = await stepOf(file, props);
    // Another file was chosen while this one was read.
    if (latest.current === file) setStep(next);
  };
  const check = (chosen: Extract<ImportStep, { kind: 'columns' }>) => {
    const { table, mapping } = chosen;
    props.onRemember(saidOfHeadings(table.headings, mapping));
    const rows = plannedRows(table, mapping, props.companies);
    setStep({ ...chosen, kind: 'check', rows, isWriting: false, hasFailed: false });
  };
  const apply = async (checked: Extract<ImportStep, { kind: 'check' }>) => {
    setStep({ ...checked, isWriting: true, hasFailed: false });
    const stamp = { at: new Date().toISOString(), by: props.coordinator };
    const change = companyImport(checked.rows, props.companies, () => crypto.randomUUID(), stamp);
    const unreadSheets = checked.file.sheets
      .filter((_, at) => at !== checked.sheetAt)
      .map(({ name }) => name);
    const isWritten = await props.onApply(change);
    setStep(
      isWritten
        ? { kind: 'done', change, unreadSheets, undone: null }
        : { ...checked, isWriting: false, hasFailed: true },
    );
  };
  const undo = async (done: Extract<ImportStep, { kind: 'done' }>) => {
    const undone = await props.onUndo(done.change);
    if (undone) setStep({ ...done, undone });
    panel.current?.focus();
  };
  const cancel = () => setStep({ kind: 'choose' });

  return (
    <div class="import import-companies">
      <h3>{t('sheetImportHeading')}</h3>
      <FileDrop
        hint={t('sheetImportHint')}
        chooseLabel={t('sheetImportChoose')}
        accept=".csv,.tsv,.txt,.xlsx,text/csv"
        testId="companies-file"
        // What is being written must be told when it is done: the way back stands beside it.
        onFiles={([file]) => !isWriting && take(file)}
      />
      <div ref={panel} tabIndex={-1} class="import-step">
        {step.kind === 'reading' && <p role="status">{t('sheetImportReading', step.fileName)}</p>}
        {step.kind === 'refused' && <Refused fileName={step.fileName} error={step.error} />}
        {step.kind === 'columns' && (
          <ColumnChoice
            chosen={step}
            knownHeadings={props.knownHeadings}
            onChange={(chosen) => setStep({ ...chosen, kind: 'columns' })}
            onNext={() => check(step)}
            onCancel={cancel}
          />
        )}
        {step.kind === 'check' && (
          <>
            {step.hasFailed && <p role="alert">{t('sheetImportFailed')}</p>}
            <ImportCheck
              rows={step.rows}
              isWriting={step.isWriting}
              onChoose={(lines, choice) =>
                setStep({
                  ...step,
                  rows: step.rows.map((row) => (lines.has(row.line) ? { ...row, choice } : row)),
                })
              }
              onApply={() => apply(step)}
              onBack={() => setStep({ ...step, kind: 'columns' })}
              onCancel={cancel}
            />
          </>
        )}
        {step.kind === 'done' && <ImportDone {...step} onUndo={() => undo(step)} />}
      </div>
    </div>
  );
}

async function stepOf(file: File, { knownHeadings, onError }: Props): Promise<ImportStep> {
  try {
    // The reader of workbooks is large and seldom needed.
    const { readCompanyFile } = await import('../../lib/export/company-table-file');
    const read = await readCompanyFile(await file.arrayBuffer());
    return { kind: 'columns', ...sheetChosen(read, likeliestSheet(read.sheets), knownHeadings()) };
  } catch (error) {
    if (error instanceof UserFacingError) {
      return { kind: 'refused', fileName: file.name, error };
    }
    onError(error);
    return { kind: 'choose' };
  }
}

interface RefusedProps {
  readonly fileName: string;
  readonly error: UserFacingError;
}

function Refused({ fileName, error }: RefusedProps) {
  return (
    <div class="error" role="alert">
      <p>
        <b>{t('sheetImportRefused', fileName)}</b>
      </p>
      <p>{inLanguage(error.words)}</p>
    </div>
  );
}
