import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  Footer,
  Header,
  type IParagraphOptions,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { isTelling } from './process-map';
import { HALF_SECTIONS, type SheetBlock, type SheetPage, type SheetSection } from './sheet-blocks';
import { shortened } from './shortened';
import { type Booklet, contentsPages } from './strength-sheet';
import {
  barsNoteText,
  industryOf,
  mapLines,
  mapNoteText,
  others,
  pairMark,
  percent,
} from './strength-sheet-words';
import {
  BLUE,
  LINE,
  MARGIN,
  MUTED,
  ORANGE,
  PALE_BLUE,
  PALE_ORANGE,
  TEXT,
  WIDTH,
  wordFile,
} from './word-file';

/** One strength sheet as a Word file (.docx), one A4 page. */
export async function strengthSheetWord(page: SheetPage, day: string): Promise<ArrayBuffer> {
  return wordFile(`強みシート ${page.name}`, sheet(page, 'first'), {
    footer: footer(`${day} 作成`),
  });
}

/** A booklet as a Word file: cover, contents, a page for each company. */
export async function strengthBookletWord(booklet: Booklet): Promise<ArrayBuffer> {
  const contents = contentsPages(booklet.pages);
  let number = contents.length + 2;
  const children = [
    ...cover(booklet),
    ...contents.flatMap((pages, at) => {
      const from = number;
      number += pages.length;
      return contentsPage(pages, from, at);
    }),
    ...booklet.pages.flatMap((page) => sheet(page, 'next')),
  ];
  return wordFile(booklet.title, children, {
    footer: footer(PageNumber.CURRENT),
    cover: coverEdges(),
  });
}

type Place = 'first' | 'next';

function sheet(page: SheetPage, place: Place): FileChild[] {
  const body =
    page.blocks.length > 0 ? blocks(page.blocks) : [line('まだ書かれていません。', MUTED)];
  return [
    new Paragraph({
      pageBreakBefore: place === 'next',
      children: [
        new TextRun({ text: '強みシート', bold: true, color: BLUE, characterSpacing: 40 }),
      ],
    }),
    new Paragraph({
      spacing: { line: 480, lineRule: 'exact', after: 60 },
      border: { bottom: { style: BorderStyle.SINGLE, size: 18, color: BLUE, space: 2 } },
      children: [new TextRun({ text: page.name, bold: true, size: 34 })],
    }),
    ...facts(page),
    ...body,
  ];
}

/** `text` may be the number of the page (`PageNumber.CURRENT`). */
function footer(text: string): Footer {
  const run = new TextRun({ children: [text], size: 15, color: MUTED });
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        // Printers do not reach the edge of the paper.
        spacing: { after: 220 },
        children: [run],
      }),
    ],
  });
}

function facts({ facts }: SheetPage): FileChild[] {
  const pairs = facts.map(
    ({ label, value }) =>
      new Paragraph({
        children: [
          new TextRun({ text: `${label}　`, size: 17, color: MUTED }),
          new TextRun({ text: value, size: 17 }),
        ],
      }),
  );
  return pairs.length === 0 ? [] : [grid(twoByTwo(pairs.map((one) => [one])))];
}

/** Wide blocks one under the other; runs of half-wide ones two by two. */
function blocks(all: readonly SheetBlock[]): FileChild[] {
  const children: FileChild[] = [];
  let pending: FileChild[][] = [];
  const flush = () => {
    if (pending.length > 0) children.push(grid(twoByTwo(pending)));
    pending = [];
  };
  for (const block of all) {
    if (HALF_SECTIONS.has(block.section)) {
      pending.push(section(block));
      continue;
    }
    flush();
    children.push(...section(block));
  }
  flush();
  return children;
}

function section(block: SheetBlock): FileChild[] {
  const isAhead = block.section === 'wishes' || block.section === 'markets';
  const color = isAhead ? ORANGE : BLUE;
  const title = new Paragraph({
    spacing: { before: 130, after: 50 },
    // The bar stands left of the indent: without one it is cut off in a cell and sticks out elsewhere.
    indent: { left: 140 },
    border: { left: { style: BorderStyle.SINGLE, size: 24, color, space: 4 } },
    children: [new TextRun({ text: block.title, bold: true, size: 21, color })],
  });
  return [title, ...content(block)];
}

function content(block: SheetBlock): FileChild[] {
  if (block.kind === 'text') return [line(block.text)];
  if (block.kind === 'map') return mapContent(block);
  if (block.kind === 'bars') return barsContent(block);
  const items = block.items.map((item) => listItem(item, block.section));
  return block.more > 0 ? [...items, line(`　${others(block.more)}`, MUTED)] : items;
}

function listItem(text: string, section: SheetSection): Paragraph {
  const fill = { strengths: PALE_BLUE, wishes: PALE_ORANGE }[section as string];
  const shading = fill && { shading: { type: ShadingType.CLEAR, color: 'auto', fill } };
  return new Paragraph({
    indent: { left: 180, hanging: 180 },
    ...(shading || {}),
    children: [new TextRun({ text: `・${text}`, bold: section === 'strengths' })],
  });
}

