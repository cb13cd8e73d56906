import { cellPhrases } from './cell-phrases';
import type { ColumnField, ColumnMapping } from './column-mapping';
import { type Company, LIST_FIELDS } from './company';

const LISTS: ReadonlySet<ColumnField> = new Set(LIST_FIELDS);

/** A field's value as a file of companies gives it. */
export type ReadCompany = Partial<Pick<Company, ColumnField>>;

/** What could not be taken over of a row; the words stay with it so that nothing is lost. */
export interface RowProblem {
  readonly kind: 'noName' | 'nameTooLong' | 'notACount';
  readonly field: ColumnField;
  readonly text: string;
}

/** A row as a profile, with what of it could not be read. */
export interface MappedRow {
  readonly company: ReadCompany;
  readonly problems: readonly RowProblem[];
}

/**
 * A row by a mapping. Lists are cut into phrases at line breaks, 「、」 and 「・」; empty cells give no
 * field. `employees` takes 「18名」 and 「1,200人」; a text it cannot read is a problem of the row.
 */
export function mappedRow(cells: readonly string[], mapping: ColumnMapping): MappedRow {
  const company: Record<string, unknown> = {};
  const problems: RowProblem[] = [];
  mapping.forEach((field, column) => {
    const text = (cells[column] ?? '').trim();
    if (!field || text === '') return;
    const value = fieldValue(field, text, company[field]);
    if (value === undefined) problems.push({ kind: 'notACount', field, text });
    else company[field] = value;
  });
  const name = String(company.name ?? '');
  if (name === '') problems.push({ kind: 'noName', field: 'name', text: '' });
  if (name.length > 200) problems.push({ kind: 'nameTooLong', field: 'name', text: name });
  return { company: company as ReadCompany, problems };
}

function fieldValue(field: ColumnField, text: string, before: unknown): unknown {
  if (field === 'employees') return count(text);
  if (!LISTS.has(field)) return before ? `${before}\n${text}` : text;
  const known = Array.isArray(before) ? before : [];
  return [...new Set([...known, ...cellPhrases(text)])];
}

/** 「約18名（うちパート3名）」 is 18. */
function count(text: string): number | undefined {
  const digits = /\d[\d,]*/.exec(text.normalize('NFKC'))?.[0].replaceAll(',', '');
  const number = Number(digits);
  return digits && Number.isSafeInteger(number) ? number : undefined;
}
