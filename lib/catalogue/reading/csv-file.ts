import type { LayoutName } from '../../model/catalogue';
import { textCleaner } from './clean-text';
import { csvRows } from './csv-rows';
import { type FileHead, readFileHead } from './file-head';
import { joinedBytes } from './joined-bytes';
import { type LinesRead, lineReader, looksLikeRecord } from './line-reader';

/** A CSV that is read while its bytes come in. */
export interface CsvFile {
  /** What could be read since the last call. Throws CatalogueFileRefused once the beginning is no catalogue's. */
  readonly push: (bytes: Uint8Array) => CsvPart | undefined;
  readonly end: () => CsvPart;
}

export interface CsvPart extends LinesRead {
  readonly file: string;
  readonly layout: LayoutName;
  readonly head: FileHead;
}

const HEAD = 1 << 16;

/** Reads one CSV called `file`, piece by piece; nothing but the row it is in stays in memory. */
export function csvFile(file: string): CsvFile {
  const pieces: Uint8Array[] = [];
  let length = 0;
  let body: Body | undefined;
  const start = () => {
    const head = joinedBytes(pieces.splice(0));
    body = csvBody(file, readFileHead(head));
    return { body, head };
  };
  return {
    push: (bytes) => {
      if (body) return body.push(bytes);
      pieces.push(bytes);
      length += bytes.length;
      if (length < HEAD) return undefined;
      const begun = start();
      return begun.body.push(begun.head);
    },
    end: () => {
      if (body) return body.end(new Uint8Array());
      const begun = start();
      return begun.body.end(begun.head);
    },
  };
}

interface Body {
  readonly push: (bytes: Uint8Array) => CsvPart;
  readonly end: (bytes: Uint8Array) => CsvPart;
}

function csvBody(file: string, head: FileHead): Body {
  const { columns, encoding, separator, firstLine } = head;
  const decoder = new TextDecoder(encoding);
  const { clean, emptied } = textCleaner();
  const below = linesBelow(firstLine);
  const isRecord = looksLikeRecord(columns);
  const rows = csvRows({ separator, width: columns.headings.length, isRecord });
  const read = lineReader(file, columns, emptied);
  const part = (found: LinesRead): CsvPart => ({
    file,
    layout: columns.layout.name,
    head,
    ...found,
  });
  return {
    push: (bytes) => part(read(below(rows.push(clean(decoder.decode(bytes, { stream: true })))))),
    end: (bytes) => {
      const last = rows.push(clean(decoder.decode(bytes)));
      return part(read(below([...last, ...rows.end()])));
    },
  };
}

/** Leaves out the headings and what stands above them. */
function linesBelow(line: number) {
  return <Row extends { readonly line: number }>(rows: readonly Row[]): readonly Row[] =>
    (rows[0]?.line ?? Number.POSITIVE_INFINITY) > line
      ? rows
      : rows.filter((row) => row.line > line);
}
