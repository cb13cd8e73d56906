import Papa from 'papaparse';
import readWorkbook from 'read-excel-file/universal';
import { type CompanySheet, guessedHeading, tableUnder } from '../model/company-table';
import { CompanyFileRefused } from './company-file-refused';
import { decodedText } from './decoded-text';
import { withPlainDates } from './plain-dates';

/** What a file of companies holds: its sheets that are not empty, in their order. */
export interface CompanyFile {
  readonly sheets: readonly CompanySheet[];
  /** Records of a text file, from 1, in which the quotes do not close as they should. */
  readonly oddQuotes: readonly number[];
}

/**
 * Reads a list of companies: CSV or text with tabs (UTF-8, Shift_JIS, EUC-JP, UTF-16), or an Excel
 * workbook (.xlsx). Told by the bytes, not by the name. Empty rows and sheets without rows under
 * their headings are left out. Throws CompanyFileRefused where it is neither, or is empty.
 */
export async function readCompanyFile(content: ArrayBuffer | Uint8Array): Promise<CompanyFile> {
  const bytes = new Uint8Array(content);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw oldExcel();
  const { grids, oddQuotes } = startsWith(bytes, [0x50, 0x4b])
    ? { grids: await workbookGrids(bytes), oddQuotes: [] }
    : textGrid(bytes);
  const sheets = grids
    .map(({ name, rows }) => ({ name, rows: filledRows(rows) }))
    .filter((sheet) => tableUnder(sheet, guessedHeading(sheet)).rows.length > 0);
  if (sheets.length === 0) throw empty();
  return { sheets, oddQuotes };
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

interface Grid {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

async function workbookGrids(bytes: Uint8Array): Promise<Grid[]> {
  try {
    const sheets = await readWorkbook(withPlainDates(bytes).slice().buffer);
    return sheets.map(({ sheet, data }) => ({
      name: sheet,
      rows: data.map((row) => row.map(cellText)),
    }));
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

function textGrid(bytes: Uint8Array): { grids: Grid[]; oddQuotes: number[] } {
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) throw foreign();
  const text = decodedText(bytes);
  if (text === undefined) throw encoding();
  const { data, errors } = Papa.parse<string[]>(text, { delimitersToGuess: [',', '\t', ';'] });
  const odd = errors.filter(({ type }) => type === 'Quotes').map(({ row = 0 }) => row + 1);
  return { grids: [{ name: '', rows: data }], oddQuotes: [...new Set(odd)] };
}

function filledRows(rows: Grid['rows']): CompanySheet['rows'] {
  return rows
    .map((cells, at) => ({ line: at + 1, cells: cells.map(cleanCell) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
}

/** Invisible letters and the apostrophe that guards a formula are no part of a name. */
function cleanCell(cell: string): string {
  return cell
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/^'(?=\s*[=+\-@＝＋－＠])/, '')
    .trim();
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
