import {
  AlignmentType,
  BorderStyle,
  ExternalHyperlink,
  type FileChild,
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
import type { ProposalSection } from '../model/export-template';
import type { HandedOver, HandedReason, Labelled, Proposal } from './proposal';
import {
  addressee,
  IDEA_PROMPTS,
  OFFICE_MARK,
  officeLines,
  reasonGroups,
  reasonSource,
  SECTION_TITLES,
  scoreWords,
  sourceWords,
} from './proposal-words';
import {
  BLUE,
  LINE,
  MUTED,
  ORANGE,
  PALE_BLUE,
  PALE_ORANGE,
  TEXT,
  WIDTH,
  wordFile,
} from './word-file';

/** Lines of a text that is read, not only looked at; twips. */
const AIRY = { line: 320, lineRule: 'exact' } as const;

/** A hand-over as a Word file: a letter with the list, and a sheet for each candidate on its own page. */
export function proposalDocument(handed: HandedOver): Promise<ArrayBuffer> {
  const sheets = handed.proposals.flatMap((one) => proposalSheet(one, handed));
  return wordFile(`${handed.title} ${handed.companyName}`, [...letter(handed), ...sheets]);
}

function letter(handed: HandedOver): FileChild[] {
  const { title, day, sender, intro, closing, proposals } = handed;
  return [
    ...officeMark(handed),
    ...[day, ...sender.split('\n')].filter(Boolean).map(rightLine),
    new Paragraph({
      spacing: { line: 420, lineRule: 'exact' },
      children: [new TextRun({ text: addressee(handed), bold: true, size: 26 })],
    }),
    heading(title),
    ...(intro ? texts(intro) : []),
    new Paragraph({ spacing: { before: 120 } }),
    listTable(proposals),
    new Paragraph({ spacing: { before: 120 } }),
    ...(closing ? texts(closing) : []),
  ];
}

/** Number, name and the first reason: the whole list is what the workbook is for. */
function listTable(proposals: readonly Proposal[]): Table {
  const widths = [500, 4300, WIDTH - 4800];
  const head = ['', '開放特許', '貴社に合いそうな理由'].map((text, at) =>
    ruled([line(text, { bold: true })], widths[at] ?? 0, PALE_BLUE),
  );
  const rows = proposals.map((one, at) => {
    const [reason] = one.reasons;
    const cells = [
      [line(String(at + 1))],
      [line(one.title, { bold: true }), line(one.number, { color: MUTED, size: 16 })],
      [line(reason ? `${reason.label}「${reason.phrase}」` : '')],
    ];
    return new TableRow({
      cantSplit: true,
      children: cells.map((children, at) => ruled(children, widths[at] ?? 0)),
    });
  });
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: WIDTH, type: WidthType.DXA },
    rows: [new TableRow({ tableHeader: true, children: head }), ...rows],
  });
}

function proposalSheet(proposal: Proposal, handed: HandedOver): FileChild[] {
  const score = scoreWords(proposal);
  return [
    new Paragraph({
      pageBreakBefore: true,
      tabStops: [{ type: TabStopType.RIGHT, position: WIDTH }],
      children: [
        new TextRun({ text: addressee(handed), bold: true, size: 22 }),
        new TextRun({ text: `\t${handed.day}`, color: MUTED }),
      ],
    }),
    ...officeMark(handed),
    line('開放特許のご提案書', { bold: true, color: BLUE }),
    heading(proposal.title),
    line(sourceWords(proposal), { color: MUTED, size: 17 }),
    ...(proposal.url ? [link(proposal.url)] : []),
    ...(score ? [line(score, { bold: true })] : []),
    ...handed.sections.flatMap((one) => section(one, proposal)),
    ...lines('社内の記録', officeLines(proposal)),
  ];
}

function section(name: ProposalSection, proposal: Proposal): FileChild[] {
  const title = SECTION_TITLES[name];
  switch (name) {
    case 'reasons':
      return reasons(proposal.reasons);
    case 'ideas':
      return [subheading(title), ...(proposal.ideas ? texts(proposal.ideas) : prompts())];
    case 'cautions':
      return proposal.cautions.length === 0
        ? []
        : [subheading(title, ORANGE), ...proposal.cautions.map((one) => item(one, PALE_ORANGE))];
    case 'summary':
      return lines(title, proposal.summary);
    default:
      return pairs(title, proposal[name]);
  }
}