function mapContent(block: Extract<SheetBlock, { kind: 'map' }>): FileChild[] {
  const { processes, materials, pairs } = block.map;
  if (!isTelling(block.map)) {
    return mapLines(block).map(({ label, words }) => line(`${label}　${words}`));
  }
  const first = 2400;
  const width = Math.floor((WIDTH - first) / materials.length);
  const head = ['', ...materials].map((one) => ruled(one, PALE_BLUE, AlignmentType.CENTER));
  const rows = processes.map((process, row) => {
    const cells = materials.map((_, column) => {
      const mark = pairMark(pairs[row]?.[column]);
      return ruled(mark, mark ? PALE_BLUE : undefined, AlignmentType.CENTER);
    });
    return new TableRow({ children: [ruled(process, 'F2F2F2', AlignmentType.LEFT), ...cells] });
  });
  const table = new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: [first, ...materials.map(() => width)],
    width: { size: first + width * materials.length, type: WidthType.DXA },
    rows: [new TableRow({ children: head }), ...rows],
  });
  return [table, note(mapNoteText(block))];
}

function ruled(
  text: string,
  fill: string | undefined,
  alignment: NonNullable<IParagraphOptions['alignment']>,
): TableCell {
  const side = { style: BorderStyle.SINGLE, size: 4, color: LINE };
  return new TableCell({
    verticalAlign: VerticalAlign.CENTER,
    borders: { top: side, bottom: side, left: side, right: side },
    margins: { left: 60, right: 60 },
    ...(fill ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill } } : {}),
    children: [new Paragraph({ alignment, children: [new TextRun({ text, size: 17 })] })],
  });
}

/** Word has no bars in a line of text but letters: a full block is a part of the longest bar. */
const BAR_LETTERS = 12;

function barsContent(block: Extract<SheetBlock, { kind: 'bars' }>): FileChild[] {
  const { bars } = block;
  const longest = Math.max(...bars.map(({ share }) => share));
  const lines = bars.map(
    ({ name, share }) =>
      new Paragraph({
        tabStops: [{ type: TabStopType.LEFT, position: 2300 }],
        children: [
          new TextRun({ text: `${name}\t`, size: 16 }),
          new TextRun({
            text: '█'.repeat(Math.max(1, Math.round((share / longest) * BAR_LETTERS))),
            size: 14,
            color: BLUE,
          }),
          new TextRun({ text: ` ${percent(share)}`, size: 16 }),
        ],
      }),
  );
  return [...lines, note(barsNoteText(block))];
}

function cover({ title, publisher, day, pages }: Booklet): FileChild[] {
  const centred = (text: string, size: number, before: number, color = TEXT) =>
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { before, line: size * 15, lineRule: 'atLeast' },
      children: [new TextRun({ text, size, bold: size > 30 || color === BLUE, color })],
    });
  return [
    centred('強みシート集', 20, 4500, BLUE),
    centred(shortened(title, 60), 56, 560),
    centred(`掲載企業 ${pages.length}社`, 19, 560),
    ...(publisher ? [centred(shortened(publisher, 40), 24, 2800)] : []),
    centred(day, 24, publisher ? 0 : 2800),
  ];
}

/** The blue edges of the cover, from one side of the paper to the other. */
function coverEdges() {
  const band = (line: number) =>
    new Paragraph({
      indent: { left: -MARGIN, right: -MARGIN },
      spacing: { line, lineRule: 'exact' },
      shading: { type: ShadingType.CLEAR, color: 'auto', fill: BLUE },
    });
  return {
    header: new Header({ children: [band(1361)] }),
    footer: new Footer({ children: [band(454)] }),
  };
}

function contentsPage(pages: readonly SheetPage[], first: number, at: number): FileChild[] {
  const heading = new Paragraph({
    pageBreakBefore: true,
    spacing: { line: 480, lineRule: 'exact', after: 200 },
    children: [new TextRun({ text: at > 0 ? '目次（続き）' : '目次', bold: true, size: 34 })],
  });
  const rows = pages.map(
    (page, row) =>
      new Paragraph({
        spacing: { line: 420, lineRule: 'exact' },
        tabStops: [{ type: TabStopType.RIGHT, position: WIDTH, leader: 'dot' }],
        children: [
          new TextRun({ text: page.name, size: 19, bold: true }),
          new TextRun({ text: `　${industryOf(page)}`, size: 17, color: MUTED }),
          new TextRun({ text: `\t${first + row}`, size: 19 }),
        ],
      }),
  );
  return [heading, ...rows];
}

function line(text: string, color = TEXT): Paragraph {
  return new Paragraph({ children: [new TextRun({ text, color })] });
}

function note(text: string): Paragraph {
  return new Paragraph({ children: [new TextRun({ text, size: 15, color: MUTED })] });
}

function twoByTwo(cells: readonly FileChild[][]): FileChild[][][] {
  return Array.from({ length: Math.ceil(cells.length / 2) }, (_, row) =>
    [cells[row * 2] ?? [], cells[row * 2 + 1] ?? []].map((one) => [...one]),
  );
}

/** A table without lines, only to put things side by side. */
function grid(rows: FileChild[][][]): Table {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const borders = { top: none, bottom: none, left: none, right: none };
  const inner = { insideHorizontal: none, insideVertical: none };
  const half = Math.floor(WIDTH / 2);
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: [half, half],
    width: { size: half * 2, type: WidthType.DXA },
    borders: { ...borders, ...inner },
    rows: rows.map(
      (cells) =>
        new TableRow({
          children: cells.map((children) => gridCell(children, borders)),
        }),
    ),
  });
}

function gridCell(
  children: FileChild[],
  borders: NonNullable<ConstructorParameters<typeof TableCell>[0]['borders']>,
): TableCell {
  const inside = children as (Paragraph | Table)[];
  return new TableCell({
    borders,
    margins: { left: 0, right: 160 },
    // Word takes a cell without a paragraph for a damaged file.
    children: inside.length > 0 ? inside : [new Paragraph({})],
  });
}
