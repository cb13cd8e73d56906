import type { UnreadableLine, UnreadableReason } from '../../model/catalogue-file';
import type { Sighting } from '../../model/open-patent';
import type { CatalogueLine } from './catalogue-line';
import { cellText } from './cell-text';
import type { Columns } from './columns';
import { type CsvRow, firstLine } from './csv-rows';

/** What the rows of a file say. */
export interface LinesRead {
  readonly lines: readonly CatalogueLine[];
  readonly unreadable: readonly UnreadableLine[];
}

const LONGEST_NUMBER = 190;
/** Three digits in a row and nothing a sentence has. */
const NUMBER_LIKE = /^[^\s、。，．]{0,12}\d{3}[^\s、。，．]{0,18}$/;

/** Whether cells hold a record's number where the columns say it stands. */
export function looksLikeRecord({
  layout,
  places,
}: Columns): (cells: readonly string[]) => boolean {
  const at = layout.numbers.map((one) => places.get(one)).filter((one) => one !== undefined);
  return (cells) =>
    cells.length > 1 &&
    at.some((place) => NUMBER_LIKE.test(cellText(cells[place]?.replace(/^"+|"+$/g, '')) ?? ''));
}

/**
 * Reads rows below the headings. Rows of empty cells are passed over, but for those that stand on an
 * `emptied` line, which held control characters only.
 */
export function lineReader(
  file: string,
  columns: Columns,
  emptied: ReadonlySet<number>,
): (rows: readonly CsvRow[]) => LinesRead {
  const { width, recordOf, unknownOf } = cellReaders(columns);
  return (rows) => {
    const lines: CatalogueLine[] = [];
    const unreadable: UnreadableLine[] = [];
    for (const row of rows) {
      const read = row.reason ?? readRow(row.cells, width, recordOf) ?? emptiness(row, emptied);
      if (read === undefined) continue;
      if (typeof read === 'string') {
        unreadable.push({ file, ...placeOf(row), reason: read, start: firstLine(row.start) });
      } else {
        lines.push({ line: row.line, record: read, ...unknownOf(row.cells) });
      }
    }
    return { lines, unreadable };
  };
}

function emptiness({ line }: CsvRow, emptied: ReadonlySet<number>): 'control' | undefined {
  return emptied.has(line) ? 'control' : undefined;
}

function placeOf({ line, lines }: CsvRow): Pick<UnreadableLine, 'line' | 'lines'> {
  return { line, lines };
}

/** The record, why there is none, or undefined for an empty row. */
function readRow(
  cells: readonly string[],
  width: number,
  recordOf: (cells: readonly string[]) => Sighting | undefined,
): Sighting | UnreadableReason | undefined {
  if (cells.length > width && cells.some((one, at) => at >= width && one.trim() !== '')) {
    return 'columns';
  }
  const record = recordOf(cells);
  if (record && record.id.length <= LONGEST_NUMBER) return record.title ? record : 'noTitle';
  if (record) return 'noNumber';
  if (cells.every((one) => one.trim() === '')) return undefined;
  return 'noNumber';
}

function cellReaders({ layout, headings, places, unknown }: Columns) {
  let current: readonly string[] = [];
  // One function for all rows: making one for each costs a third of the whole reading.
  const under = (heading: string) => {
    const place = places.get(heading);
    return place === undefined ? undefined : cellText(current[place]);
  };
  return {
    width: headings.length,
    recordOf: (cells: readonly string[]) => {
      current = cells;
      return layout.read(under);
    },
    unknownOf: (cells: readonly string[]): Pick<CatalogueLine, 'unknown'> => {
      const said = unknown.flatMap(({ heading, place }) => {
        const text = cellText(cells[place]);
        return text === undefined ? [] : [[heading, text] as const];
      });
      return said.length > 0 ? { unknown: Object.fromEntries(said) } : {};
    },
  };
}
