import { signal } from '@preact/signals';
import type { CompanyFile } from '../../lib/export/company-table-file';
import {
  type ColumnMapping,
  guessedMapping,
  isAnyKnown,
  type KnownHeadings,
} from '../../lib/model/column-mapping';
import type { CompanyImport, PlannedRow } from '../../lib/model/company-import';
import { type CompanyTable, guessedHeading, tableUnder } from '../../lib/model/company-table';
import type { UserFacingError } from '../../lib/model/user-facing-error';
import type { UndoneImport } from '../../lib/store/company-import';

/** A file with what was chosen of it: which sheet, under which headings, which column is what. */
export interface ChosenTable {
  readonly file: CompanyFile;
  readonly sheetAt: number;
  /** The row of the headings; null where there is none. */
  readonly headingLine: number | null;
  readonly table: CompanyTable;
  readonly mapping: ColumnMapping;
  readonly isRemembered: boolean;
}

/** How far an import has come. */
export type ImportStep =
  | { readonly kind: 'choose' }
  | { readonly kind: 'reading'; readonly fileName: string }
  | { readonly kind: 'refused'; readonly fileName: string; readonly error: UserFacingError }
  | ({ readonly kind: 'columns' } & ChosenTable)
  | ({
      readonly kind: 'check';
      readonly rows: readonly PlannedRow[];
      readonly isWriting: boolean;
      readonly hasFailed: boolean;
    } & ChosenTable)
  | {
      readonly kind: 'done';
      readonly change: CompanyImport;
      readonly unreadSheets: readonly string[];
      readonly undone: UndoneImport | null;
    };

/** Kept outside the component: another section may be looked at in between. */
export const importStep = signal<ImportStep>({ kind: 'choose' });

/** A sheet of the file under the headings it seems to have. */
export function sheetChosen(file: CompanyFile, sheetAt: number, known: KnownHeadings): ChosenTable {
  const sheet = file.sheets[sheetAt] ?? { name: '', rows: [] };
  return headingChosen({ file, sheetAt }, guessedHeading(sheet), known);
}

/** The same sheet under other headings, whose columns are guessed anew. */
export function headingChosen(
  { file, sheetAt }: Pick<ChosenTable, 'file' | 'sheetAt'>,
  headingLine: number | null,
  known: KnownHeadings,
): ChosenTable {
  const table = tableUnder(file.sheets[sheetAt] ?? { name: '', rows: [] }, headingLine);
  const mapping = guessedMapping(table.headings, known);
  const isRemembered = isAnyKnown(table.headings, known);
  return { file, sheetAt, headingLine, table, mapping, isRemembered };
}
