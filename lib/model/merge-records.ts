import type { Candidate, CandidateChange } from './candidate';
import { canonicalJson } from './canonical-json';
import type { Company } from './company';
import { compareTexts, compareTimes } from './compare-times';
import type { Interview, TakenPhrase } from './interview';
import { mergeFields } from './merge-fields';
import { sameValue } from './same-value';

/**
 * Two copies of one company in one: of each field the later edit, of each mark the later turn. In
 * whatever order and however often copies are merged, the result is the same; two equal copies give
 * just that copy.
 */
export function mergeCompanies(a: Company, b: Company): Company {
  return sameValue(a, b) ? a : mergeFields(a, b);
}

/** Two copies of one candidate, field by field; the history is what either of them tells, in order. */
export function mergeCandidates(a: Candidate, b: Candidate): Candidate {
  if (sameValue(a, b)) return a;
  return { ...mergeFields(a, b), history: inOrder([...a.history, ...b.history]) };
}

/** The steps of a history, each once, in the order in which every merge has them. */
export function inOrder(history: readonly CandidateChange[]): CandidateChange[] {
  return union(history, byTime);
}

/**
 * Two copies of one interview, field by field; what was taken from the note stands in the order of
 * the note. Where both rewrote the note, a place may miss its phrase.
 */
export function mergeInterviews(a: Interview, b: Interview): Interview {
  if (sameValue(a, b)) return a;
  const merged = mergeFields(a, b);
  return { ...merged, taken: [...merged.taken].sort(byPlace) };
}

/** Each once, in an order that does not depend on which copy came first. */
function union<Item>(items: readonly Item[], order: (a: Item, b: Item) => number): Item[] {
  const texts = new Map(items.map((item) => [canonicalJson(item), item]));
  return [...texts]
    .sort(([textA, a], [textB, b]) => order(a, b) || compareTexts(textA, textB))
    .map(([, item]) => item);
}

function byTime(a: CandidateChange, b: CandidateChange): number {
  return compareTimes(a.at, b.at);
}

function byPlace(a: TakenPhrase, b: TakenPhrase): number {
  return a.start - b.start || a.end - b.end;
}
