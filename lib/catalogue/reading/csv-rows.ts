import type { UnreadableReason } from '../../model/catalogue-file';
import { rowScanner, type ScannedRow } from './row-scanner';

/** A row, or `reason` why what stands there is none. */
export interface CsvRow {
  /** The physical line it begins on, from 1, and how many it takes. */
  readonly line: number;
  readonly lines: number;
  readonly cells: readonly string[];
  /** Its first characters as they stand in the file, at most 200, line breaks among them. */
  readonly start: string;
  readonly reason?: UnreadableReason;
}

export interface CsvShape {
  readonly separator: string;
  /** How many headings there are. */
  readonly width: number;
  /** Whether cells, quotation marks perhaps still about them, look like a record's and not like loose text. */
  readonly isRecord: (cells: readonly string[]) => boolean;
}

export interface CsvRows {
  /** The rows that end in what was given so far. Line breaks in `text` must all be `\n`. */
  readonly push: (text: string) => CsvRow[];
  /** The last ones. */
  readonly end: () => CsvRow[];
}

const START = 200;
const LONGEST_ROW = 1_000_000;
/** Text is scanned in steps of at least this, however small the pieces it comes in. */
const STEP = 1 << 15;

/**
 * Rows of a CSV that comes in pieces. Where a quoted cell does not end as it should, its first line is
 * given up and reading goes on with the next one; what is left of the damaged row, up to the next line
 * that looks like a record's, is reported together with it. `line` is the number of the first line.
 */
export function csvRows(shape: CsvShape, line = 1): CsvRows {
  const reading = new RowReading(shape, line);
  return {
    push: (text) => reading.push(text),
    end: () => reading.end(),
  };
}

class RowReading {
  private rest = '';
  private fresh = '';
  private found: CsvRow[] = [];
  private damage: CsvRow | undefined;
  /** Inside a line that was given up before its end was there. */
  private isSkipping = false;

  constructor(
    private readonly shape: CsvShape,
    private line: number,
  ) {}

  push(text: string): CsvRow[] {
    this.fresh += text;
    if (this.fresh.length < STEP) return [];
    this.scan('part');
    return this.taken();
  }

  end(): CsvRow[] {
    this.scan('whole');
    this.closeDamage();
    return this.taken();
  }

  private taken(): CsvRow[] {
    const found = this.found;
    this.found = [];
    return found;
  }

  private scan(ends: 'whole' | 'part'): void {
    const text = this.rest + this.fresh;
    this.fresh = '';
    const scan = rowScanner(text, this.shape.separator, ends);
    let at = this.isSkipping ? this.skipLine(text, 0) : 0;
    while (at < text.length) {
      const row = scan(at);
      if (row === 'more' && text.length - at <= LONGEST_ROW) break;
      if (row === 'more') at = this.giveUp(text, at, 'tooLong');
      else if (row === 'unclosed') at = this.giveUp(text, at, 'unclosedQuote');
      else at = this.take(text, at, row);
    }
    this.rest = text.slice(at);
  }

  /** Where to read on. */
  private take(text: string, at: number, { cells, end }: ScannedRow): number {
    if (end - at > LONGEST_ROW) return this.giveUp(text, at, 'tooLong');
    const lines = lineBreaks(text, at, end);
    if (lines > 1 && this.hasSwallowed(cells, text.slice(at, end))) {
      return this.giveUp(text, at, 'unclosedQuote');
    }
    const row = { line: this.line, lines: Math.max(1, lines), cells, start: startOf(text, at) };
    this.line += lines;
    if (this.damage && !this.shape.isRecord(cells)) {
      this.damage = { ...this.damage, lines: this.damage.lines + row.lines };
      return end;
    }
    this.closeDamage();
    const isCut = lines === 0 && cells.length > 1 && cells.length < this.shape.width;
    this.found.push(isCut ? { ...row, reason: 'cut' } : row);
    return end;
  }

  /** Whether a quote that was never meant to open made one row of several. */
  private hasSwallowed(cells: readonly string[], raw: string): boolean {
    const { width, separator, isRecord } = this.shape;
    // Where the count is right all the same, only a whole record's line is evidence enough.
    const least = cells.length === width ? width : 2;
    return raw
      .split('\n')
      .slice(1)
      .map((line) => line.split(separator))
      .some((inside) => inside.length >= least && isRecord(inside));
  }

  /** Leaves out one physical line, and says where the next one begins. */
  private giveUp(text: string, at: number, reason: UnreadableReason): number {
    const start = startOf(text, at);
    const cells = firstLine(start).split(this.shape.separator);
    const isFragment = this.damage && !this.shape.isRecord(cells);
    if (this.damage && isFragment) {
      this.damage = { ...this.damage, lines: this.damage.lines + 1 };
    } else {
      this.closeDamage();
      this.damage = { line: this.line, lines: 1, cells: [], start, reason };
    }
    return this.skipLine(text, at);
  }

  private skipLine(text: string, at: number): number {
    const end = text.indexOf('\n', at);
    this.isSkipping = end === -1;
    if (this.isSkipping) return text.length;
    this.line += 1;
    return end + 1;
  }

  private closeDamage(): void {
    if (this.damage) this.found.push(this.damage);
    this.damage = undefined;
  }
}

function lineBreaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) {
    count += 1;
  }
  return count;
}

function startOf(text: string, at: number): string {
  return text.slice(at, at + START);
}

/** What stands before the first line break. */
export function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}
