import { COLUMN_FIELDS, type ColumnField } from './column-mapping';
import { type Company, companySchema } from './company';
import type { ReadCompany } from './mapped-row';
import { nameKey } from './same-company';

/** A profile that is not known yet, from a row that has a name. `at` is an ISO time in UTC. */
export function companyFromRow(row: ReadCompany, id: string, at: string): Company {
  return companySchema.parse({ ...row, id, createdAt: at, updatedAt: at });
}

/**
 * A known profile with what a row adds: lists gain the phrases they lack, empty fields are filled,
 * and nothing that is known is written over. `kept` names the fields where the row says otherwise.
 */
export function joinedWithRow(
  known: Company,
  row: ReadCompany,
  at: string,
): { readonly company: Company; readonly kept: readonly ColumnField[] } {
  const change: Record<string, unknown> = {};
  const kept: ColumnField[] = [];
  for (const field of COLUMN_FIELDS) {
    const [value, before] = [row[field], known[field]];
    if (value === undefined) continue;
    if (Array.isArray(before) && Array.isArray(value)) {
      change[field] = [...new Set([...before, ...value])];
    } else if (before == null || before === '') change[field] = value;
    else if (!saysTheSame(field, before, value)) kept.push(field);
  }
  return { company: { ...known, ...change, updatedAt: at } as Company, kept };
}

/** 架空精機㈱ and 架空精機株式会社 are one name: nothing to tell the user about. */
function saysTheSame(field: ColumnField, before: unknown, value: unknown): boolean {
  if (field !== 'name') return before === value;
  return nameKey(String(before)) === nameKey(String(value));
}
