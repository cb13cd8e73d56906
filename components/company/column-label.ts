import type { ColumnField } from '../../lib/model/column-mapping';
import { type MessageKey, t } from '../shell/language';
import { profileLabel } from './profile-label';

/** Fields that a file can fill and that the profile's sections do not name. */
const OTHERS: Partial<Record<ColumnField, MessageKey>> = {
  name: 'sheetImportName',
  background: 'sheetImportBackground',
  businessFlow: 'sheetImportBusinessFlow',
  institutes: 'sheetImportInstitutes',
  banks: 'sheetImportBanks',
  constraints: 'sheetImportConstraints',
  tags: 'sheetImportTags',
};

/** The name of a field that a column of a file can fill. */
export function columnLabel(field: ColumnField): string {
  const key = OTHERS[field];
  return key ? t(key) : profileLabel(field);
}
