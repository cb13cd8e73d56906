import { isSilent, tagOf, textOf } from './element-text';
import type { LabelledField } from './field-reader';
import { type FieldLabel, isFieldLabel, labelOf } from './labels';
import type { Row } from './listing-rows';
import type { PageText } from './page-text';
import { cellsOfRow, closestTag, type GridCell, gridOf, rowsOfTable } from './table-grid';

/** What the headings above a list say of one row. */
export interface ColumnReading {
  readonly found: readonly LabelledField[];
  /** Cells whose heading is known: nothing in them is looked at again. */
  readonly read: ReadonlySet<Element>;
}

const NOTHING: ColumnReading = { found: [], read: new Set() };
const CELL_ROLES = '[role=cell], [role=gridcell], [role=rowheader]';
const HEADING_ROLES = '[role=columnheader]';
/** Where responsive tables repeat a column's heading on each cell. */
const CELL_LABELS = ['data-label', 'data-th', 'data-title', 'data-header', 'data-column'];

interface TableColumns {
  readonly grid: readonly GridCell[][];
  readonly indexOf: ReadonlyMap<Element, number>;
  /** For each row, the heading rows above it. */
  readonly headings: readonly (readonly (readonly GridCell[])[])[];
}

/** Reads the cells of list rows under their headings, for tables and for anything laid out as one. */
export class ListColumns {
  readonly #tables = new Map<Element, TableColumns>();
  readonly #headings = new Map<Element, readonly (readonly FieldLabel[])[] | null>();

  constructor(
    readonly text: PageText,
    readonly entryLinks: ReadonlySet<Element>,
  ) {}

  read(row: Row): ColumnReading {
    const lines = [row.row, ...row.continuation].filter((line) => tagOf(line) === 'tr');
    const labelled = this.#readCellLabels(row);
    if (labelled.found.length > 0) return labelled;
    if (lines.length > 0) return this.#readTable(lines);
    return this.#readAlike(row.row);
  }

