import { tagOf } from './element-text';
import type { FieldReader } from './field-reader';
import { groupOf, labelOf } from './labels';
import { isCellWithoutValue } from './pair-shapes';
import { type GridCell, gridOf, rowsOfTable } from './table-grid';

export function readTable(table: Element, reader: FieldReader): void {
  const caption = [...table.children].find((child) => tagOf(child) === 'caption');
  if (caption) reader.take([reader.text.shortText(caption) ?? ''], [], caption);
  readRows(rowsOfTable(table), reader);
}

export function readRows(rows: readonly Element[], reader: FieldReader): void {
  const grid = gridOf(rows);
  for (let index = 0; index < grid.length; ) index += readRowsFrom(rows, grid, index, reader);
}

/** Reads one row, or as many as belong together; returns how many. */
function readRowsFrom(
  rows: readonly Element[],
  grid: readonly GridCell[][],
  index: number,
  reader: FieldReader,
): number {
  const row = rows[index];
  const cells = grid[index];
  if (!row || !cells || reader.skip.has(row)) return 1;
  if (isHeadings(cells, reader)) return readColumns(rows, grid, index, reader);
  const ofMatrix = readMatrix(grid, index, reader);
  if (ofMatrix > 0) return ofMatrix;
  const [only] = cells;
  if (only?.isOwn && cells.length === 1 && reader.isLabel(reader.text.shortText(only.element))) {
    return readStacked(only.element, grid[index + 1], reader);
  }
  readPairs(cells, reader);
  return 1;
}

/** A row of labels over a row of values. */
function isHeadings(cells: readonly GridCell[], reader: FieldReader): boolean {
  if (cells.length < 2 || !cells.every(({ isOwn }) => isOwn)) return false;
  // An empty cell at the end heads a column of buttons; elsewhere it is an empty value.
  const filled = reader.text.isEmpty((cells.at(-1) as GridCell).element)
    ? cells.slice(0, -1)
    : cells;
  const texts = filled.map(({ element }) => reader.text.shortText(element));
  if (texts.some((text) => text === null || text === '')) return false;
  const known = texts.filter((text) => reader.isLabel(text)).length;
  const areHeadings = filled.every(({ element }) => tagOf(element) === 'th');
  if (filled.length < cells.length && known < 3) return false;
  return areHeadings ? known >= 2 && known * 2 >= filled.length : known === filled.length;
}

function readColumns(
  rows: readonly Element[],
  grid: readonly GridCell[][],
  index: number,
  reader: FieldReader,
): number {
  let body = index + 1;
  while (body < grid.length && isUnderHeading(grid[body] ?? [], reader)) body += 1;
  let end = body;
  while (
    end < grid.length &&
    !isHeadings(grid[end] ?? [], reader) &&
    !startsPair(grid[end], reader)
  )
    end += 1;
  const values = grid[body];
  const row = rows[body];
  // Several rows under one heading are a list, not fields of the record.
  if (end - body !== 1 || !values || !row || reader.skip.has(row)) return Math.max(1, end - index);
  for (const { element, column, isOwn } of values) {
    if (!isOwn) continue;
    const path = grid
      .slice(index, body)
      .flatMap((cells) => cells.filter((cell) => covers(cell, column) && cell.isOwn))
      .map((cell) => reader.text.shortText(cell.element) ?? '');
    reader.takeElements(path, [element]);
  }
  return end - index;
}

/**
 * Groups down and conditions across (or the other way round) with an empty corner: a cell is
 * named by its row and its column. Returns how many rows that was, 0 where it is no such table.
 */
function readMatrix(grid: readonly GridCell[][], index: number, reader: FieldReader): number {
  const [corner, ...heads] = grid[index] ?? [];
  if (!corner || heads.length < 2 || !reader.text.isEmpty(corner.element)) return 0;
  const names = heads.map(({ element }) => reader.text.shortText(element) ?? '');
  let end = index + 1;
  for (; end < grid.length; end += 1) {
    const [head, ...cells] = grid[end] ?? [];
    const name = head ? (reader.text.shortText(head.element) ?? '') : '';
    if (cells.length !== heads.length || !names.every((other) => crossLabel(name, other))) break;
    cells.forEach(({ element }, column) => {
      const path = crossLabel(name, names[column] ?? '');
      if (path) reader.takeElements(path, [element]);
    });
  }
  return end - index > 1 ? end - index : 0;
}

