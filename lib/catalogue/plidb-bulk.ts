import type { Sighting } from '../model/open-patent';
import {
  NUMBER_COLUMN,
  NUMBERED_COLUMNS,
  PATENT_FIELDS,
  type PatentField,
  TITLE_COLUMN,
} from '../model/patent-field';
import { patentId } from '../model/patent-number';
import type { CatalogueLayout, CatalogueRow } from './layout';
import { splitCodes } from './patent-codes';

/** INPIT's monthly bulk CSV of the 開放特許情報データベース: 45 columns. */
export const PLIDB_BULK: CatalogueLayout = {
  name: 'plidb-bulk',
  isHeadedBy: (headings) => headings.includes(NUMBER_COLUMN) && headings.includes(TITLE_COLUMN),
  read: (row) => {
    const number = cell(row, NUMBER_COLUMN);
    if (!number) return undefined;
    const title = cell(row, TITLE_COLUMN);
    const fields = PATENT_FIELDS.map((field) => [field.key, fieldValue(field, row)] as const);
    return {
      id: patentId('plidb', number),
      ...(title && { title }),
      ...Object.fromEntries(fields.filter(([, value]) => value?.length)),
    } satisfies Sighting;
  },
};

function fieldValue({ key, column, many }: PatentField, row: CatalogueRow) {
  if (many === 'numbered') {
    return Array.from({ length: NUMBERED_COLUMNS }, (_, at) =>
      cell(row, `${column}${at + 1}`),
    ).filter((one) => one !== undefined);
  }
  const value = cell(row, column);
  if (value === undefined || !many) return value;
  return key === 'ipc' ? splitCodes(value) : value.split(/[,，、]/).map((one) => one.trim());
}

function cell(row: CatalogueRow, heading: string): string | undefined {
  return row[heading]?.trim() || undefined;
}
