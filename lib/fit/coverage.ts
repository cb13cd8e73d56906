import type { Axis } from '../model/fit';
import type { QueryPhrase } from './query-phrase';
import type { DocumentKind, ScoredDocument } from './scored-document';

/** The phrases of one axis of a profile, as a document is asked for them. */
export interface Question {
  readonly axis: Axis;
  readonly phrases: readonly QueryPhrase[];
  readonly meanLengths: Readonly<Record<DocumentKind, number>>;
  /** For each gram the phrases that ask for it, by their index. */
  readonly byGram: ReadonlyMap<
    string,
    readonly { readonly phrase: number; readonly worth: number }[]
  >;
}

/** A phrase that a document says something of. */
export interface Answer {
  readonly phrase: QueryPhrase;
  /** How much of the phrase is there, 0–1: f(p,d) = min(1, BM25(p,d) / self(p)). */
  readonly coverage: number;
  /** What it brings to the total coverage; the pulls of all answers add up to it before its cap. */
  readonly pull: number;
}

/** BM25's usual constants: how fast a repeated word stops counting, how much length matters. */
const K1 = 1.2;
const B = 0.5;
/** The second best answer of a record counts half, the third a quarter, … */
const NEXT = 0.5;
/** Two phrases answered wholly (1 + ½) are all that one record can be asked for. */
const FULL_ANSWERS = 1 + NEXT;

export function question(
  axis: Axis,
  phrases: readonly QueryPhrase[],
  meanLengths: Question['meanLengths'],
): Question {
  const byGram = new Map<string, { phrase: number; worth: number }[]>();
  phrases.forEach((one, phrase) => {
    for (const { gram, worth } of one.grams) {
      const asking = byGram.get(gram) ?? [];
      asking.push({ phrase, worth });
      byGram.set(gram, asking);
    }
  });
  return { axis, phrases, meanLengths, byGram };
}

/**
 * The phrases that a document answers, strongest first. Phrase by phrase, so that a long
 * boilerplate sentence drowns nothing: each is measured against `self`, its own ideal score.
 *
 * f^1.5 keeps down the part that a document on anything shares with any phrase (加工, 装置); a title
 * has no room for such words, so there f itself, or all titles would be guessed low. Halving from one answer to the next keeps a profile of 300 phrases from covering every document
 * bit by bit, and lets one need answered wholly count the same beside one other need or ten.
 */
export function answersOf(asked: Question, document: ScoredDocument): Answer[] {
  const answers: { phrase: QueryPhrase; coverage: number; pull: number }[] = [];
  const found = coverages(asked, document);
  asked.phrases.forEach((phrase, index) => {
    const coverage = found[index] ?? 0;
    if (coverage === 0) return;
    const strength = document.kind === 'title' ? coverage : coverage * Math.sqrt(coverage);
    answers.push({ phrase, coverage, pull: (phrase.weight * strength) / FULL_ANSWERS });
  });
  answers.sort((a, b) => b.pull - a.pull);
  let place = 1;
  for (const answer of answers) {
    answer.pull *= place;
    place *= NEXT;
  }
  return answers;
}

/** How much of what an axis asks is answered, 0–1. Rises with the coverage of every phrase. */
export function totalCoverage(answers: readonly Answer[]): number {
  const sum = answers.reduce((total, { pull }) => total + pull, 0);
  return Math.min(1, sum);
}

/** What each gram of an answered phrase brought to its coverage, before the cap. */
export function gramParts(
  { phrase }: Answer,
  { axis, meanLengths }: Question,
  document: ScoredDocument,
): ReadonlyMap<string, number> {
  const length = document.lengths[axis] / meanLengths[document.kind];
  const parts = new Map<string, number>();
  for (const { gram, worth } of phrase.grams) {
    const count = document.counts[axis].get(gram);
    if (count !== undefined && worth > 0) parts.set(gram, worth * saturation(count, length));
  }
  return parts;
}

/** Coverage of each phrase. Goes through the document's grams: a title has few, a profile many. */
function coverages(
  { axis, phrases, byGram, meanLengths }: Question,
  document: ScoredDocument,
): Float64Array {
  const found = new Float64Array(phrases.length);
  const length = document.lengths[axis] / meanLengths[document.kind];
  document.counts[axis].forEach((count, gram) => {
    const asking = byGram.get(gram);
    if (!asking) return;
    const part = saturation(count, length);
    for (const { phrase, worth } of asking) found[phrase] = (found[phrase] ?? 0) + worth * part;
  });
  phrases.forEach(({ self }, index) => {
    found[index] = Math.min(1, (found[index] ?? 0) / self);
  });
  return found;
}

/**
 * BM25's share of a gram's worth in a document of `length` mean lengths. At most 1: saying one gram
 * again does not answer another.
 */
function saturation(count: number, length: number): number {
  return Math.min(1, (count * (K1 + 1)) / (count + K1 * (1 - B + B * length)));
}
