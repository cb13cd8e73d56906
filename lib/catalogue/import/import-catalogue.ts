import type { Arrival } from '../../model/arrival';
import type { Catalogue, CatalogueImport } from '../../model/catalogue';
import type { CatalogueBatch } from '../reading/catalogue-batch';
import { indexGeneration } from './index-generation';
import type { CatalogueKeeper } from './keeper';
import { knownRecords } from './known-records';
import { PIECES } from './pieces';
import { COUNTING_SINK, writingSink } from './record-sink';
import { bringsNews, type Census, type RecordChange, type TakeInOptions, takeIn } from './take-in';

/** Imports that are remembered; older ones are forgotten. */
const IMPORTS = 60;

export interface ImportOptions extends TakeInOptions {
  readonly signal: AbortSignal;
  /** Called with how many records were indexed since the last call. */
  readonly onIndexed?: (count: number) => void;
  /**
   * Works out the arrivals of a generation that is whole but not in force yet. Not asked on the first
   * import of a layout: then everything would be new.
   */
  readonly arrivals: (catalogue: Catalogue, changes: readonly RecordChange[]) => Promise<Arrival[]>;
}

/** What the files would do, without doing it. */
export async function survey(
  batches: AsyncIterable<CatalogueBatch>,
  keeper: CatalogueKeeper,
  options: TakeInOptions,
): Promise<Census> {
  const known = await knownRecords(keeper, await keeper.catalogue());
  const { files, withdrawn, size } = await takeIn(batches, known, COUNTING_SINK, options);
  return { files, withdrawn, size };
}

/**
 * Takes files in and puts the new generation in force with one write; whatever stops it before leaves
 * the catalogue as it was. Files that bring nothing new change nothing. Throws the signal's reason,
 * what reading throws (CatalogueFileRefused), and what keeping throws (StorageFull).
 */
export async function importCatalogue(
  batches: AsyncIterable<CatalogueBatch>,
  keeper: CatalogueKeeper,
  options: ImportOptions,
): Promise<Census> {
  const before = await keeper.catalogue();
  const generation = (before?.generation ?? 0) + 1;
  await keeper.discardOtherGenerations(before?.generation ?? 0);
  try {
    return await intoGeneration(batches, keeper, before, generation, options);
  } catch (error) {
    await keeper.discardOtherGenerations(before?.generation ?? 0);
    throw error;
  }
}

async function intoGeneration(
  batches: AsyncIterable<CatalogueBatch>,
  keeper: CatalogueKeeper,
  before: Catalogue | undefined,
  generation: number,
  { signal, arrivals, onIndexed, ...options }: ImportOptions,
): Promise<Census> {
  const known = await knownRecords(keeper, before);
  const stopping = { ...options, onBatch: stoppingAt(signal, options.onBatch) };
  const taken = await takeIn(batches, known, writingSink(keeper, generation), stopping);
  const { files, withdrawn, size, numbers, changes, joined } = taken;
  if (!bringsNews(taken)) {
    await keeper.discardOtherGenerations(before?.generation ?? 0);
    return { files, withdrawn, size };
  }
  const layouts = new Set(before?.imports.map(({ layout }) => layout));
  const isFirst = files.every(({ layout }) => !layouts.has(layout));
  const latest = isFirst ? null : options.at;
  const stamp = await indexGeneration(keeper, generation, { size, latest }, (count) => {
    signal.throwIfAborted();
    onIndexed?.(count);
  });
  await keeper.writePiece(generation, PIECES.numbers, numbers);
  const catalogue: Catalogue = {
    generation,
    size,
    ...stamp,
    imports: [...importsOf(taken, options.at), ...(before?.imports ?? [])].slice(0, IMPORTS),
  };
  const found = isFirst ? [] : await arrivals(catalogue, changes);
  signal.throwIfAborted();
  await keeper.putInForce({ catalogue, arrivals: found, joined });
  await keeper.discardOtherGenerations(generation);
  return { files, withdrawn, size };
}

function stoppingAt(signal: AbortSignal, then: TakeInOptions['onBatch']) {
  return (batch: CatalogueBatch) => {
    signal.throwIfAborted();
    then?.(batch);
  };
}

/** One entry a file; what was withdrawn is told with the database it is missing from. */
function importsOf({ files, withdrawn }: Census, at: string): CatalogueImport[] {
  const whole = files.find(({ layout }) => layout === 'plidb-bulk');
  return files.map((file) => ({ ...file, at, withdrawn: file === whole ? withdrawn : 0 }));
}
