import {
  type Counted,
  type StoredGround,
  samplePlaces,
  storedGround,
} from '../fit/catalogue-ground';
import { classified } from '../fit/classified';
import { classFrequenciesOf, frequenciesOf, worthOf } from '../fit/corpus-statistics';
import { gramNumbers } from '../fit/gram-numbers';
import { withNeighbourClasses } from '../fit/neighbour-classes';
import {
  type Classified,
  classesAt,
  indexBuilder,
  type PatentIndex,
  patentIndex,
} from '../fit/patent-index';
import type { Sighting } from '../model/open-patent';

/**
 * Records of one segment at most: as many as two bytes can number. A database is indexed segment by
 * segment, so that building it takes no more memory than holding it, and each can be kept by itself.
 */
export const SEGMENT = 65_535;

/** The index of a whole database. Record `i` is record `i % SEGMENT` of segment `⌊i / SEGMENT⌋`. */
export interface CatalogueIndex {
  readonly size: number;
  /** Their grams are numbered alike. */
  readonly segments: readonly PatentIndex[];
  readonly ground: StoredGround;
}

/** The index of records that are all at hand. */
export function catalogueIndex(records: readonly Sighting[]): CatalogueIndex {
  const indexer = catalogueIndexer(records.length);
  const segments = records.flatMap((record) => indexer.add(record) ?? []);
  const { last, ground } = indexer.finish();
  if (last) segments.push(last);
  const grams = segments.at(-1)?.grams ?? new Map<string, number>();
  return {
    size: records.length,
    segments: segments.map((segment) => ({ ...segment, grams })),
    ground,
  };
}

/**
 * Indexes a database of `size` records that is read in batches: records without classes get those of
 * their neighbours in the same segment. `add` gives back a segment whenever one is full, `finish` the
 * last one and what the database is as a ground for fits.
 */
export function catalogueIndexer(size: number): {
  readonly add: (patent: Sighting) => PatentIndex | undefined;
  readonly finish: () => { readonly last: PatentIndex | undefined; readonly ground: StoredGround };
} {
  const numbers = gramNumbers();
  const sampled = samplePlaces(size);
  const sample: Classified[] = [];
  const counter = counting();
  let builder = indexBuilder(numbers);
  let own: Classified[] = [];
  let read = 0;

  const close = (): PatentIndex => {
    const segment = withNeighbourClasses(builder.finish(), own);
    const first = read - own.length;
    own.forEach((one, record) => {
      if (sampled.has(first + record)) sample.push({ ...one, classes: classesAt(segment, record) });
    });
    counter.add(segment);
    builder = indexBuilder(numbers);
    own = [];
    return segment;
  };
  return {
    add: (patent) => {
      const one = classified(patent);
      builder.add(one);
      own.push(sampled.has(read) ? one : { ...one, patent: titled(patent) });
      read += 1;
      return own.length === SEGMENT ? close() : undefined;
    },
    finish: () => {
      const last = own.length > 0 ? close() : undefined;
      const ground = storedGround(size, numbers.names(), counter.counted(), patentIndex(sample));
      return { last, ground };
    },
  };
}

/** What neighbours are found by; the rest of a record need not stay in memory. */
function titled({ id, title }: Sighting): Sighting {
  return { id, ...(title !== undefined && { title }) };
}

function counting(): {
  readonly add: (segment: PatentIndex) => void;
  readonly counted: () => Counted;
} {
  let worth = 0;
  let frequencies = new Float32Array(0);
  const classes = new Map<string, number>();
  return {
    add: (segment) => {
      worth += worthOf(segment);
      const own = frequenciesOf(segment);
      // Grams are only added from one segment to the next.
      const sums = own.slice();
      frequencies.forEach((frequency, gram) => {
        (sums[gram] as number) += frequency;
      });
      frequencies = sums;
      for (const [code, frequency] of classFrequenciesOf(segment)) {
        classes.set(code, (classes.get(code) ?? 0) + frequency);
      }
    },
    counted: () => ({ worth, frequencies, classes }),
  };
}
