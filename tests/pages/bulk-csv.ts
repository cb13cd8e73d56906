import {
  NUMBER_COLUMN,
  NUMBERED_COLUMNS,
  PATENT_FIELDS,
  TITLE_COLUMN,
} from '../../lib/model/patent-field';
import type { MadeUpRecord } from './made-up-records';

/** Made-up records as INPIT's monthly bulk CSV writes them: its 45 headings, UTF-8 with a BOM. */
export function bulkCsv(records: readonly MadeUpRecord[]): string {
  const lines = [headings(), ...records.map(cellsOf)];
  return `\uFEFF${lines.map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`;
}

/** The next month's records: the last `gone` are missing, the first one has another effect, one is new. */
export function nextMonth(records: readonly MadeUpRecord[], gone: number): MadeUpRecord[] {
  const [first, ...rest] = records.slice(0, records.length - gone);
  if (!first) return [];
  const effect = `${first.fields.effect ?? ''}軽くなる。`;
  const changed = { ...first, fields: { ...first.fields, effect } };
  return [changed, ...rest, { ...first, number: 'L2099000001', title: `${first.title}（改良）` }];
}

function headings(): string[] {
  return [
    NUMBER_COLUMN,
    TITLE_COLUMN,
    ...PATENT_FIELDS.flatMap(({ column, many }) =>
      many === 'numbered'
        ? Array.from({ length: NUMBERED_COLUMNS }, (_, at) => `${column}${at + 1}`)
        : [column],
    ),
  ];
}

function cellsOf(record: MadeUpRecord): string[] {
  return [
    record.number,
    record.title,
    ...PATENT_FIELDS.flatMap(({ key, many }) => {
      const value = record.fields[key] ?? '';
      if (many === 'numbered') {
        return Array.from({ length: NUMBERED_COLUMNS }, (_, at) => value[at] ?? '');
      }
      return [typeof value === 'string' ? value : value.join(',')];
    }),
  ];
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
