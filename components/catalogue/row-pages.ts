import type { RankedRow } from '../../lib/model/ranking';

/** Rows asked for at a time. */
export const PAGE_ROWS = 50;
/** Pages kept: 10,000 rows; those asked for longest ago go first. */
const KEPT = 200;

interface Handlers {
  readonly onRows: () => void;
  readonly onError: (error: unknown) => void;
}

/** The rows of one ranked list, asked for page by page as they are wanted, and kept. */
export class RowPages {
  readonly #pages = new Map<number, readonly RankedRow[]>();
  readonly #asked = new Set<number>();

  constructor(
    private readonly ask: (from: number, to: number) => Promise<readonly RankedRow[]>,
    private readonly handlers: Handlers,
  ) {}

  /** The row at `index`, from 0; undefined until it has come. */
  at(index: number): RankedRow | undefined {
    return this.#pages.get(Math.floor(index / PAGE_ROWS))?.[index % PAGE_ROWS];
  }

  /** Asks for the pages from row `from` up to the one before `to` that are not there yet. */
  async want(from: number, to: number): Promise<void> {
    const asked: Promise<void>[] = [];
    for (let page = Math.floor(from / PAGE_ROWS); page * PAGE_ROWS < to; page++) {
      if (!this.#pages.has(page) && !this.#asked.has(page)) asked.push(this.#load(page));
    }
    await Promise.all(asked);
  }

  /** The rows from `from` up to the one before `to`, waited for; fewer where the list ends. */
  async between(from: number, to: number): Promise<readonly RankedRow[]> {
    const kept: RankedRow[] = [];
    for (let index = from; index < to; index++) {
      const row = this.at(index);
      if (!row) return this.ask(from, to);
      kept.push(row);
    }
    return kept;
  }

  async #load(page: number): Promise<void> {
    this.#asked.add(page);
    try {
      this.#keep(page, await this.ask(page * PAGE_ROWS, (page + 1) * PAGE_ROWS));
    } catch (error) {
      this.handlers.onError(error);
      return;
    } finally {
      this.#asked.delete(page);
    }
    this.handlers.onRows();
  }

  #keep(page: number, rows: readonly RankedRow[]): void {
    this.#pages.set(page, rows);
    const [oldest] = this.#pages.keys();
    if (this.#pages.size > KEPT && oldest !== undefined) this.#pages.delete(oldest);
  }
}
