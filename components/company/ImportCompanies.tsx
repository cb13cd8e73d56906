import { useEffect, useRef, useState } from 'preact/hooks';
import type { CompanyTable } from '../../lib/export/company-table-file';
import { type ColumnMapping, guessedMapping, headingsKey } from '../../lib/model/column-mapping';
import type { Company } from '../../lib/model/company';
import {
  type CompanyImport,
  companyImport,
  type PlannedRow,
  plannedRows,
} from '../../lib/model/company-import';
import { UserFacingError } from '../../lib/model/user-facing-error';
import { FileDrop } from '../shell/FileDrop';
import { inLanguage, t } from '../shell/language';
import { ColumnChoice } from './ColumnChoice';
import { columnLabel } from './column-label';
import { ImportCheck } from './ImportCheck';
import './import-companies.css';

interface Props {
  readonly companies: readonly Company[];
  /** The mapping remembered for a set of headings (`headingsKey`), if there is one. */
  readonly rememberedMapping: (key: string) => ColumnMapping | undefined;
  readonly onRemember: (key: string, mapping: ColumnMapping) => void;
  /** Writes the import whole or not at all; says whether it was written. */
  readonly onApply: (change: CompanyImport) => Promise<boolean>;
  /** Takes it back: deletes what was added, puts `before` back. */
  readonly onUndo: (change: CompanyImport) => Promise<boolean>;
  readonly onError: (error: unknown) => void;
}

interface Chosen {
  readonly table: CompanyTable;
  readonly mapping: ColumnMapping;
  readonly isRemembered: boolean;
}

type Step =
  | { readonly kind: 'choose' }
  | { readonly kind: 'reading'; readonly fileName: string }
  | { readonly kind: 'refused'; readonly fileName: string; readonly error: UserFacingError }
  | ({ readonly kind: 'columns' } & Chosen)
  | ({
      readonly kind: 'check';
      readonly rows: readonly PlannedRow[];
      readonly isWriting: boolean;
      readonly hasFailed: boolean;
    } & Chosen)
  | { readonly kind: 'done'; readonly change: CompanyImport; readonly isUndone: boolean };

/** Companies from a file: chosen, its columns mapped, checked row by row, taken in, with a way back. */
export function ImportCompanies(props: Props) {
  const [step, setStep] = useState<Step>({ kind: 'choose' });
  const latest = useRef<File | undefined>(undefined);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (step.kind !== 'choose') panel.current?.focus();
  }, [step.kind]);

  const take = async (file: File) => {
    latest.current = file;
    setStep({ kind: 'reading', fileName: file.name });
    const next = await stepOf(file, props);
    // Another file was chosen while this one was read.
    if (latest.current === file) setStep(next);
  };
  const check = (chosen: Chosen) => {
    props.onRemember(headingsKey(chosen.table.headings), chosen.mapping);
    const rows = plannedRows(chosen.table.rows, chosen.mapping, props.companies);
    setStep({ ...chosen, kind: 'check', rows, isWriting: false, hasFailed: false });
  };
  const apply = async (checked: Extract<Step, { kind: 'check' }>) => {
    setStep({ ...checked, isWriting: true, hasFailed: false });
    const at = new Date().toISOString();
    const change = companyImport(checked.rows, props.companies, () => crypto.randomUUID(), at);
    const isWritten = await props.onApply(change);
    setStep(
      isWritten
        ? { kind: 'done', change, isUndone: false }
        : { ...checked, isWriting: false, hasFailed: true },
    );
  };
  const undo = async (change: CompanyImport) => {
    if (await props.onUndo(change)) setStep({ kind: 'done', change, isUndone: true });
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
        onFiles={([file]) => take(file)}
      />
      <div ref={panel} tabIndex={-1} class="import-step">
        {step.kind === 'reading' && <p role="status">{t('sheetImportReading', step.fileName)}</p>}
        {step.kind === 'refused' && <Refused fileName={step.fileName} error={step.error} />}
        {step.kind === 'columns' && (
          <ColumnChoice
            table={step.table}
            mapping={step.mapping}
            isRemembered={step.isRemembered}
            onChange={(mapping) => setStep({ ...step, mapping })}
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
              onChoose={(line, choice) =>
                setStep({
                  ...step,
                  rows: step.rows.map((row) => (row.line === line ? { ...row, choice } : row)),
                })
              }
              onApply={() => apply(step)}
              onBack={() => setStep({ ...step, kind: 'columns' })}
              onCancel={cancel}
            />
          </>
        )}
        {step.kind === 'done' && (
          <Done change={step.change} isUndone={step.isUndone} onUndo={() => undo(step.change)} />
        )}
      </div>
    </div>
  );
}

async function stepOf(file: File, { rememberedMapping, onError }: Props): Promise<Step> {
  try {
    // The reader of workbooks is large and seldom needed.
    const { readCompanyTable } = await import('../../lib/export/company-table-file');
    const table = await readCompanyTable(await file.arrayBuffer());
    const remembered = rememberedMapping(headingsKey(table.headings));
    const mapping = remembered ?? guessedMapping(table.headings);
    return { kind: 'columns', table, mapping, isRemembered: remembered !== undefined };
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

interface DoneProps {
  readonly change: CompanyImport;
  readonly isUndone: boolean;
  readonly onUndo: () => void;
}

function Done({ change, isUndone, onUndo }: DoneProps) {
  const { added, changed, kept, skipped } = change;
  if (isUndone) return <p role="status">{t('sheetImportUndone')}</p>;
  return (
    <div class="preview">
      <p role="status">{t('sheetImportDone', added.length, changed.length, skipped.length)}</p>
      <ul>
        {kept.map(({ name, fields }, at) => (
          <li key={at}>
            {t('sheetImportKept', name, fields.map(columnLabel).join(t('listSeparator')))}
          </li>
        ))}
      </ul>
      <p class="row">
        <button type="button" class="button" onClick={onUndo}>
          {t('sheetImportUndo')}
        </button>
      </p>
    </div>
  );
}
