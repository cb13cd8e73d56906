import { CatalogueFileRefused } from './catalogue-file-refused';
import { textCleaner } from './clean-text';
import { type Columns, columnsOf } from './columns';
import { foreignFile } from './foreign-file';
import { rowScanner } from './row-scanner';

export const ENCODINGS = ['utf-8', 'shift_jis', 'euc-jp', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** How a file is written, as far as its beginning tells. */
export interface FileHead {
  readonly encoding: Encoding;
  readonly separator: string;
  readonly columns: Columns;
  /** The physical line the headings stand on, from 1, and the one behind them. */
  readonly firstLine: number;
}

const SEPARATORS = [',', '\t', ';'];
/** Headings are looked for in this many rows: some put a title or a date above them. */
const ROWS_ABOVE = 10;
const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * Tells encoding, separator and layout from the beginning of a file: the reading that yields most
 * known headings is right. `head` may end inside a letter; 64 KB are plenty.
 *
 * Throws CatalogueFileRefused where the file is no catalogue, with what it seems to be instead.
 */
export function readFileHead(head: Uint8Array): FileHead {
  const foreign = foreignFile(head);
  if (foreign) throw foreign;
  const readings = encodingsOf(head).flatMap((encoding) => readingsIn(head, encoding));
  const [best] = readings.sort((a, b) => b.columns.places.size - a.columns.places.size);
  if (best && best.columns.missing.length === 0) return best;
  throw best ? headingsMissing(best.columns) : headingsUnknown(head);
}

function encodingsOf(head: Uint8Array): readonly Encoding[] {
  const marked = MARKS.find(([, mark]) => mark.every((byte, at) => head[at] === byte));
  return marked ? [marked[0]] : ENCODINGS;
}

function readingsIn(head: Uint8Array, encoding: Encoding): FileHead[] {
  const text = headText(head, encoding);
  return SEPARATORS.flatMap((separator) => {
    const found = headingsIn(text, separator);
    return found ? [{ encoding, separator, ...found }] : [];
  });
}

function headText(head: Uint8Array, encoding: Encoding): string {
  return textCleaner().clean(new TextDecoder(encoding).decode(head, { stream: true }));
}

/** The row with most known headings; the first of several. */
function headingsIn(
  text: string,
  separator: string,
): Pick<FileHead, 'columns' | 'firstLine'> | undefined {
  let best: Pick<FileHead, 'columns' | 'firstLine'> | undefined;
  let line = 1;
  for (const { cells, lines } of firstRows(text, separator)) {
    const columns = columnsOf(cells);
    if (columns && columns.places.size > (best?.columns.places.size ?? 0)) {
      best = { columns, firstLine: line };
    }
    line += lines;
  }
  return best;
}

function firstRows(text: string, separator: string) {
  const scan = rowScanner(text, separator, 'whole');
  const rows: { cells: readonly string[]; lines: number }[] = [];
  for (let at = 0; at < text.length && rows.length < ROWS_ABOVE; ) {
    const row = scan(at);
    if (typeof row === 'string') break;
    rows.push({ cells: row.cells, lines: text.slice(at, row.end).split('\n').length - 1 });
    at = row.end;
  }
  return rows;
}

function headingsMissing({ layout, headings, missing }: Columns): CatalogueFileRefused {
  const names = missing.map((one) => `「${one}」`).join('');
  const found = listed(headings);
  const site = SITES[layout.name];
  return new CatalogueFileRefused('headings', {
    ja: `必要な列${names}がありません。見つかった列は ${found} です。${site.ja}から列を減らさずに書き出し直したファイルを選んでください。`,
    en: `The column ${names} is missing. Found: ${found}. Choose a file exported from ${site.en} with all its columns.`,
  });
}

function headingsUnknown(head: Uint8Array): CatalogueFileRefused {
  const text = headText(head, likelyEncoding(head));
  const first = firstRows(text, ',').find(({ cells }) => cells.some((one) => one.trim() !== ''));
  const found = listed(first?.cells ?? []);
  return new CatalogueFileRefused('headings', {
    ja: `開放特許の一覧の見出しが見つかりません。はじめの行は ${found} です。開放特許情報データベースの一括CSV、またはJ-PlatPatのCSV出力を選んでください。`,
    en: `No headings of an open-patent list were found. The first row is: ${found}. Choose INPIT's bulk CSV of the open-patent database, or a CSV exported from J-PlatPat.`,
  });
}

const SITES = {
  'plidb-bulk': { ja: '開放特許情報データベース', en: 'the open-patent database' },
  'jplatpat-export': { ja: 'J-PlatPat', en: 'J-PlatPat' },
} as const;

const LISTED = 12;

function listed(headings: readonly string[]): string {
  const names = headings
    .map((one) => one.trim().slice(0, 30))
    .filter((one) => one !== '')
    .map((one) => `「${one}」`);
  if (names.length === 0) return '―';
  return `${names.slice(0, LISTED).join('')}${names.length > LISTED ? '…' : ''}`;
}

/** For a message only: where no heading is known, the bytes alone have to tell. */
function likelyEncoding(head: Uint8Array): Encoding {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return 'utf-8';
  } catch {
    const damaged = (encoding: Encoding) => headText(head, encoding).split('\ufffd').length;
    return damaged('euc-jp') < damaged('shift_jis') ? 'euc-jp' : 'shift_jis';
  }
}
