import iconv from 'iconv-lite';
import type { CatalogueBatch } from '../../../../lib/catalogue/reading/catalogue-batch';
import type { CatalogueSource } from '../../../../lib/catalogue/reading/catalogue-source';
import {
  type ReadingOptions,
  readCatalogueFile,
} from '../../../../lib/catalogue/reading/read-catalogue-file';

// Every record here is made up; the headings are those of the real files.

export const HEADINGS = [
  '開放特許情報番号',
  'タイトル',
  '出願日',
  '目的',
  '技術概要',
  '特許権実施許諾　可否',
];

/** A made-up record of INPIT's layout, as cells under HEADINGS. */
export function cellsOf(at: number): string[] {
  const number = `L2099${String(at).padStart(6, '0')}`;
  return [number, `架空の装置${at}`, '2099/7/9', `髙い①㈱の課題${at}を解く。`, `ソ表能${at}`, '可'];
}

export function csv(
  rows: readonly (readonly string[])[],
  separator = ',',
  newline = '\r\n',
): string {
  const quoted = (cell: string) =>
    /["\r\n]/.test(cell) || cell.includes(separator) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return rows.map((row) => row.map(quoted).join(separator) + newline).join('');
}

export function table(count: number): string[][] {
  return [HEADINGS, ...Array.from({ length: count }, (_, at) => cellsOf(at + 1))];
}

/** A file of `content`, written in `encoding`, that comes in pieces of `step` bytes. */
export function source(
  content: string | Uint8Array,
  { name = 'a.csv', encoding = 'utf8', step = 1 << 16, addBOM = false } = {},
): CatalogueSource {
  const bytes =
    typeof content === 'string'
      ? new Uint8Array(iconv.encode(content, encoding, { addBOM }))
      : content;
  return { name, size: bytes.length, stream: () => streamOf(bytes, step) };
}

function streamOf(bytes: Uint8Array, step: number): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream(
    {
      pull: (controller) => {
        if (at >= bytes.length) return controller.close();
        controller.enqueue(bytes.slice(at, at + step));
        at += step;
      },
    },
    { highWaterMark: 0 },
  );
}

export async function batchesOf(
  from: CatalogueSource,
  options?: ReadingOptions,
): Promise<CatalogueBatch[]> {
  const batches: CatalogueBatch[] = [];
  for await (const batch of readCatalogueFile(from, options)) batches.push(batch);
  return batches;
}

/** Everything that was read, as one. */
export async function readAll(from: CatalogueSource) {
  const batches = await batchesOf(from);
  const lines = batches.flatMap((batch) => batch.lines);
  return {
    batches,
    lines,
    records: lines.map(({ record }) => record),
    titles: lines.map(({ record }) => record.title),
    unreadable: batches.flatMap((batch) => batch.unreadable),
    skipped: batches.flatMap((batch) => batch.skipped),
    layouts: [...new Set(batches.map(({ layout }) => layout))],
  };
}

export async function readText(content: string, options?: Parameters<typeof source>[1]) {
  return readAll(source(content, options));
}
