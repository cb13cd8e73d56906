import Papa from 'papaparse';
import readWorkbook from 'read-excel-file/universal';
import { guessedMapping } from '../model/column-mapping';
import { CompanyFileRefused } from './company-file-refused';
import { decodedText } from './decoded-text';

export interface TableRow {
  /** The row of the sheet, or the record of the text file, it was read from; from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A list of companies as it stands in a file: its headings and the rows under them. */
export interface CompanyTable {
  readonly headings: readonly string[];
  readonly rows: readonly TableRow[];
}

/** A title, a date or a note often stands above the headings. */
const ROWS_ABOVE = 10;

/**
 * Reads a list of companies: CSV or text with tabs (UTF-8, Shift_JIS, EUC-JP, UTF-16), or an Excel
 * workbook (.xlsx; of several sheets the one whose headings say most). Told by the bytes, not by the
 * name. Empty rows are left out. Throws CompanyFileRefused where it is neither, or is empty.
 */
export async function readCompanyTable(content: ArrayBuffer | Uint8Array): Promise<CompanyTable> {
  const bytes = new Uint8Array(content);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw oldExcel();
  const grids = startsWith(bytes, [0x50, 0x4b]) ? await workbookGrids(bytes) : [textGrid(bytes)];
  const tables = grids.flatMap((grid) => tableOf(grid) ?? []);
  const [best] = tables.sort((a, b) => b.known - a.known);
  if (!best) throw empty();
  return best.table;
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

type Grid = readonly (readonly string[])[];

async function workbookGrids(bytes: Uint8Array): Promise<Grid[]> {
  try {
    const sheets = await readWorkbook(bytes.slice().buffer);
    return sheets.map(({ data }) => data.map((row) => row.map(cellText)));
  } catch (cause) {
    throw damaged(cause);
  }
}

function cellText(value: unknown): string {
  if (value == null) return '';
  // A day in Excel has no time zone; the library gives it as midnight in UTC.
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return String(value);
}

function textGrid(bytes: Uint8Array): Grid {
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) throw foreign();
  const text = decodedText(bytes);
  if (text === undefined) throw encoding();
  return Papa.parse<string[]>(text, { delimitersToGuess: [',', '\t', ';'] }).data;
}

function tableOf(grid: Grid): { table: CompanyTable; known: number } | undefined {
  const rows = grid
    .map((cells, at) => ({ line: at + 1, cells: cells.map(cleanCell) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const candidates = rows.slice(0, ROWS_ABOVE).map((row) => ({ row, known: knownIn(row.cells) }));
  const best = candidates.reduce<(typeof candidates)[number] | undefined>(
    (most, one) => (most && most.known >= one.known ? most : one),
    undefined,
  );
  if (!best) return undefined;
  const below = rows.filter(({ line }) => line > best.row.line);
  const width = Math.max(best.row.cells.length, ...below.map(({ cells }) => cells.length));
  const headings = Array.from({ length: width }, (_, at) => best.row.cells[at] ?? '');
  return below.length > 0 ? { table: { headings, rows: below }, known: best.known } : undefined;
}

/** Invisible letters and the apostrophe that guards a formula are no part of a name. */
function cleanCell(cell: string): string {
  return cell
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/^'(?=\s*[=+\-@＝＋－＠])/, '')
    .trim();
}

function knownIn(cells: readonly string[]): number {
  // A row of data can hold a heading's word in a sentence; headings are short.
  return guessedMapping(cells.map((cell) => (cell.length > 30 ? '' : cell))).filter(Boolean).length;
}

function empty(): CompanyFileRefused {
  return new CompanyFileRefused('empty', {
    ja: '企業の行が見つかりません。1 行目に「会社名」などの見出し、2 行目から 1 社ずつ書いた表を選んでください。',
    en: 'No companies were found. Choose a table with headings in the first row and one company a row below.',
  });
}

function oldExcel(): CompanyFileRefused {
  return new CompanyFileRefused('oldExcel', {
    ja: '古い形式の Excel（.xls）か、パスワードの付いた Excel のファイルです。Excel で開き、パスワードなしの .xlsx で保存し直してから選んでください。',
    en: 'This is an old Excel file (.xls), or one with a password. Open it in Excel, save it as .xlsx without a password and choose it again.',
  });
}

function damaged(cause: unknown): CompanyFileRefused {
  return new CompanyFileRefused(
    'damaged',
    {
      ja: 'Excel のファイルとして読めません。Excel で開いて .xlsx か CSV で保存し直してから、もう一度選んでください。',
      en: 'This could not be read as an Excel workbook. Open it in Excel, save it as .xlsx or CSV and choose it again.',
    },
    { cause },
  );
}

function encoding(): CompanyFileRefused {
  return new CompanyFileRefused('encoding', {
    ja: '文字コードがわかりません（壊れた文字が混ざっているか、文字のファイルではありません）。Excel で「CSV UTF-8」として保存し直してから、もう一度選んでください。',
    en: 'The encoding is unknown: the file is damaged or is not text. Save it as “CSV UTF-8” in Excel and choose it again.',
  });
}

function foreign(): CompanyFileRefused {
  return new CompanyFileRefused('foreign', {
    ja: 'PDF は読めません。もとの表を CSV か Excel（.xlsx）で選んでください。',
    en: 'A PDF cannot be read. Choose the table it was made from, as CSV or Excel (.xlsx).',
  });
}
