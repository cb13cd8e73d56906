import type { Axis } from '../model/fit';
import type { DocumentKind, ScoredDocument } from './scored-document';

/** How common each gram is, and how long documents are. Plain data; statistics can be joined. */
export interface CorpusStatistics {
  readonly documents: number;
  /** In how many documents each gram stands. */
  readonly frequencies: ReadonlyMap<string, number>;
  /** Sums, not means, so that joining is adding. */
  readonly lengths: Readonly<Record<DocumentKind, Readonly<Record<Axis | 'documents', number>>>>;
}

/** Statistics of the documents given. */
export function corpusStatistics(documents: readonly ScoredDocument[]): CorpusStatistics {
  const frequencies = new Map<string, number>();
  const lengths = {
    title: { need: 0, capability: 0, documents: 0 },
    full: { need: 0, capability: 0, documents: 0 },
  };
  for (const { kind, counts, lengths: own } of documents) {
    // Every text counts for both axes, so either axis's grams are all grams of the document.
    for (const gram of counts.need.keys()) frequencies.set(gram, (frequencies.get(gram) ?? 0) + 1);
    lengths[kind].need += own.need;
    lengths[kind].capability += own.capability;
    lengths[kind].documents += 1;
  }
  return { documents: documents.length, frequencies, lengths };
}

/**
 * Robertson–Sparck Jones inverse document frequency, ln(1 + (N − n + ½)/(n + ½)): never negative,
 * near 0 for a gram that nearly every document holds.
 */
export function inverseFrequency(statistics: CorpusStatistics, gram: string): number {
  const known = statistics.frequencies.get(gram) ?? 0;
  return Math.log(1 + (statistics.documents - known + 0.5) / (known + 0.5));
}

/** Mean length of documents of a kind; 1 where there are none. */
export function meanLength(statistics: CorpusStatistics, kind: DocumentKind, axis: Axis): number {
  const { documents, [axis]: sum } = statistics.lengths[kind];
  return documents > 0 && sum > 0 ? sum / documents : 1;
}
