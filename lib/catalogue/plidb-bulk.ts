import type { Sighting } from '../model/open-patent';
import {
  NUMBER_COLUMN,
  NUMBERED_COLUMNS,
  PATENT_FIELDS,
  type PatentField,
  TITLE_COLUMN,
} from '../model/patent-field';
import { patentId } from '../model/patent-number';
import type { CatalogueLayout, CellUnder } from './layout';
import { splitCodes } from './patent-codes';

/** INPIT's monthly bulk CSV of the 開放特許情報データベース: 45 columns. */
export const PLIDB_BULK: CatalogueLayout = {
  name: 'plidb-bulk',
  columns: [NUMBER_COLUMN, TITLE_COLUMN, ...PATENT_FIELDS.flatMap(columnsOf)],
  needed: [NUMBER_COLUMN, TITLE_COLUMN],
  numbers: [NUMBER_COLUMN],
  read: (cell) => {
    const number = cell(NUMBER_COLUMN);
    if (!number) return undefined;
    const record: Record<string, string | readonly string[]> = { id: patentId('plidb', number) };
    const title = cell(TITLE_COLUMN);
    if (title) record.title = title;
    for (const field of FIELDS) {
      const value = fieldValue(field, cell);
      if (value?.length) record[field.key] = value;
    }
    return record as unknown as Sighting;
  },
};

const FIELDS = PATENT_FIELDS.map((field) => ({ ...field, columns: columnsOf(field) }));

function columnsOf({ column, many }: PatentField): readonly string[] {
  if (many !== 'numbered') return [column];
  return Array.from({ length: NUMBERED_COLUMNS }, (_, at) => `${column}${at + 1}`);
}

function fieldValue({ key, column, columns, many }: (typeof FIELDS)[number], cell: CellUnder) {
  if (many === 'numbered') return columns.map(cell).filter((one) => one !== undefined);
  const value = cell(column);
  if (value === undefined || !many) return value;
  return key === 'ipc' ? splitCodes(value) : splitList(value);
}

function splitList(value: string): string[] {
  const parts = value.split(/[,，、]/).map((one) => one.trim());
  return parts.filter((one) => one !== '');
}