/** A second row of headings under cells that span columns. */
function isUnderHeading(cells: readonly GridCell[], reader: FieldReader): boolean {
  const own = cells.filter(({ isOwn }) => isOwn);
  return (
    own.length > 0 &&
    own.every(
      ({ element }) =>
        tagOf(element) === 'th' &&
        labelOf(['特許権譲渡', reader.text.shortText(element) ?? ''], null),
    )
  );
}

function startsPair(cells: readonly GridCell[] | undefined, reader: FieldReader): boolean {
  const [first, second] = cells ?? [];
  return (
    first !== undefined &&
    second !== undefined &&
    reader.isLabel(reader.text.shortText(first.element)) &&
    !reader.isLabel(reader.text.shortText(second.element))
  );
}

/** A label alone in its row: its value is the row below, or it heads the rows below. */
function readStacked(
  label: Element,
  below: readonly GridCell[] | undefined,
  reader: FieldReader,
): number {
  const name = reader.text.shortText(label) ?? '';
  const [value] = below ?? [];
  if (isCellWithoutValue(label, reader)) return 1;
  const isValue =
    value?.isOwn && below?.length === 1 && !reader.isLabel(reader.text.shortText(value.element));
  if (!isValue) {
    reader.take([name], [], label);
    return 1;
  }
  reader.takeElements([name], [value.element]);
  return 2;
}

/** Label and value cells side by side, several pairs a row, groups in front. */
function readPairs(cells: readonly GridCell[], reader: FieldReader): void {
  let path: GridCell[] = [];
  let values: Element[] = [];
  const flush = () => {
    takeCells(path, values, reader);
    // What stood before the last label was its group: it holds for the next label too.
    if (values.length > 0) path = path.slice(0, -1);
    values = [];
  };
  cells.forEach((cell, index) => {
    if (isLabelCell(cells, index, path, values.length, reader)) {
      if (values.length > 0) flush();
      path = [...path, cell];
    } else if (!cell.isOwn) {
      return;
    } else if (path.length > 0) {
      values.push(cell.element);
    } else if (!reader.skip.has(cell.element)) {
      reader.scan([...cell.element.childNodes]);
    }
  });
  flush();
}

function takeCells(
  path: readonly GridCell[],
  values: readonly Element[],
  reader: FieldReader,
): void {
  const last = path.at(-1);
  if (!last) return;
  const names = path.map(({ element }) => reader.text.shortText(element) ?? '');
  const label = labelOf(names, reader.context);
  if (values.length === 0) {
    reader.take(names, [], last.element);
    return;
  }
  const several =
    label?.isWholeCondition || (label && tagOf(last.element) === 'th') ? values.length : 1;
  if (label) reader.takeElements(names, values.slice(0, several));
  // An unknown label's cells may hold tables and lists with labels of their own.
  for (const element of label ? values.slice(several) : values) {
    if (!label) reader.take(names, [], element);
    reader.scan([...element.childNodes]);
  }
}

function isLabelCell(
  cells: readonly GridCell[],
  index: number,
  path: readonly GridCell[],
  taken: number,
  reader: FieldReader,
): boolean {
  const cell = cells[index];
  const isLast = !cells.slice(index + 1).some(({ isOwn }) => isOwn);
  if (!cell || isLast) return false;
  const text = reader.text.shortText(cell.element);
  if (text === null || text === '') return false;
  const before = taken === 0 ? path.at(-1) : undefined;
  if (tagOf(cell.element) === 'th') {
    return (
      cells.slice(index + 1).some(({ element }) => tagOf(element) === 'td') || reader.isLabel(text)
    );
  }
  const heads =
    before && (before.spansRows || groupOf(reader.text.shortText(before.element) ?? ''));
  if (before && !heads) return false;
  const names = [...path.map(({ element }) => reader.text.shortText(element) ?? ''), text];
  return heads ? labelOf(names, reader.context) !== null : reader.isLabel(text);
}

/** The path of a cell from its two headings, whichever of them is the group. */
function crossLabel(one: string, other: string): readonly string[] | null {
  if (groupOf(one) !== null && labelOf([other], groupOf(one))) return [one, other];
  if (groupOf(other) !== null && labelOf([one], groupOf(other))) return [other, one];
  return null;
}

function covers({ column, width }: GridCell, at: number): boolean {
  return at >= column && at < column + width;
}
