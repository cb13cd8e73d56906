import { COLUMN_FIELDS, type ColumnField } from './column-mapping';
import { type Company, companySchema } from './company';
import type { EditStamp } from './edit-stamps';
import { edited } from './edited';
import { madeBy } from './made-by';
import type { ReadCompany } from './mapped-row';
import { addressKey, nameKey } from './same-company';

/** A profile that is not known yet, from a row that has a name. `stamp.at` is an ISO time in UTC. */
export function companyFromRow(row: ReadCompany, id: string, stamp: EditStamp): Company {
  const { at } = stamp;
  return madeBy(companySchema.parse({ ...row, id, createdAt: at, updatedAt: at }), stamp);
}

/**
 * A known profile with what a row adds: lists gain the phrases they lack, empty fields are filled,
 * and nothing that is known is written over. What changed is noted as edited; where the row adds
 * nothing the profile is given back as it is. `kept` names the fields where the row says otherwise.
 */
export function joinedWithRow(
  known: Company,
  row: ReadCompany,
  { at, by }: EditStamp,
): { readonly company: Company; readonly kept: readonly ColumnField[] } {
  const change: Record<string, unknown> = {};
  const kept: ColumnField[] = [];
  for (const field of COLUMN_FIELDS) {
    const [value, before] = [row[field], known[field]];
    if (value === undefined) continue;
    if (Array.isArray(before) && Array.isArray(value)) {
      const lacked = value.filter((one) => !(before as readonly unknown[]).includes(one));
      if (lacked.length > 0) change[field] = [...before, ...lacked];
    } else if (before == null || before === '') change[field] = value;
    else if (!saysTheSame(field, before, value)) kept.push(field);
  }
  if (Object.keys(change).length === 0) return { company: known, kept };
  return { company: edited(known, { ...known, ...change } as Company, at, by), kept };
}

/** 架空精機㈱ and 架空精機株式会社 are one name: nothing to tell the user about. */
function saysTheSame(field: ColumnField, before: unknown, value: unknown): boolean {
  const [one, other] = [String(before), String(value)];
  if (field === 'name') return nameKey(one) === nameKey(other);
  if (field === 'location') {
    const key = addressKey(one);
    return one === other || (key !== undefined && key === addressKey(other));
  }
  return one.normalize('NFKC').trim() === other.normalize('NFKC').trim();
}
