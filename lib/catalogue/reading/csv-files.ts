import { CatalogueFileRefused } from './catalogue-file-refused';
import { type CsvFile, type CsvPart, csvFile } from './csv-file';
import { emptyFile } from './foreign-file';
import type { SkippedFile } from './skipped-file';
import { type EntryTaker, isZip, type ZipEntry, zipReading } from './zip-entries';
import { isSystemFile, isTextTable } from './zip-entry-name';

/** What a stretch of a source's bytes told, in the order of the source. */
export type CsvPiece = CsvPart | SkippedFile;

/** The CSVs of a source that is a CSV itself or a zip of them. */
export interface CsvFiles {
  readonly push: (bytes: Uint8Array) => readonly CsvPiece[];
  /** Throws CatalogueFileRefused where the whole source held no catalogue. */
  readonly end: () => readonly CsvPiece[];
}

export function isSkipped(piece: CsvPiece): piece is SkippedFile {
  return 'words' in piece;
}

/** By so many bytes a zip is told from a CSV. */
const MAGIC = 8;

/** Reads `name`, whichever it is, piece by piece. Throws CatalogueFileRefused where it cannot be read. */
export function csvFiles(name: string): CsvFiles {
  let head: readonly number[] = [];
  let files: CsvFiles | undefined;
  const begin = () => {
    const bytes = Uint8Array.from(head);
    files = isZip(bytes) ? zippedFiles() : singleFile(csvFile(name));
    return { files, bytes };
  };
  return {
    push: (bytes) => {
      if (files) return files.push(bytes);
      const missing = MAGIC - head.length;
      head = [...head, ...bytes.subarray(0, missing)];
      if (head.length < MAGIC) return [];
      const begun = begin();
      return [...begun.files.push(begun.bytes), ...begun.files.push(bytes.subarray(missing))];
    },
    end: () => {
      if (files) return files.end();
      if (head.length === 0) throw emptyFile();
      const begun = begin();
      return [...begun.files.push(begun.bytes), ...begun.files.end()];
    },
  };
}

function singleFile(file: CsvFile): CsvFiles {
  return {
    push: (bytes) => {
      const part = file.push(bytes);
      return part ? [part] : [];
    },
    end: () => [file.end()],
  };
}

function zippedFiles(): CsvFiles {
  let pieces: CsvPiece[] = [];
  const skipped: SkippedFile[] = [];
  let hasCatalogue = false;
  const add = (piece: CsvPiece | undefined) => {
    if (!piece) return;
    if (isSkipped(piece)) skipped.push(piece);
    else hasCatalogue = true;
    pieces.push(piece);
  };
  const zip = zipReading((entry) => entryTaker(entry, add));
  const taken = () => {
    const found = pieces;
    pieces = [];
    return found;
  };
  return {
    push: (bytes) => {
      zip.push(bytes);
      return taken();
    },
    end: () => {
      zip.end();
      if (!hasCatalogue) throw noCsvInZip(skipped);
      return taken();
    },
  };
}

/** Called with what was passed over instead. */
export function noCsvInZip(skipped: readonly SkippedFile[]): CatalogueFileRefused {
  const [only, ...others] = skipped;
  const isCsv = only && isTextTable(only.file);
  if (isCsv && others.length === 0) {
    return new CatalogueFileRefused('noCsvInZip', {
      ja: `zipの中の「${only.file}」: ${only.words.ja}`,
      en: `“${only.file}” in the zip: ${only.words.en}`,
    });
  }
  const names = skipped.slice(0, NAMED).map(({ file }) => file);
  const more = skipped.length > NAMED ? '…' : '';
  return new CatalogueFileRefused('noCsvInZip', {
    ja: `zipの中に開放特許の一覧（CSV）がありません。中のファイル: ${names.join('、') || 'なし'}${more}。一括CSVの入ったzipか、CSVそのものを選んでください。`,
    en: `The zip holds no open-patent list (CSV). In it: ${names.join(', ') || 'nothing'}${more}. Choose a zip with the bulk CSV, or the CSV itself.`,
  });
}

const NAMED = 5;

function entryTaker(
  { name }: ZipEntry,
  add: (piece: CsvPiece | undefined) => void,
): EntryTaker | undefined {
  if (isSystemFile(name)) return undefined;
  if (!isTextTable(name)) {
    add({ file: name, words: NOT_CSV });
    return undefined;
  }
  const file = csvFile(name);
  return (bytes, isLast) => {
    try {
      add(file.push(bytes));
      if (isLast) add(file.end());
      return 'more';
    } catch (error) {
      // One file that is no catalogue does not spoil the others.
      if (!(error instanceof CatalogueFileRefused)) throw error;
      add({ file: name, words: error.words });
      return 'enough';
    }
  };
}

export const NOT_CSV = {
  ja: 'CSVではないので読みませんでした。',
  en: 'Passed over: it is no CSV.',
};
