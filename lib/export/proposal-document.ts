import {
  AlignmentType,
  BorderStyle,
  ExternalHyperlink,
  type FileChild,
  Footer,
  Header,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import { type HandedList, listWidths, printedList } from './handed-list';
import type { HandedOver, HandedReason, Labelled, Proposal } from './proposal';
import { printedParts, type SheetPart } from './proposal-sections';
import { addressee, OFFICE_MARK, reasonSource, scoreWords, sourceWords } from './proposal-words';
import {
  BLUE,
  LINE,
  LYING_WIDTH,
  MUTED,
  ORANGE,
  PALE_BLUE,
  PALE_ORANGE,
  TEXT,
  WIDTH,
  wordPages,
} from './word-file';

/** Twips. Lines of a text that is read, not only looked at. */
const AIRY = { line: 276, lineRule: 'exact' } as const;
const SMALL = { line: 236, lineRule: 'exact' } as const;
/** Darker than the orange of headings: small letters on a pale ground have to be readable. */
const MARK = 'AC3E00';
/** Ems that stand beside each other on A4 lying, in the list's letters (8 pt). */
const LIST_EMS = 98;

/** A hand-over as a Word file: a letter with the list, lying, and a sheet for each candidate on its own page. */
export function proposalDocument(handed: HandedOver): Promise<ArrayBuffer> {
  const sheets = handed.proposals.flatMap((one, at) => proposalSheet(one, at, handed));
  const edges = {
    footer: pageNumbers(),
    ...(handed.version === 'office' && { header: new Header({ children: [officeMark()] }) }),
  };
  return wordPages(`${handed.title} ${handed.companyName}`.trim(), [
    { ...edges, orientation: 'lying', children: letter(handed) },
    { ...edges, children: sheets },
  ]);
}

function letter(handed: HandedOver): FileChild[] {
  const { title, day, sender, intro, closing } = handed;
  return [
    ...[day, ...sender.split('\n')].filter(Boolean).map(rightLine),
    new Paragraph({
      spacing: { line: 380, lineRule: 'exact' },
      children: [new TextRun({ text: addressee(handed), bold: true, size: 26 })],
    }),
    ...(title ? [heading(title, 'title')] : []),
    ...(intro ? texts(intro) : []),
    new Paragraph({ spacing: SMALL }),
    listTable(printedList(handed)),
    new Paragraph({ spacing: { ...SMALL, line: 120 } }),
    ...(closing ? texts(closing) : []),
  ];
}

function listTable(list: HandedList): Table {
  const widths = listWidths(list, LIST_EMS).map((ems) =>
    Math.floor((ems * LYING_WIDTH) / LIST_EMS),
  );
  const head = list.columns.map(({ heading }, at) =>
    ruled([small(heading, { bold: true })], widths[at] ?? 0, { fill: PALE_BLUE }),
  );
  const rows = list.rows.map(
    ({ cells, url }) =>
      new TableRow({
        cantSplit: cells.every((one) => String(one).length < 600),
        children: list.columns.map(({ key }, at) =>
          ruled(listCell(key, cells[at] ?? '', url), widths[at] ?? 0),
        ),
      }),
  );
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: LYING_WIDTH, type: WidthType.DXA },
    rows: [new TableRow({ tableHeader: true, children: head }), ...rows],
  });
}

function listCell(key: string, value: string | number, url: string | null): Paragraph[] {
  if (key === 'url' && url) return [link(url, '掲載ページ')];
  const look = { bold: key === 'title' };
  return String(value)
    .split('\n')
    .map((one) => small(one, look));
}

function proposalSheet(proposal: Proposal, at: number, handed: HandedOver): FileChild[] {
  const score = scoreWords(proposal);
  return [
    new Paragraph({
      // The first begins a part of its own, and with it a page.
      pageBreakBefore: at > 0,
      tabStops: [{ type: TabStopType.RIGHT, position: WIDTH }],
      children: [
        new TextRun({ text: addressee(handed), bold: true, size: 22 }),
        new TextRun({ text: `\t${handed.day}`, color: MUTED }),
      ],
    }),
    small('開放特許のご提案書', { bold: true, color: BLUE }),
    heading(proposal.title, 'sheet'),
    small(sourceWords(proposal), { color: MUTED }),
    ...(proposal.url ? [link(proposal.url, proposal.url)] : []),
    ...(score ? [line(score, { bold: true })] : []),
    ...printedParts(proposal, handed).flatMap(section),
  ];
}

function section(part: SheetPart): FileChild[] {
  const color = part.name === 'cautions' ? ORANGE : BLUE;
  return [subheading(part.title, color), ...content(part)];
}

function content(part: SheetPart): FileChild[] {
  switch (part.kind) {
    case 'facts':
      return [facts(part.facts, part.name === 'summary' || part.name === 'office' ? ONE : TWO)];
    case 'items':
      return part.items.map((one) => item(one, PALE_ORANGE));
    case 'text':
      return texts(part.text);
    case 'prompts':
      return part.prompts.flatMap(prompt);
    case 'reasons':
      return part.groups.flatMap(({ heading, reasons }) => [
        line(heading, { bold: true, fill: PALE_BLUE }),
        ...reasons.map(reasonItem),
      ]);
  }
}

