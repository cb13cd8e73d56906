import { TOKENISER_VERSION } from '../text/grams';
import type { CorpusStatistics } from './corpus-statistics';
import type { Ground } from './ground';
import type { PatentIndex } from './patent-index';
import { fromStored, type StoredIndex, toStored } from './stored-index';

/**
 * So many records, evenly chosen, tell where a score lies among all of a database as well as all of
 * them do, and a company is ready in a tenth of the time.
 */
export const PEERS = 4000;

/** The ground that a whole database gives, as it is kept: small enough to be read for every page. */
export interface StoredGround {
  readonly tokeniser: number;
  readonly size: number;
  readonly worth: number;
  /** Every gram of the database, a line each, and in how many records' worth it stands. */
  readonly grams: string;
  readonly frequencies: Float32Array;
  readonly classes: readonly (readonly [code: string, frequency: number])[];
  readonly peers: StoredIndex;
}

/** The ground of a database from its statistics and the index of some of its records (`samplePlaces`). */
export function storedGround(
  size: number,
  grams: ReadonlyMap<string, number>,
  { worth, frequencies, classes }: Counted,
  peers: PatentIndex,
): StoredGround {
  return {
    tokeniser: TOKENISER_VERSION,
    size,
    worth,
    grams: [...grams.keys()].join('\n'),
    frequencies,
    classes: [...classes],
    peers: toStored(peers),
  };
}

/** What is counted over all records of a database: see `CorpusStatistics`. */
export interface Counted {
  readonly worth: number;
  /** By the number of the gram. */
  readonly frequencies: Float32Array;
  readonly classes: ReadonlyMap<string, number>;
}

/** The ground that was kept; undefined where another tokeniser made it and it must be made again. */
export function catalogueGround(stored: StoredGround): Ground | undefined {
  const peers = fromStored(stored.peers);
  if (!peers || stored.tokeniser !== TOKENISER_VERSION) return undefined;
  return {
    statistics: statisticsOf(stored),
    peers: [peers],
    size: stored.size,
    provisional: false,
  };
}

function statisticsOf({ worth, grams, frequencies, classes }: StoredGround): CorpusStatistics {
  const numbers = new Map<string, number>();
  if (grams !== '') for (const gram of grams.split('\n')) numbers.set(gram, numbers.size);
  const byCode = new Map(classes);
  return {
    worth,
    frequency: (gram) => frequencies[numbers.get(gram) ?? -1] ?? 0,
    classFrequency: (code) => byCode.get(code) ?? 0,
  };
}

/** Which of `size` records stand for all: at most `PEERS`, spread evenly, in their order. */
export function samplePlaces(size: number): Set<number> {
  const most = Math.min(size, PEERS);
  return new Set(Array.from({ length: most }, (_, at) => Math.floor((at * size) / most)));
}
