import writeExcelFile, { type CellObject, type Row } from 'write-excel-file/universal';
import { getCellAddress } from 'write-excel-file/utility';
import { handedList, listWidths } from './handed-list';
import type { HandedOver, Labelled, Proposal } from './proposal';
import { type SheetPart, sheetParts } from './proposal-sections';
import { addressee, OFFICE_MARK, reasonSource, scoreWords } from './proposal-words';
import { type CellLink, printed, type SheetPrint } from './workbook-print';

/** Letters of the sheet's font that stand beside each other on A4 lying, a Japanese letter being two. */
const PAGE_WIDTH = 144;
const SHEET_WIDTHS = [34, PAGE_WIDTH - 34] as const;
/** Points. Excel fits rows to their text when a file is opened; other programs do not. */
const LINE_HEIGHT = 15;
const HEAD_HEIGHT = 24;
/** Excel makes no row higher than 409 points. */
const MOST_LINES = 27;
/** Lines of one row of a proposal sheet: longer texts go on in the next row. */
const ROW_LINES = 20;
/** What A4 lying has between its margins. */
const PAGE_HEIGHT = 480;
/** A cell of Excel holds no more. */
const LONGEST_CELL = 32_767;

const LIST = '一覧';
const SHEETS = '提案書';

/**
 * A hand-over as an Excel workbook: the list with typed cells under a frozen heading, and the proposal
 * sheets, each on printed pages of its own. Texts are texts: nothing in them is run as a formula. The
 * file has no properties that name anybody.
 */
export async function proposalWorkbook(handed: HandedOver): Promise<ArrayBuffer> {
  const list = listSheet(handed);
  const sheets = proposalSheets(handed);
  const file = writeExcelFile(
    [
      {
        sheet: LIST,
        orientation: 'landscape',
        stickyRowsCount: 1,
        data: list.rows,
        columns: list.widths.map((width) => ({ width })),
      },
      {
        sheet: SHEETS,
        orientation: 'landscape',
        data: sheets.rows,
        columns: SHEET_WIDTHS.map((width) => ({ width })),
      },
    ],
    {
      fontFamily: 'Yu Gothic',
      fontSize: 10,
      features: [printed([list.print, sheets.print])],
    },
  );
  return (await file.toBlob()).arrayBuffer();
}

interface MadeSheet {
  readonly rows: Row[];
  readonly print: SheetPrint;
}

function listSheet(handed: HandedOver): MadeSheet & { readonly widths: readonly number[] } {
  const list = handedList(handed);
  const widths = listWidths(list, PAGE_WIDTH / 2).map((ems) => Math.round(ems * 2));
  const rows = list.rows.map(({ cells }) =>
    fitted(
      list.columns.map(({ key }, at) => listCell(key, cells[at] ?? '')),
      widths,
    ),
  );
  const column = list.columns.findIndex(({ key }) => key === 'url');
  const links = list.rows.flatMap(({ url }, at) =>
    url === null || column < 0 ? [] : [{ cell: getCellAddress(at + 1, column), url }],
  );
  return {
    rows: [list.columns.map(({ heading }) => headCell(heading)), ...rows],
    widths,
    print: { sheet: LIST, links, head: pageHead(handed), breaks: [], repeatsFirstRow: true },
  };
}