function reasonItem(reason: HandedReason): Paragraph {
  return new Paragraph({
    spacing: AIRY,
    indent: { left: 200, hanging: 200 },
    ...shaded(PALE_BLUE),
    children: [
      new TextRun({ text: `・貴社の「${reason.phrase}」（${reason.label}）`, size: 18 }),
      new TextRun({ text: `　${reasonSource(reason)}`, color: '595959', size: 16 }),
    ],
  });
}

/** A ruled line under a prompt, to be written on by hand or typed over. */
function prompt(words: string): Paragraph[] {
  return [
    small(words, { color: MUTED }),
    new Paragraph({
      spacing: { line: 340, lineRule: 'exact' },
      border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: LINE, space: 0 } },
    }),
  ];
}

/** Widths of label and text, once or twice on a line. */
const LABEL = 2000;
const ONE = [LABEL, WIDTH - LABEL];
const HALF = Math.floor(WIDTH / 2);
const TWO = [LABEL, HALF - LABEL, LABEL, HALF - LABEL];

/** A table of labels and texts, as many on a line as there are pairs of widths. */
function facts(all: readonly Labelled[], widths: readonly number[]): Table {
  const each = widths.length / 2;
  const rows = Array.from({ length: Math.ceil(all.length / each) }, (_, at) =>
    all.slice(at * each, (at + 1) * each),
  );
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: [...widths],
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    rows: rows.map(
      (row) =>
        new TableRow({
          // A row that is longer than a page has to break.
          cantSplit: row.every(({ text }) => [...text].length < 600),
          children: row.flatMap((one, place) => factCells(one, place, row.length, widths)),
        }),
    ),
  });
}

/** The last fact of an odd number has the rest of the line. */
function factCells(
  { label, text }: Labelled,
  place: number,
  inRow: number,
  widths: readonly number[],
): TableCell[] {
  const span = place === inRow - 1 ? widths.length - 2 * place - 1 : 1;
  const width = widths.slice(place * 2 + 1, place * 2 + 1 + span).reduce((sum, one) => sum + one);
  return [
    ruled([small(label, { color: '595959' })], widths[place * 2] ?? 0, { fill: 'F2F2F2' }),
    ruled(
      text.split('\n').map((one) => small(one)),
      width,
      { span },
    ),
  ];
}

interface Look {
  readonly bold?: boolean;
  readonly color?: string;
  readonly fill?: string;
}

function line(text: string, { bold, color = TEXT, fill }: Look = {}): Paragraph {
  return new Paragraph({
    spacing: AIRY,
    ...shaded(fill),
    children: [new TextRun({ text, color, size: 18, ...(bold ? { bold } : {}) })],
  });
}

/** A line of a table, a label, a note. */
function small(text: string, { bold, color = TEXT }: Look = {}): Paragraph {
  return new Paragraph({
    spacing: SMALL,
    children: [new TextRun({ text, color, size: 16, ...(bold ? { bold } : {}) })],
  });
}

function item(text: string, fill: string): Paragraph {
  return new Paragraph({
    spacing: AIRY,
    indent: { left: 200, hanging: 200 },
    ...shaded(fill),
    children: [new TextRun({ text: `・${text}`, size: 18 })],
  });
}

function shaded(fill: string | undefined) {
  return fill ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill } } : {};
}

function texts(words: string): Paragraph[] {
  // Word takes a cell without a paragraph for a damaged file.
  return words.split('\n').map((one) => line(one));
}

function rightLine(text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.RIGHT,
    spacing: AIRY,
    children: [new TextRun({ text, size: 18 })],
  });
}

function heading(text: string, of: 'title' | 'sheet'): Paragraph {
  return new Paragraph({
    spacing: { line: 380, lineRule: 'atLeast', before: 20, after: 80 },
    border: { bottom: { style: BorderStyle.SINGLE, size: 18, color: BLUE, space: 2 } },
    children: [new TextRun({ text, bold: true, size: of === 'title' ? 30 : 27 })],
  });
}

function subheading(text: string, color: string): Paragraph {
  return new Paragraph({
    keepNext: true,
    spacing: { before: 130, after: 50 },
    border: { left: { style: BorderStyle.SINGLE, size: 24, color, space: 4 } },
    children: [new TextRun({ text, bold: true, size: 20, color })],
  });
}

function link(url: string, words: string): Paragraph {
  return new Paragraph({
    spacing: SMALL,
    children: [
      new ExternalHyperlink({
        link: url,
        children: [new TextRun({ text: words, size: 16, color: BLUE, underline: {} })],
      }),
    ],
  });
}

function officeMark(): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: SMALL,
    ...shaded(PALE_ORANGE),
    children: [new TextRun({ text: OFFICE_MARK, bold: true, size: 17, color: MARK })],
  });
}

function pageNumbers(): Footer {
  const children = [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: SMALL,
        children: [new TextRun({ children, size: 16, color: MUTED })],
      }),
    ],
  });
}

interface CellLook {
  readonly fill?: string;
  /** How many columns the cell runs over. */
  readonly span?: number;
}

function ruled(children: Paragraph[], width: number, { fill, span = 1 }: CellLook = {}): TableCell {
  const side = { style: BorderStyle.SINGLE, size: 4, color: LINE };
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(span > 1 && { columnSpan: span }),
    borders: { top: side, bottom: side, left: side, right: side },
    margins: { left: 80, right: 80, top: 20, bottom: 20 },
    ...shaded(fill),
    children,
  });
}
