import writeExcelFile, { type CellObject, type Row } from 'write-excel-file/universal';
import { getCellAddress } from 'write-excel-file/utility';
import type { ListColumn } from '../model/export-template';
import type { HandedOver, Labelled, Proposal } from './proposal';
import { officeWords } from './proposal-table';
import {
  addressee,
  OFFICE_MARK,
  officeLines,
  reasonGroups,
  reasonSource,
  SECTION_TITLES,
} from './proposal-words';
import { printed, type SheetPrint } from './workbook-print';

/** Widths in letters of the sheet's font, a Japanese letter being two: together they fit A4 lying. */
const WIDTHS: Readonly<Partial<Record<ListColumn, number>>> = {
  title: 26,
  number: 13,
  summary: 36,
  reasons: 34,
  ideas: 24,
  terms: 30,
  cautions: 22,
  licence: 9,
  assignment: 9,
  url: 22,
  overall: 8,
  need: 10,
  capability: 10,
  readOn: 11,
};
const USUAL_WIDTH = 15;
const SHEET_WIDTHS = [26, 24, 86] as const;
const OFFICE_WIDTH = 30;
/** Points. Excel fits rows to their text when a file is opened; other programs do not. */
const LINE_HEIGHT = 15;
const HIGHEST_ROW = 405;
/** A cell of Excel holds no more. */
const LONGEST_CELL = 32_767;

const LIST = '一覧';
const SHEETS = '提案書';

/**
 * A hand-over as an Excel workbook: the list with typed cells under a frozen heading, and the texts
 * of the proposal sheets. Texts are texts: nothing in them is run as a formula. The file has no
 * properties that name anybody.
 */
export async function proposalWorkbook(handed: HandedOver): Promise<ArrayBuffer> {
  const look = { orientation: 'landscape', stickyRowsCount: 1 } as const;
  const file = writeExcelFile(
    [
      { ...look, sheet: LIST, data: listRows(handed), columns: listWidths(handed) },
      {
        ...look,
        sheet: SHEETS,
        data: sheetRows(handed),
        columns: SHEET_WIDTHS.map((width) => ({ width })),
      },
    ],
    { fontFamily: 'Yu Gothic', fontSize: 10, features: [printed(prints(handed))] },
  );
  return (await file.toBlob()).arrayBuffer();
}

function listRows(handed: HandedOver): Row[] {
  const { version, columns, proposals } = handed;
  const isOffice = version === 'office';
  const heads = [...columns.map(({ heading }) => heading), ...(isOffice ? [OFFICE_MARK] : [])];
  const rows = proposals.map((one) => [
    ...columns.map(({ key }) => listCell(key, one)),
    ...(isOffice ? [textCell(officeWords(one))] : []),
  ]);
  const widths = listWidths(handed).map(({ width }) => width);
  return [heads.map(headCell), ...rows.map((row) => fitted(row, widths))];
}

function listWidths({ version, columns }: HandedOver) {
  const widths = columns.map(({ key }) => ({ width: WIDTHS[key] ?? USUAL_WIDTH }));
  return version === 'office' ? [...widths, { width: OFFICE_WIDTH }] : widths;
}

function listCell(key: ListColumn, { cells }: Proposal): CellObject {
  const value = cells[key] ?? '';
  if (value === '') return CELL;
  if (typeof value === 'number') return { ...CELL, value, type: Number, format: '0' };
  if (key === 'readOn') {
    return { ...CELL, value: new Date(`${value}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
  }
  if (key === 'url') return { ...textCell(value), ...LINKED };
  return textCell(value);
}

/** Every proposal sheet one below the other: whose, what, the text. */
function sheetRows(handed: HandedOver): Row[] {
  const rows = handed.proposals.flatMap((one) => {
    const lines = sheetLines(one, handed);
    return lines.map(({ label, text }, at) => [
      at === 0 ? { ...textCell(one.title), fontWeight: 'bold' as const } : CELL,
      textCell(label),
      textCell(text),
    ]);
  });
  return [
    ['開放特許', '項目', '内容'].map(headCell),
    ...rows.map((row) => fitted(row, SHEET_WIDTHS)),
  ];
}

/** The row as high as its longest text in its column. */
function fitted(row: readonly CellObject[], widths: readonly number[]): Row {
  const lines = row.map((cell, at) => linesIn(String(cell.value ?? ''), widths[at] ?? USUAL_WIDTH));
  const height = Math.min(HIGHEST_ROW, Math.max(...lines) * LINE_HEIGHT);
  return row.map((cell) => ({ ...cell, height }));
}

function linesIn(text: string, width: number): number {
  const letters = (line: string) =>
    [...line].reduce((sum, letter) => sum + (letter.charCodeAt(0) < 0x250 ? 1 : 2), 0);
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((letters(line) * 1.1) / width)), 0);
}

function sheetLines(proposal: Proposal, { sections }: HandedOver): Labelled[] {
  const { number, readOn } = proposal;
  const parts = sections.flatMap((section): readonly Labelled[] => {
    if (section === 'reasons') return reasonLines(proposal);
    const label = SECTION_TITLES[section];
    if (section === 'ideas') return [{ label, text: proposal.ideas }];
    if (section === 'cautions') return proposal.cautions.map((text) => ({ label, text }));
    return proposal[section];
  });
  const head = [{ label: '開放特許番号', text: `${number}（${readOn} に確認）` }];
  return [...head, ...parts, ...officeLines(proposal)];
}

function reasonLines({ reasons }: Proposal): Labelled[] {
  return reasonGroups(reasons).flatMap(({ heading, reasons }) =>
    reasons.map((one) => ({
      label: heading,
      text: [`貴社の「${one.phrase}」（${one.label}）`, reasonSource(one)]
        .filter(Boolean)
        .join('\n'),
    })),
  );
}

function prints(handed: HandedOver): SheetPrint[] {
  const { columns, proposals, version, day, sender } = handed;
  const mark = version === 'office' ? `${OFFICE_MARK}　` : '';
  const head = [
    `${mark}${addressee(handed)}　${handed.title}`,
    [day, ...sender.split('\n')].filter(Boolean).join('　'),
  ] as const;
  const column = columns.findIndex(({ key }) => key === 'url');
  const links = proposals.flatMap(({ url }, at) =>
    url === null || column < 0 ? [] : [{ cell: getCellAddress(at + 1, column), url }],
  );
  return [
    { sheet: LIST, links, head },
    { sheet: SHEETS, links: [], head },
  ];
}

const CELL = { alignVertical: 'top', borderColor: '#b3b3b3', borderStyle: 'thin' } as const;
const LINKED = { textColor: '#0017c1', textDecoration: { underline: true } } as const;

function headCell(value: string): CellObject {
  return {
    ...CELL,
    value,
    type: String,
    height: 24,
    alignVertical: 'center',
    fontWeight: 'bold',
    backgroundColor: '#d9e6ff',
    wrap: true,
  };
}

function textCell(text: string): CellObject {
  return { ...CELL, value: text.slice(0, LONGEST_CELL), type: String, format: '@', wrap: true };
}