function listCell(key: string, value: string | number): CellObject {
  if (value === '') return CELL;
  if (typeof value === 'number') return { ...CELL, value, type: Number, format: '0' };
  if (key === 'readOn') {
    return { ...CELL, value: new Date(`${value}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
  }
  // A linked address does not wrap everywhere: the whole one stands on the proposal sheets.
  if (key === 'url') return { ...textCell('掲載ページ'), ...LINKED };
  return textCell(value);
}

/** The letter, then every proposal sheet from the top of a page, its title again on each further page. */
function proposalSheets(handed: HandedOver): MadeSheet {
  const rows: Row[] = [];
  const breaks: number[] = [];
  const links: CellLink[] = [];
  rows.push(...rowsOf(letterLines(handed)).map(({ row }) => row));
  for (const one of handed.proposals) {
    let left = 0;
    for (const { row, height, url } of rowsOf(sheetLines(one, handed))) {
      if (height > left) {
        // A break before the first row of the sheet would be none.
        if (rows.length > 0) breaks.push(rows.length);
        const isFirst = left === 0;
        rows.push(titleRow(isFirst ? one.title : `${one.title}（つづき）`));
        left = PAGE_HEIGHT - HEAD_HEIGHT;
      }
      left = Math.max(1, left - height);
      if (url) links.push({ cell: getCellAddress(rows.length, 1), url });
      rows.push(row);
    }
  }
  return {
    rows,
    print: { sheet: SHEETS, links, head: pageHead(handed), breaks, repeatsFirstRow: false },
  };
}

interface Line extends Labelled {
  readonly url?: string;
}

interface LineRow {
  readonly row: Row;
  readonly height: number;
  readonly url: string | undefined;
}

function rowsOf(lines: readonly Line[]): LineRow[] {
  return lines.flatMap(({ label, text, url }) =>
    cutIntoRows(text).map((part, at) => {
      const name = at === 0 ? label : `${label}（つづき）`;
      const cells = [textCell(name), { ...textCell(part), ...(url && LINKED) }];
      return { row: fitted(cells, SHEET_WIDTHS), height: heightOf(cells, SHEET_WIDTHS), url };
    }),
  );
}

/** A text in pieces that a row shows whole. */
function cutIntoRows(text: string): string[] {
  const width = SHEET_WIDTHS[1];
  const pieces = [''];
  for (const letter of text) {
    const last = pieces.length - 1;
    const longer = `${pieces[last]}${letter}`;
    if (linesIn(longer, width) > ROW_LINES) pieces.push(letter.trim());
    else pieces[last] = longer;
  }
  return pieces;
}

function letterLines({ title, intro, closing, sender }: HandedOver): Line[] {
  return [
    { label: '表題', text: title },
    { label: 'ごあいさつ', text: intro },
    { label: 'お問い合わせについて', text: closing },
    { label: '差出人', text: sender },
  ].filter(({ text }) => text !== '');
}

function sheetLines(proposal: Proposal, handed: HandedOver): Line[] {
  const { number, readOn, url } = proposal;
  const score = scoreWords(proposal);
  return [
    { label: '開放特許番号', text: `${number}（${readOn} に確認）` },
    ...(url ? [{ label: '掲載元', text: url, url }] : []),
    ...(score ? [{ label: '適合度', text: score }] : []),
    ...sheetParts(proposal, handed).flatMap(partLines),
  ];
}

function partLines(part: SheetPart): readonly Line[] {
  const label = part.title;
  switch (part.kind) {
    case 'facts':
      return part.name === 'summary'
        ? part.facts
        : [{ label, text: part.facts.map(told).join('　') }];
    case 'items':
      return part.items.map((text) => ({ label, text }));
    case 'text':
      return [{ label, text: part.text }];
    case 'prompts':
      return part.prompts.map((text) => ({ label, text: `${text}\n` }));
    case 'reasons':
      return part.groups.flatMap(({ heading, reasons }) =>
        reasons.map((one) => ({
          label: heading,
          text: `貴社の「${one.phrase}」（${one.label}）\n${reasonSource(one)}`,
        })),
      );
  }
}

const told = ({ label, text }: Labelled) => `${label}：${text}`;

/** The row as high as its longest text in its column. */
function fitted(row: readonly CellObject[], widths: readonly number[]): Row {
  const height = heightOf(row, widths);
  return row.map((cell) => ({ ...cell, height }));
}

function heightOf(row: readonly CellObject[], widths: readonly number[]): number {
  const lines = row.map((cell, at) => linesIn(String(cell.value ?? ''), widths[at] ?? PAGE_WIDTH));
  return Math.min(MOST_LINES, Math.max(...lines)) * LINE_HEIGHT + 3;
}

function linesIn(text: string, width: number): number {
  const letters = (line: string) =>
    [...line].reduce((sum, letter) => sum + (letter.charCodeAt(0) < 0x250 ? 1 : 2), 0);
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((letters(line) * 1.1) / width)), 0);
}

/** At the head of every page; that it is for the office alone is never cut. */
function pageHead(handed: HandedOver): SheetPrint['head'] {
  const { version, title, day, sender } = handed;
  const mark = version === 'office' ? `${OFFICE_MARK}　` : '';
  return [
    `${mark}${addressee(handed)}　${title}`.trim(),
    [day, ...sender.split('\n')].filter(Boolean).join('　'),
  ];
}

const CELL = { alignVertical: 'top', borderColor: '#b3b3b3', borderStyle: 'thin' } as const;
const LINKED = { textColor: '#0017c1', textDecoration: { underline: true } } as const;

function headCell(value: string): CellObject {
  return {
    ...CELL,
    value,
    type: String,
    height: HEAD_HEIGHT,
    alignVertical: 'center',
    fontWeight: 'bold',
    backgroundColor: '#d9e6ff',
    wrap: true,
  };
}

function titleRow(title: string): Row {
  return [{ ...headCell(title.slice(0, LONGEST_CELL)), columnSpan: 2 }, null];
}

function textCell(text: string): CellObject {
  return { ...CELL, value: text.slice(0, LONGEST_CELL), type: String, format: '@', wrap: true };
}
