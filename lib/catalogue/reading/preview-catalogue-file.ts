import type { LayoutName } from '../../model/catalogue';
import type { Sighting } from '../../model/open-patent';
import { CatalogueFileRefused } from './catalogue-file-refused';
import type { CatalogueSource } from './catalogue-source';
import { type CsvPart, csvFile } from './csv-file';
import { NOT_CSV, noCsvInZip } from './csv-files';
import type { Encoding } from './file-head';
import { emptyFile } from './foreign-file';
import { joinedBytes } from './joined-bytes';
import type { SkippedFile } from './skipped-file';
import { sourceBytes } from './source-bytes';
import { type EntryTaker, isZip, type ZipEntry, zipReading } from './zip-entries';
import { isSystemFile, isTextTable } from './zip-entry-name';

/** What a source holds, as far as its beginning tells: one file, or those of a zip. */
export interface CataloguePreview {
  readonly files: readonly FilePreview[];
  readonly skipped: readonly SkippedFile[];
}

export interface FilePreview {
  readonly file: string;
  readonly layout: LayoutName;
  readonly encoding: Encoding;
  readonly separator: string;
  readonly headings: readonly string[];
  /** Headings that no layout knows. */
  readonly unknown: readonly string[];
  /** The first five. */
  readonly records: readonly Sighting[];
  /** From the size of the first rows; null where the size is not known before the end. */
  readonly estimatedRows: number | null;
}

const HEAD = 1 << 18;
const RECORDS = 5;

/**
 * Looks at the beginning of a source, or of every file in a zip, whose packed bytes are passed over
 * and not unpacked. Throws as `readCatalogueFile` does, but takes headings alone.
 */
export async function previewCatalogueFile(
  source: CatalogueSource,
  signal?: AbortSignal,
): Promise<CataloguePreview> {
  const head = await headOf(source, signal);
  if (head.length === 0) throw emptyFile();
  if (isZip(head)) return previewZip(source, signal);
  return { files: [previewFile(source.name, head, source.size)], skipped: [] };
}

async function headOf(source: CatalogueSource, signal?: AbortSignal): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of sourceBytes(source, signal)) {
    pieces.push(piece);
    length += piece.length;
    if (length >= HEAD) break;
  }
  return joinedBytes(pieces);
}

async function previewZip(
  source: CatalogueSource,
  signal?: AbortSignal,
): Promise<CataloguePreview> {
  const files: FilePreview[] = [];
  const skipped: SkippedFile[] = [];
  const look = ({ name, size }: ZipEntry, head: Uint8Array, isWhole: boolean) => {
    try {
      files.push(previewFile(name, head, isWhole ? head.length : size));
    } catch (error) {
      if (!(error instanceof CatalogueFileRefused)) throw error;
      skipped.push({ file: name, words: error.words });
    }
  };
  const zip = zipReading((entry) => {
    if (isSystemFile(entry.name)) return undefined;
    if (isTextTable(entry.name)) return headTaker((head, isWhole) => look(entry, head, isWhole));
    skipped.push({ file: entry.name, words: NOT_CSV });
    return undefined;
  });
  for await (const piece of sourceBytes(source, signal)) zip.push(piece);
  zip.end();
  if (files.length === 0) throw noCsvInZip(skipped);
  return { files, skipped };
}

function headTaker(see: (head: Uint8Array, isWhole: boolean) => void): EntryTaker {
  const pieces: Uint8Array[] = [];
  let length = 0;
  return (bytes, isLast) => {
    pieces.push(bytes);
    length += bytes.length;
    if (!isLast && length < HEAD) return 'more';
    see(joinedBytes(pieces), isLast);
    return 'enough';
  };
}

function previewFile(file: string, head: Uint8Array, size: number | undefined): FilePreview {
  const parts = partsOf(file, head, size);
  const lines = parts.flatMap((part) => part.lines);
  const rows = lines.length + parts.reduce((sum, { unreadable }) => sum + unreadable.length, 0);
  const [{ head: written, layout }] = parts;
  const { headings, unknown } = written.columns;
  return {
    file,
    layout,
    encoding: written.encoding,
    separator: written.separator,
    headings,
    unknown: unknown.map(({ heading }) => heading),
    records: lines.slice(0, RECORDS).map(({ record }) => record),
    estimatedRows:
      size === undefined ? null : Math.round((rows * size) / Math.min(size, head.length)),
  };
}

/** The end of a beginning is no end: only a whole file is read up to its last row. */
function partsOf(
  file: string,
  head: Uint8Array,
  size: number | undefined,
): readonly [CsvPart, ...CsvPart[]] {
  const reading = csvFile(file);
  const first = reading.push(head);
  if (first && head.length !== size) return [first];
  const last = reading.end();
  return first ? [first, last] : [last];
}
