import { cellPhrases } from './cell-phrases';
import type { ColumnField, ColumnMapping } from './column-mapping';
import { type Company, LIST_FIELDS, type ListField } from './company';
import { corporateNumberFault, plainCorporateNumber } from './corporate-number';
import { saysNothing } from './says-nothing';
import { writtenCount } from './written-count';
import { writtenDay } from './written-day';
import { writtenWishes } from './written-wishes';

/** A field's value as a file of companies gives it. */
export type ReadCompany = Partial<Pick<Company, ColumnField>>;

/** What could not be taken over of a row; the words stay with it so that nothing is lost. */
export interface RowProblem {
  readonly kind:
    | 'noName'
    | 'nameTooLong'
    | 'notACount'
    | 'notThirteenDigits'
    | 'wrongCheckDigit'
    | 'notADay'
    | 'notAWish';
  readonly field: ColumnField;
  readonly text: string;
}

/** A row as a profile, with what of it could not be read. */
export interface MappedRow {
  readonly company: ReadCompany;
  readonly problems: readonly RowProblem[];
}

/**
 * A row by a mapping. Lists are cut into phrases (`cellPhrases`); empty cells and those that say that
 * there is nothing give no field. A number, a day or a 法人番号 that cannot be read is a problem of the
 * row. `headings` give capital its unit: 「資本金（万円）」 makes 1000 「1000万円」.
 */
export function mappedRow(
  cells: readonly string[],
  mapping: ColumnMapping,
  headings: readonly string[] = [],
): MappedRow {
  const company: Record<string, unknown> = {};
  const problems: RowProblem[] = [];
  mapping.forEach((field, column) => {
    const text = wideKana(cells[column] ?? '').trim();
    if (!field || text === '' || saysNothing(text)) return;
    const value = fieldValue(field, text, company[field], headings[column] ?? '');
    if ('problem' in value) {
      problems.push({ kind: value.problem, field, text });
    } else company[field] = value.is;
  });
  const name = String(company.name ?? '');
  if (name === '') problems.push({ kind: 'noName', field: 'name', text: '' });
  if (name.length > 200) problems.push({ kind: 'nameTooLong', field: 'name', text: name });
  return { company: company as ReadCompany, problems };
}

/** Half-width kana, which old lists are full of, as one types them: sheets and proposals print them. */
function wideKana(text: string): string {
  return text.replace(/[\uff61-\uff9f]+/g, (kana) => kana.normalize('NFKC'));
}

type Value = { readonly is: unknown } | { readonly problem: RowProblem['kind'] };

function fieldValue(field: ColumnField, text: string, before: unknown, heading: string): Value {
  switch (field) {
    case 'employees':
      return orProblem(writtenCount(text), 'notACount');
    case 'nextVisitOn':
      return orProblem(writtenDay(text), 'notADay');
    case 'licenceWishes': {
      const wishes = writtenWishes(text);
      return wishes.length > 0 ? { is: joined(before, wishes) } : { problem: 'notAWish' };
    }
    case 'corporateNumber':
      return corporateNumber(text);
    case 'name':
      return { is: text.replace(/\s+/g, ' ') };
    case 'capital':
      return { is: withUnit(text, heading) };
  }
  if (isList(field)) return { is: joined(before, cellPhrases(text, field)) };
  return { is: before ? `${before}\n${text}` : text };
}

function orProblem(is: unknown, problem: RowProblem['kind']): Value {
  return is === undefined ? { problem } : { is };
}

function corporateNumber(text: string): Value {
  const number = plainCorporateNumber(text);
  const fault = corporateNumberFault(number);
  if (fault === undefined) return { is: number };
  return { problem: fault === 'digits' ? 'notThirteenDigits' : 'wrongCheckDigit' };
}

function isList(field: ColumnField): field is ListField {
  return (LIST_FIELDS as readonly string[]).includes(field);
}

function joined(before: unknown, values: readonly string[]): string[] {
  return [...new Set([...(Array.isArray(before) ? before : []), ...values])];
}

/** A bare number means what its heading says. */
function withUnit(text: string, heading: string): string {
  const unit = /(?:億|百万|千万|万|千)?円/.exec(heading.normalize('NFKC'))?.[0];
  return unit && /^[\d,.]+$/.test(text.normalize('NFKC')) ? `${text}${unit}` : text;
}
