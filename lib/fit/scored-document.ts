import type { Axis } from '../model/fit';
import type { Sighting } from '../model/open-patent';
import { type Gram, grams } from '../text/grams';
import { type NormalisedText, normalise } from '../text/normalise';
import { FIELD_WEIGHTS, isTitleOnly, type ScoredText, scoredTexts } from './patent-text';

/** Records known by title alone are another instrument than whole ones: never compared together. */
export type DocumentKind = 'title' | 'full';

/** A scored text of a record, normalised and cut. */
export interface CutText extends ScoredText {
  readonly normal: NormalisedText;
  readonly grams: readonly Gram[];
}

/** A record as the score sees it: for each axis, how much of each gram it holds. */
export interface ScoredDocument {
  readonly kind: DocumentKind;
  readonly texts: readonly CutText[];
  readonly counts: Readonly<Record<Axis, ReadonlyMap<string, number>>>;
  /** Sum of the counts, the document's length for an axis. */
  readonly lengths: Readonly<Record<Axis, number>>;
}

const known = new WeakMap<Sighting, ScoredDocument>();

/** The grams of a record, counted by axis. A record is cut once, however many companies ask. */
export function scoredDocument(patent: Sighting): ScoredDocument {
  const document =
    known.get(patent) ?? documentOf(scoredTexts(patent), isTitleOnly(patent) ? 'title' : 'full');
  known.set(patent, document);
  return document;
}

/** The record as if only its title were known. */
export function titleDocument(patent: Sighting): ScoredDocument {
  return documentOf(
    scoredTexts(patent).filter(({ field }) => field === 'title'),
    'title',
  );
}

function documentOf(scored: readonly ScoredText[], kind: DocumentKind): ScoredDocument {
  const texts = scored.map((one): CutText => {
    const normal = normalise(one.text);
    return { ...one, normal, grams: grams(normal) };
  });
  const need = countsOf(texts, 'need');
  const capability = countsOf(texts, 'capability');
  return {
    kind,
    texts,
    counts: { need, capability },
    lengths: { need: sumOf(need), capability: sumOf(capability) },
  };
}

function countsOf(texts: readonly CutText[], axis: Axis): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { field, grams } of texts) {
    const share = FIELD_WEIGHTS[field][axis];
    for (const { gram, weight } of grams) {
      counts.set(gram, (counts.get(gram) ?? 0) + weight * share);
    }
  }
  return counts;
}

function sumOf(counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}
