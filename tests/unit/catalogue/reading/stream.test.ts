import { describe, expect, test } from 'vitest';
import { previewCatalogueFile } from '../../../../lib/catalogue/reading/preview-catalogue-file';
import { readCatalogueFile } from '../../../../lib/catalogue/reading/read-catalogue-file';
import { batchesOf, csv, HEADINGS, source, table } from './made-up';

const TEXT = csv(table(3000));

test('batches have about as many lines as asked, and say how far the reading is', async () => {
  const from = source(TEXT, { step: 1000 });
  const batches = await batchesOf(from, { batch: 200 });
  expect(batches.flatMap(({ lines }) => lines)).toHaveLength(3000);
  const sizes = batches.slice(0, -1).map(({ lines }) => lines.length);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(200);
  const bytes = batches.map((batch) => batch.bytes);
  expect(bytes).toEqual([...bytes].sort((a, b) => a - b));
  expect(bytes.at(-1)).toBe(from.size);
  expect(bytes[0]).toBeLessThan(from.size / 2);
});

test('a preview reads no more than the beginning', async () => {
  const from = source(csv(table(20_000)), { step: 10_000 });
  let pieces = 0;
  const counted = {
    ...from,
    stream: () =>
      from.stream().pipeThrough(
        new TransformStream({
          transform: (piece, controller) => {
            pieces += 1;
            controller.enqueue(piece);
          },
        }),
      ),
  };
  const { files } = await previewCatalogueFile(counted);
  expect(pieces).toBeLessThan(40);
  expect(files).toMatchObject([
    { file: 'a.csv', layout: 'plidb-bulk', encoding: 'utf-8', headings: HEADINGS, unknown: [] },
  ]);
  expect(files[0]?.records.map(({ id }) => id)).toEqual(
    [1, 2, 3, 4, 5].map((at) => `plidb:L209900000${at}`),
  );
  expect(files[0]?.estimatedRows).toBeGreaterThan(18_000);
  expect(files[0]?.estimatedRows).toBeLessThan(22_000);
});

test('a preview of a short file counts its rows, of headings alone none', async () => {
  expect((await previewCatalogueFile(source(csv(table(3))))).files[0]?.estimatedRows).toBe(3);
  const alone = await previewCatalogueFile(source(csv([[...HEADINGS, '余り']])));
  expect(alone.files[0]).toMatchObject({ estimatedRows: 0, records: [], unknown: ['余り'] });
});

describe('an abort', () => {
  const reason = new Error('the user stopped it');

  test('before the reading', async () => {
    const signal = AbortSignal.abort(reason);
    await expect(batchesOf(source(TEXT), { signal })).rejects.toBe(reason);
  });

  test('between batches', async () => {
    const stop = new AbortController();
    const reading = readCatalogueFile(source(TEXT, { step: 1000 }), {
      signal: stop.signal,
      batch: 10,
    });
    expect((await reading.next()).done).toBe(false);
    stop.abort(reason);
    await expect(reading.next()).rejects.toBe(reason);
  });

  test('while the file keeps silent, and the file is let go of', async () => {
    const stop = new AbortController();
    let letGo: unknown;
    const stream = () =>
      new ReadableStream<Uint8Array>({
        pull: () => new Promise(() => {}),
        cancel: (why) => {
          letGo = why;
        },
      });
    const reading = batchesOf({ name: 'a.csv', size: 10, stream }, { signal: stop.signal });
    setTimeout(() => stop.abort(reason), 10);
    await expect(reading).rejects.toBe(reason);
    expect(letGo).toBe(reason);
  });
});

test('who stops asking lets go of the file', async () => {
  let isLetGo = false;
  const bytes = new TextEncoder().encode(TEXT);
  const stream = () =>
    new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(bytes),
      cancel: () => {
        isLetGo = true;
      },
    });
  for await (const batch of readCatalogueFile({ name: 'a.csv', size: 1e9, stream })) {
    expect(batch.lines.length).toBeGreaterThan(0);
    break;
  }
  expect(isLetGo).toBe(true);
});

test('a file that cannot be read any more says so', async () => {
  const stream = () =>
    new ReadableStream<Uint8Array>({
      pull: () => Promise.reject(new DOMException('gone', 'NotReadableError')),
    });
  const refused = await batchesOf({ name: '一覧.csv', size: 10, stream }).catch((error) => error);
  expect(refused).toMatchObject({ reason: 'unreadable' });
  expect(refused.words.ja).toMatch(/「一覧.csv」.*選び直して/);
});