  #readCellLabels(row: Row): ColumnReading {
    const cells = [row.row, ...row.continuation].flatMap((line) =>
      CELL_LABELS.flatMap((name) => [...line.querySelectorAll(`[${name}]`)]),
    );
    const found = cells.flatMap((place) => {
      const name = CELL_LABELS.map((one) => place.getAttribute(one)).find((one) => one);
      const label = name ? labelOf([name], null) : null;
      return label ? [{ label, values: [textOf(place.childNodes)], place }] : [];
    });
    return { found, read: new Set(found.map(({ place }) => place)) };
  }

  // ---- tables ----------------------------------------------------------------------------

  #readTable(lines: readonly Element[]): ColumnReading {
    const table = lines[0] ? closestTag(lines[0], /^table$/) : null;
    if (!table) return NOTHING;
    const columns = this.#columnsOf(table);
    const found: LabelledField[] = [];
    const read = new Set<Element>();
    lines.forEach((line, lineIndex) => {
      const at = columns.indexOf.get(line);
      const headings = at === undefined ? [] : (columns.headings[at] ?? []);
      if (at === undefined || (lineIndex > 0 && headings.length < 2)) return;
      const above = linesOfHeadings(headings, lines.length, lineIndex);
      for (const cell of columns.grid[at] ?? []) {
        const labels = this.#labelsAbove(cell, above);
        if (labels.length === 0) continue;
        found.push(...valuesUnder(labels, cell.element));
        read.add(cell.element);
      }
    });
    return { found, read };
  }

  #columnsOf(table: Element): TableColumns {
    const known = this.#tables.get(table);
    if (known) return known;
    const rows = rowsOfTable(table);
    const grid = gridOf(rows);
    let current: (readonly GridCell[])[] = [];
    let isOpen = false;
    const headings = rows.map((row, index) => {
      const cells = grid[index] ?? [];
      if (this.#isHeadingRow(row, cells)) {
        current = isOpen ? [...current, cells] : [cells];
        isOpen = true;
      } else isOpen = false;
      return current;
    });
    const columns = { grid, indexOf: new Map(rows.map((row, index) => [row, index])), headings };
    this.#tables.set(table, columns);
    return columns;
  }

  #isHeadingRow(row: Element, cells: readonly GridCell[]): boolean {
    const own = cellsOfRow(row);
    if (own.length === 0 || own.some((cell) => this.#holdsEntry(cell))) return false;
    if (row.parentElement && tagOf(row.parentElement) === 'thead') return true;
    if (own.every((cell) => tagOf(cell) === 'th')) return own.length > 1 || cells.length > 1;
    const labels = own.filter((cell) => this.#headingLabels(cell).length > 0).length;
    const areShort = own.every((cell) => this.text.shortText(cell) !== null);
    return areShort && labels >= 2 && labels * 2 >= own.length;
  }

  #holdsEntry(cell: Element): boolean {
    return [...cell.querySelectorAll('a, area')].some((link) => this.entryLinks.has(link));
  }

  #labelsAbove(cell: GridCell, headings: readonly (readonly GridCell[])[]): FieldLabel[] {
    const above = headings.flatMap((cells) =>
      cells.filter(
        ({ column, width, isOwn }) =>
          isOwn && cell.column >= column && cell.column < column + width,
      ),
    );
    const last = above.at(-1);
    if (!last) return [];
    const path = above.map(({ element }) => this.text.shortText(element) ?? '');
    const label = labelOf(path, null);
    return label ? [label] : this.#headingLabels(last.element);
  }

  /** The labels in a heading: one, or several on lines of their own. */
  #headingLabels(heading: Element): FieldLabel[] {
    const short = this.text.shortText(heading);
    if (short === null || short === '') return [];
    const whole = this.text.label(short, null);
    if (whole) return [whole];
    const lines = textOf(heading.childNodes).split(/\s*[\n／/]\s*/);
    const labels = lines.map((line) => this.text.label(line, null));
    if (labels.length > 1 && labels.every((label) => label !== null)) return labels;
    // 「登録日 昇順 降順」: links that sort stand behind the name of a column.
    const isHeading = tagOf(heading) === 'th' || heading.getAttribute('role') === 'columnheader';
    const first = isHeading ? this.text.label(short.split(/[\s\u3000]/)[0] ?? '', null) : null;
    return first ? [first] : [];
  }

  // ---- lists that are laid out as tables ---------------------------------------------------

  #readAlike(row: Element): ColumnReading {
    const cells = this.#cellsOf(row);
    if (cells.length < 2) return NOTHING;
    const headings = this.#headingsFor(row, cells.length);
    if (!headings) return NOTHING;
    const found: LabelledField[] = [];
    const read = new Set<Element>();
    cells.forEach((cell, index) => {
      const labels = headings[index] ?? [];
      if (labels.length === 0) return;
      found.push(...valuesUnder(labels, cell));
      read.add(cell);
    });
    return { found, read };
  }

  #cellsOf(row: Element): Element[] {
    const byRole = [...row.querySelectorAll(CELL_ROLES)];
    if (byRole.length > 0) return byRole;
    return [...row.children].filter((child) => !isSilent(child) && tagOf(child) !== 'br');
  }

  #headingsFor(row: Element, count: number): readonly (readonly FieldLabel[])[] | null {
    const parent = row.parentElement;
    if (!parent) return null;
    const known = this.#headings.get(parent);
    if (known !== undefined) return known?.length === count ? known : null;
    const found = this.#findHeadings(row, parent, count);
    this.#headings.set(parent, found);
    return found;
  }

  #findHeadings(
    row: Element,
    parent: Element,
    count: number,
  ): readonly (readonly FieldLabel[])[] | null {
    const grid = row.closest('[role=table], [role=grid], [role=treegrid]');
    const byRole = grid ? [...grid.querySelectorAll(HEADING_ROLES)] : [];
    if (byRole.length === count) return byRole.map((heading) => this.#headingLabels(heading));
    const first = parent.firstElementChild;
    const before = [
      first,
      parent.previousElementSibling,
      parent.parentElement?.previousElementSibling,
    ];
    for (const candidate of before) {
      if (!candidate || candidate === row) continue;
      for (const cells of [candidate, candidate.firstElementChild, candidate.lastElementChild]) {
        const labels = cells ? this.#labelsOfCells(cells, count) : null;
        if (labels) return labels;
      }
    }
    return null;
  }

  #labelsOfCells(line: Element, count: number): readonly (readonly FieldLabel[])[] | null {
    if (/^(?:table|thead|tbody|tr|dl)$/.test(tagOf(line))) return null;
    const cells = [...line.children].filter((child) => !isSilent(child));
    if (cells.length !== count || cells.some((cell) => this.#holdsEntry(cell))) return null;
    const labels = cells.map((cell) => this.#headingLabels(cell));
    return labels.filter((one) => one.length > 0).length >= 2 ? labels : null;
  }
}

/** Two lines of headings over rows of two lines belong line to line. */
function linesOfHeadings(
  headings: readonly (readonly GridCell[])[],
  lines: number,
  line: number,
): readonly (readonly GridCell[])[] {
  if (lines < 2 || headings.length !== lines) return headings;
  const own = headings[line];
  return own ? [own.map((cell) => ({ ...cell, isOwn: true }))] : [];
}

function valuesUnder(labels: readonly FieldLabel[], place: Element): LabelledField[] {
  const text = textOf(place.childNodes);
  if (labels.length === 1 && labels[0]) return [{ label: labels[0], values: [text], place }];
  const lines = text.split('\n');
  if (lines.length !== labels.length) return [];
  return labels.map((label, index) => ({
    label,
    values: [withoutLabel(lines[index] ?? '')],
    place,
  }));
}

/** 「登録日：2098/1/1」 under 「出願番号／登録日」: the row says its labels again. */
function withoutLabel(line: string): string {
  const [, label, value] = /^([^：:]{2,24})[：:][\s\u3000]*(.*)$/.exec(line) ?? [];
  return label !== undefined && value !== undefined && isFieldLabel(label) ? value : line;
}
