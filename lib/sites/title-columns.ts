import { isSilent, tagOf, textOf } from './element-text';
import type { Row } from './listing-rows';
import { couldBeTitle } from './listing-title';
import type { PageText } from './page-text';
import { cellsOfRow } from './table-grid';

/** Fewer rows than this show no habit of a column. */
const ROWS_OF_A_HABIT = 3;
const MOSTLY = 0.8;
const ALMOST_ALL = 0.9;

/**
 * Finds the column that holds the titles in a list without headings: the only one whose texts are
 * different in almost every row (registrants come again and again) and mostly could be titles
 * (numbers, dates, companies, sentences could not).
 */
export class TitleColumns {
  readonly #lists = new Map<Element, Element[]>();
  readonly #titles = new Map<Element, ReadonlyMap<Element, string>>();

  constructor(
    rows: readonly Row[],
    readonly text: PageText,
  ) {
    for (const { row } of rows) {
      if (!row.parentElement) continue;
      const beside = this.#lists.get(row.parentElement) ?? [];
      beside.push(row);
      this.#lists.set(row.parentElement, beside);
    }
  }

  /** The title that `row` has in its list's column of titles, or null. */
  titleOf(row: Element): string | null {
    const parent = row.parentElement;
    if (!parent) return null;
    const titles = this.#titles.get(parent) ?? this.#readList(this.#lists.get(parent) ?? []);
    this.#titles.set(parent, titles);
    return titles.get(row) ?? null;
  }

  #readList(rows: readonly Element[]): ReadonlyMap<Element, string> {
    const table = rows.map((row) => cellsOf(row));
    const width = table[0]?.length ?? 0;
    if (rows.length < ROWS_OF_A_HABIT || width < 3) return new Map();
    if (table.some((cells) => cells.length !== width)) return new Map();
    const columns = Array.from({ length: width }, (_, column) =>
      table.map((cells) => titleIn(cells[column], this.text)),
    ).filter(isTitles);
    const [only, other] = columns;
    if (!only || other) return new Map();
    return new Map(
      rows.flatMap((row, index) => {
        const title = only[index];
        return title ? [[row, title] as const] : [];
      }),
    );
  }
}

function cellsOf(row: Element): Element[] {
  if (tagOf(row) === 'tr') return cellsOfRow(row);
  return [...row.children].filter((child) => !isSilent(child) && tagOf(child) !== 'br');
}

function titleIn(cell: Element | undefined, text: PageText): string | null {
  if (!cell || text.isEmpty(cell)) return null;
  const title = textOf(cell.childNodes);
  return couldBeTitle(title) && !/[。\n]/.test(title) ? title : null;
}

function isTitles(texts: readonly (string | null)[]): boolean {
  const titles = texts.filter((text) => text !== null);
  return (
    titles.length >= texts.length * MOSTLY && new Set(titles).size >= titles.length * ALMOST_ALL
  );
}
