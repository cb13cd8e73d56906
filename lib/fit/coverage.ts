import type { Axis } from '../model/fit';
import type { QueryPhrase } from './company-query';
import type { ScoredDocument } from './scored-document';

/** BM25's usual constants: how fast a repeated word stops counting, how much length matters. */
const K1 = 1.2;
const B = 0.5;
/** Part of a phrase that a document on anything shares with it: して, 加工, 装置. */
const CHANCE = 0.1;
/** So many phrases answered wholly are all that one record can be asked for. */
const FULL_ANSWERS = 1.5;

/** How much of one phrase a document answers, 0–1, and what each gram brings to it. */
export interface PhraseCoverage {
  readonly phrase: QueryPhrase;
  /** f(p,d) = BM25(p,d) / self(p), at most 1, without what chance brings. */
  readonly coverage: number;
  readonly parts: readonly { readonly gram: string; readonly part: number }[];
}

/**
 * Phrase by phrase, so that a long boilerplate sentence drowns nothing: f(p,d) =
 * min(1, BM25(p,d) / self(p)), self being the phrase's own ideal score. `meanLength` is the mean
 * length of documents of this kind on this axis.
 */
export function phraseCoverages(
  phrases: readonly QueryPhrase[],
  document: ScoredDocument,
  axis: Axis,
  meanLength: number,
): PhraseCoverage[] {
  const counts = document.counts[axis];
  const norm = K1 * (1 - B + (B * document.lengths[axis]) / meanLength);
  return phrases.map((phrase) => {
    const parts: { gram: string; part: number }[] = [];
    let sum = 0;
    for (const { gram, worth } of phrase.grams) {
      const count = counts.get(gram);
      if (count === undefined) continue;
      const part = worth * Math.min(1, (count * (K1 + 1)) / (count + norm));
      parts.push({ gram, part });
      sum += part;
    }
    const raw = Math.min(1, sum / phrase.self);
    return { phrase, parts, coverage: Math.max(0, (raw - CHANCE) / (1 - CHANCE)) };
  });
}

/**
 * How much of what an axis asks a document answers, 0–1: the weighted sum over its phrases, of
 * which one and a half answered wholly are full. Not a mean: a second need does not make the first one's
 * answer worth less.
 */
export function totalCoverage(answers: readonly PhraseCoverage[]): number {
  const sum = answers.reduce((total, { phrase, coverage }) => total + phrase.weight * coverage, 0);
  return Math.min(1, sum / FULL_ANSWERS);
}

export function coverageOf(
  phrases: readonly QueryPhrase[],
  document: ScoredDocument,
  axis: Axis,
  meanLength: number,
): number {
  return totalCoverage(phraseCoverages(phrases, document, axis, meanLength));
}
