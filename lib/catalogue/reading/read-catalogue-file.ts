import type { CatalogueBatch } from './catalogue-batch';
import { CatalogueFileRefused } from './catalogue-file-refused';
import type { CatalogueSource } from './catalogue-source';
import type { CsvPart } from './csv-file';
import { type CsvPiece, csvFiles, isSkipped } from './csv-files';
import type { SkippedFile } from './skipped-file';
import { sourceBytes } from './source-bytes';

export interface ReadingOptions {
  readonly signal?: AbortSignal;
  /** About how many lines a batch has; 500 unless told. */
  readonly batch?: number;
}

/**
 * Reads a catalogue file, a CSV or a zip of CSVs of any known layout and encoding, in batches and
 * without ever holding the whole of it. Lines that cannot be read are in the batches too.
 *
 * Throws CatalogueFileRefused where there is no catalogue in it or it cannot be read to its end, and
 * the signal's reason once that is aborted.
 */
export async function* readCatalogueFile(
  source: CatalogueSource,
  { signal, batch = 500 }: ReadingOptions = {},
): AsyncGenerator<CatalogueBatch> {
  const files = csvFiles(source.name);
  const batches = batching(batch);
  let bytes = 0;
  for await (const piece of sourceBytes(source, signal)) {
    bytes += piece.length;
    yield* batches.add(files.push(piece), bytes);
    signal?.throwIfAborted();
  }
  yield* batches.add(files.end(), bytes);
  yield* batches.end(bytes);
}

/** Joins pieces of one file until they have `size` lines or more. */
function batching(size: number) {
  let parts: CsvPart[] = [];
  let skipped: SkippedFile[] = [];
  let count = 0;
  let total = 0;
  let last: CsvPart | undefined;

  const batchOf = (part: CsvPart, bytes: number): CatalogueBatch => {
    const batch = {
      file: part.file,
      layout: part.layout,
      lines: parts.flatMap(({ lines }) => lines),
      unreadable: parts.flatMap(({ unreadable }) => unreadable),
      skipped,
      bytes,
    };
    [parts, skipped, count] = [[], [], 0];
    return batch;
  };
  function* add(pieces: readonly CsvPiece[], bytes: number): Generator<CatalogueBatch> {
    for (const piece of pieces) {
      const [open] = parts;
      if (isSkipped(piece)) {
        skipped.push(piece);
        continue;
      }
      if (open && open.file !== piece.file) yield batchOf(open, bytes);
      parts.push(piece);
      const rows = piece.lines.length + piece.unreadable.length;
      count += rows;
      total += rows;
      last = piece;
      if (count >= size) yield batchOf(piece, bytes);
    }
  }
  function* end(bytes: number): Generator<CatalogueBatch> {
    if (total === 0) throw headingsOnly();
    if (last && (count > 0 || skipped.length > 0)) yield batchOf(last, bytes);
  }
  return { add, end };
}

function headingsOnly(): CatalogueFileRefused {
  return new CatalogueFileRefused('headingsOnly', {
    ja: 'このファイルには見出しだけがあり、案件が1件もありません。書き出しの条件を確かめて、ダウンロードし直したファイルを選んでください。',
    en: 'This file has headings and not one record. Check what was exported, download it again and choose that file.',
  });
}
