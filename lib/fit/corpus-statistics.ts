import type { Axis } from '../model/fit';
import type { DocumentKind, ScoredDocument } from './scored-document';

interface KindSums {
  readonly documents: number;
  readonly lengths: Readonly<Record<Axis, number>>;
}

/** How common each gram is, and how long documents are. Plain data; statistics can be joined. */
export interface CorpusStatistics {
  /** How many documents this is worth, and in how many of them each gram stands. */
  readonly worth: number;
  readonly frequencies: ReadonlyMap<string, number>;
  /** Sums, not means, so that joining is adding. */
  readonly sums: Readonly<Record<DocumentKind, KindSums>>;
}

/**
 * A title holds about a tenth of a record's words. Counted as whole documents, a page of 500 titles
 * would make every word of the reference look rare, して as much as 深絞り.
 */
const WORTH = { full: 1, title: 0.1 } as const satisfies Record<DocumentKind, number>;

/** Statistics of the documents given. */
export function corpusStatistics(documents: readonly ScoredDocument[]): CorpusStatistics {
  const frequencies = new Map<string, number>();
  let worth = 0;
  for (const { kind, counts } of documents) {
    worth += WORTH[kind];
    // Every text counts for both axes, so either axis's grams are all grams of the document.
    for (const gram of counts.need.keys()) {
      frequencies.set(gram, (frequencies.get(gram) ?? 0) + WORTH[kind]);
    }
  }
  const sumsOf = (kind: DocumentKind) => sums(documents.filter((one) => one.kind === kind));
  return { worth, frequencies, sums: { title: sumsOf('title'), full: sumsOf('full') } };
}

/** The statistics of both corpora together, as if counted at once. */
export function joinStatistics(a: CorpusStatistics, b: CorpusStatistics): CorpusStatistics {
  const frequencies = new Map(a.frequencies);
  for (const [gram, count] of b.frequencies) {
    frequencies.set(gram, (frequencies.get(gram) ?? 0) + count);
  }
  const joined = (kind: DocumentKind) => joinSums(a.sums[kind], b.sums[kind]);
  return {
    worth: a.worth + b.worth,
    frequencies,
    sums: { title: joined('title'), full: joined('full') },
  };
}

/**
 * Robertson–Sparck Jones inverse document frequency, ln(1 + (N − n + ½)/(n + ½)): never negative,
 * near 0 for a gram that nearly every document holds.
 */
export function inverseFrequency(statistics: CorpusStatistics, gram: string): number {
  const known = statistics.frequencies.get(gram) ?? 0;
  return Math.log(1 + (statistics.worth - known + 0.5) / (known + 0.5));
}

/** Mean length of documents of a kind; 1 where there are none. */
export function meanLength({ sums }: CorpusStatistics, kind: DocumentKind, axis: Axis): number {
  const { documents, lengths } = sums[kind];
  return documents > 0 && lengths[axis] > 0 ? lengths[axis] / documents : 1;
}

function sums(documents: readonly ScoredDocument[]): KindSums {
  const sumOf = (axis: Axis) => documents.reduce((sum, { lengths }) => sum + lengths[axis], 0);
  return {
    documents: documents.length,
    lengths: { need: sumOf('need'), capability: sumOf('capability') },
  };
}

function joinSums(a: KindSums, b: KindSums): KindSums {
  return {
    documents: a.documents + b.documents,
    lengths: {
      need: a.lengths.need + b.lengths.need,
      capability: a.lengths.capability + b.lengths.capability,
    },
  };
}
