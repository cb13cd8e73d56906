import type { ImportChoice, Progress, Survey } from '../../lib/catalogue/catalogue-desk';
import { companyArrivals } from '../../lib/catalogue/import/company-arrivals';
import { importCatalogue, survey } from '../../lib/catalogue/import/import-catalogue';
import type { CatalogueKeeper } from '../../lib/catalogue/import/keeper';
import type { Census, RecordChange } from '../../lib/catalogue/import/take-in';
import { type LoadedCatalogue, loadCatalogue } from '../../lib/catalogue/loaded-catalogue';
import { mainReason } from '../../lib/catalogue/main-reason';
import { rankedCompanies } from '../../lib/catalogue/ranked-companies';
import { numberOf } from '../../lib/catalogue/ranking/cards';
import type { CatalogueBatch } from '../../lib/catalogue/reading/catalogue-batch';
import type { CatalogueSource } from '../../lib/catalogue/reading/catalogue-source';
import { previewCatalogueFile } from '../../lib/catalogue/reading/preview-catalogue-file';
import { readCatalogueFile } from '../../lib/catalogue/reading/read-catalogue-file';
import type { Arrival } from '../../lib/model/arrival';
import type { Catalogue } from '../../lib/model/catalogue';
import type { UnreadableLine } from '../../lib/model/catalogue-file';
import type { OpenPatent } from '../../lib/model/open-patent';
import type { OsekkaiDatabase } from '../../lib/store/database';
import { readSettings } from '../../lib/store/settings';
import { companyFiles } from './company-files';
import { isImporting, oneAtATime } from './import-lock';
import { storeKeeper } from './store-keeper';

/** Unreadable lines that are listed; a file of nothing else is told by its count. */
const LISTED = 1000;
/** Kept bytes for each byte of a CSV: records, index and lists, beside the generation before. */
const KEPT_PER_BYTE = 2.5;
/** How often the user hears how far it is. */
const TELL_EVERY_MS = 150;

type OnProgress = (progress: Progress) => void;

/** What the files would do; null where it was cancelled. */
export async function surveyFiles(
  database: OsekkaiDatabase,
  { files, withdraw }: ImportChoice,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<Survey | null> {
  const keeper = storeKeeper(database);
  const sources = files.map(sourceOf);
  const previews = await Promise.all(sources.map((one) => previewCatalogueFile(one, signal)));
  const unreadable: UnreadableLine[] = [];
  const skipped = previews.flatMap((preview) => preview.skipped);
  const tell = progressOf(files, onProgress);
  return untilCancelled(signal, async () => {
    const census = await survey(readAll(sources, signal), keeper, {
      at: new Date().toISOString(),
      withdraw,
      onBatch: (batch) => {
        signal.throwIfAborted();
        tell.read(batch);
        unreadable.push(...batch.unreadable.slice(0, LISTED - unreadable.length));
      },
    });
    return { census, previews, skipped, unreadable, storage: await storageFor(files) };
  });
}

/** Takes the files in; null where it was cancelled, and then nothing has changed. */
export function importFiles(
  database: OsekkaiDatabase,
  { files, withdraw }: ImportChoice,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<Census | null> {
  const keeper = storeKeeper(database);
  const at = new Date().toISOString();
  const tell = progressOf(files, onProgress);
  return oneAtATime(() =>
    untilCancelled(signal, () =>
      importCatalogue(readAll(files.map(sourceOf), signal), keeper, {
        at,
        withdraw,
        signal,
        onBatch: tell.read,
        onIndexed: tell.indexed,
        arrivals: (catalogue, changes) => {
          tell.arrivals();
          return arrivals(database, keeper, catalogue, changes, at);
        },
      }),
    ),
  );
}

/** Throws away what an import left half-way when the browser was closed or crashed. */
export async function tidyUp(database: OsekkaiDatabase): Promise<void> {
  if (await isImporting()) return;
  const keeper = storeKeeper(database);
  await oneAtATime(async () => {
    const catalogue = await keeper.catalogue();
    await keeper.discardOtherGenerations(catalogue?.generation ?? 0);
  });
}

async function arrivals(
  database: OsekkaiDatabase,
  keeper: CatalogueKeeper,
  catalogue: Catalogue,
  changes: readonly RecordChange[],
  at: string,
): Promise<Arrival[]> {
  const loaded = await loadCatalogue(keeper, catalogue);
  if (!loaded) return [];
  const numbered = (numbers: readonly number[]) => keeper.numbered(catalogue.generation, numbers);
  const rank = rankedCompanies(loaded, numbered);
  const { threshold } = await readSettings(database);
  const found: Arrival[] = [];
  for (const file of await companyFiles(database)) {
    const ranked = await rank(file);
    const rules = {
      threshold,
      at,
      listed: listedIn(loaded, ranked.judged),
      reasonOf: (number: number, patent: OpenPatent) =>
        mainReason(ranked, loaded.segments, number, patent),
    };
    found.push(...(await companyArrivals(file.company.id, ranked, changes, numbered, rules)));
  }
  return found;
}

function listedIn(
  { cards }: LoadedCatalogue,
  noted: Awaited<ReturnType<typeof companyFiles>>[number]['noted'],
): Set<number> {
  return new Set(
    [...noted].flatMap(([id, { stage }]) =>
      stage === 'unlisted' ? [] : (numberOf(cards, id) ?? []),
    ),
  );
}

function sourceOf(file: File): CatalogueSource {
  return { name: file.name, size: file.size, stream: () => file.stream() };
}

async function* readAll(
  sources: readonly CatalogueSource[],
  signal: AbortSignal,
): AsyncGenerator<CatalogueBatch> {
  for (const source of sources) yield* readCatalogueFile(source, { signal });
}

/** Progress over all files, told some times a second. */
function progressOf(files: readonly File[], onProgress: OnProgress) {
  const of = files.reduce((sum, { size }) => sum + size, 0);
  let [before, current, rows, indexed, told] = [0, 0, 0, 0, 0];
  const tell = (progress: Progress, isDue = performance.now() - told > TELL_EVERY_MS) => {
    if (!isDue) return;
    told = performance.now();
    onProgress(progress);
  };
  return {
    read: (batch: CatalogueBatch) => {
      // A source's own count begins anew with each file.
      if (batch.bytes < current) before += current;
      current = batch.bytes;
      rows += batch.lines.length;
      tell({ stage: 'reading', done: Math.min(of, before + current), of, rows });
    },
    indexed: (count: number) => {
      indexed += count;
      tell({ stage: 'indexing', done: indexed, of: Math.max(rows, indexed), rows });
    },
    arrivals: () => tell({ stage: 'arrivals', done: 0, of: 0, rows }, true),
  };
}

async function untilCancelled<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (signal.aborted) return null;
    throw error;
  }
}

async function storageFor(files: readonly File[]): Promise<Survey['storage']> {
  const { quota, usage } = await navigator.storage.estimate();
  if (quota === undefined || usage === undefined) return null;
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  return { free: quota - usage, needed: bytes * KEPT_PER_BYTE };
}
