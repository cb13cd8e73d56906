import { isElement, tagOf } from './element-text';

/** A cell where it stands in the grid; a spanning cell stands in every row it covers. */
export interface GridCell {
  readonly element: Element;
  readonly column: number;
  readonly width: number;
  /** False in the rows below the one that the cell was written in. */
  readonly isOwn: boolean;
  /** True when the cell covers more than one row. */
  readonly spansRows: boolean;
}

/** More columns or rows than this in a span is a slip of the page. */
const LARGEST_SPAN = 1000;

/** The rows of a table that are its own, not those of tables inside its cells. */
export function rowsOfTable(table: Element): Element[] {
  return [...table.children].flatMap((child) => {
    const tag = tagOf(child);
    if (tag === 'tr') return [child];
    return /^(?:thead|tbody|tfoot)$/.test(tag)
      ? [...child.children].filter((row) => tagOf(row) === 'tr')
      : [];
  });
}

export function cellsOfRow(row: Element): Element[] {
  const cells: Element[] = [];
  for (let cell = row.firstElementChild; cell; cell = cell.nextElementSibling) {
    const tag = tagOf(cell);
    if (tag === 'td' || tag === 'th') cells.push(cell);
  }
  return cells;
}

/** The rows laid out on columns, colspan and rowspan counted, each from left to right. */
export function gridOf(rows: readonly Element[]): GridCell[][] {
  let hanging: { cell: GridCell; left: number }[] = [];
  return rows.map((row) => {
    const fromAbove = hanging.map(({ cell }) => ({ ...cell, isOwn: false }));
    const placed: { cell: GridCell; rows: number }[] = [];
    const isTaken = (column: number) =>
      fromAbove.some((cell) => column >= cell.column && column < cell.column + cell.width);
    let column = 0;
    for (const element of cellsOfRow(row)) {
      while (isTaken(column)) column += 1;
      const width = spanOf(element, 'colspan');
      const height = spanOf(element, 'rowspan');
      placed.push({
        cell: { element, column, width, isOwn: true, spansRows: height > 1 },
        rows: height,
      });
      column += width;
    }
    hanging = [
      ...hanging.map(({ cell, left }) => ({ cell, left: left - 1 })),
      ...placed.map(({ cell, rows: height }) => ({ cell, left: height - 1 })),
    ].filter(({ left }) => left > 0);
    return [...fromAbove, ...placed.map(({ cell }) => cell)].sort((a, b) => a.column - b.column);
  });
}

/** How many rows below `row` its own cells reach. */
export function rowsCoveredBelow(row: Element): number {
  return Math.max(0, ...cellsOfRow(row).map((cell) => spanOf(cell, 'rowspan') - 1));
}

function spanOf(cell: Element, attribute: 'colspan' | 'rowspan'): number {
  const span = Number.parseInt(cell.getAttribute(attribute) ?? '1', 10);
  if (attribute === 'rowspan' && span === 0) return LARGEST_SPAN;
  return span >= 1 ? Math.min(span, LARGEST_SPAN) : 1;
}

/** The closest element of the given tags around `element`, itself included, or null. */
export function closestTag(element: Element, tags: RegExp): Element | null {
  for (let one: Node | null = element; one && isElement(one); one = one.parentNode) {
    if (tags.test(tagOf(one))) return one;
  }
  return null;
}