function reasons(all: readonly HandedReason[]): FileChild[] {
  if (all.length === 0) return [];
  const groups = reasonGroups(all).flatMap(({ heading, reasons }) => [
    line(heading, { bold: true, fill: PALE_BLUE }),
    ...reasons.flatMap((one) => {
      const source = reasonSource(one);
      return [
        item(`貴社の「${one.phrase}」（${one.label}）`, PALE_BLUE),
        ...(source ? [line(`　${source}`, { color: MUTED, size: 17, fill: PALE_BLUE })] : []),
      ];
    }),
  ]);
  return [subheading(SECTION_TITLES.reasons), ...groups];
}

/** A ruled line under each prompt, to be written on by hand or typed over. */
function prompts(): FileChild[] {
  return IDEA_PROMPTS.flatMap((one) => [
    line(one, { color: MUTED, size: 17 }),
    new Paragraph({
      spacing: { line: 440, lineRule: 'exact' },
      border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: LINE, space: 0 } },
    }),
  ]);
}

function lines(title: string, all: readonly Labelled[]): FileChild[] {
  return all.length === 0 ? [] : [subheading(title), facts(all, [2300, WIDTH - 2300])];
}

/** Short facts, two on a line. */
function pairs(title: string, all: readonly Labelled[]): FileChild[] {
  const half = Math.floor(WIDTH / 2) - 2300;
  const widths = [2300, half, 2300, half];
  return all.length === 0 ? [] : [subheading(title), facts(all, widths)];
}

/** A table of labels and texts, as many on a line as there are pairs of widths. */
function facts(all: readonly Labelled[], widths: readonly number[]): Table {
  const each = widths.length / 2;
  const rows = Array.from({ length: Math.ceil(all.length / each) }, (_, at) =>
    Array.from({ length: each }, (_, place) => all[at * each + place] ?? NO_FACT),
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
          children: row.flatMap(({ label, text }, place) => [
            ruled([line(label, { color: MUTED, size: 17 })], widths[place * 2] ?? 0, 'F2F2F2'),
            ruled(texts(text), widths[place * 2 + 1] ?? 0),
          ]),
        }),
    ),
  });
}

const NO_FACT: Labelled = { label: '', text: '' };

interface Look {
  readonly bold?: boolean;
  readonly color?: string;
  readonly size?: number;
  readonly fill?: string;
}

function line(text: string, { bold, color = TEXT, size = 19, fill }: Look = {}): Paragraph {
  return new Paragraph({
    spacing: AIRY,
    ...shaded(fill),
    children: [new TextRun({ text, color, size, ...(bold ? { bold } : {}) })],
  });
}

function item(text: string, fill: string): Paragraph {
  return new Paragraph({
    spacing: AIRY,
    indent: { left: 200, hanging: 200 },
    ...shaded(fill),
    children: [new TextRun({ text: `・${text}`, size: 19 })],
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
    children: [new TextRun({ text, size: 19 })],
  });
}

function heading(text: string): Paragraph {
  return new Paragraph({
    spacing: { line: 440, lineRule: 'atLeast', before: 60, after: 120 },
    border: { bottom: { style: BorderStyle.SINGLE, size: 18, color: BLUE, space: 3 } },
    children: [new TextRun({ text, bold: true, size: 30 })],
  });
}

function subheading(text: string, color = BLUE): Paragraph {
  return new Paragraph({
    keepNext: true,
    spacing: { before: 200, after: 70 },
    border: { left: { style: BorderStyle.SINGLE, size: 24, color, space: 4 } },
    children: [new TextRun({ text, bold: true, size: 22, color })],
  });
}

function link(url: string): Paragraph {
  return new Paragraph({
    spacing: AIRY,
    children: [
      new ExternalHyperlink({
        link: url,
        children: [new TextRun({ text: url, size: 17, color: BLUE, underline: {} })],
      }),
    ],
  });
}

function officeMark({ version }: HandedOver): Paragraph[] {
  if (version === 'company') return [];
  return [line(OFFICE_MARK, { bold: true, color: ORANGE, fill: PALE_ORANGE })];
}

function ruled(children: Paragraph[], width: number, fill?: string): TableCell {
  const side = { style: BorderStyle.SINGLE, size: 4, color: LINE };
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    borders: { top: side, bottom: side, left: side, right: side },
    margins: { left: 80, right: 80, top: 30, bottom: 30 },
    ...shaded(fill),
    children,
  });
}
