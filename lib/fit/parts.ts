import type { Axis } from '../model/fit';
import { bestFew } from './best-few';
import { classHolders } from './class-holders';
import { isTooLarge } from './large-scale';
import type { PatentIndex } from './patent-index';
import type { QueryPhrase, QueryWord } from './query-phrase';
import { scanner } from './scanner';
import { wholeWords } from './whole-words';

/** What one axis of a profile asks of a record. */
export interface Question {
  readonly axis: Axis;
  readonly phrases: readonly QueryPhrase[];
  readonly words: readonly QueryWord[];
  /** Related classes, weights 0–1. */
  readonly classes: ReadonlyMap<string, number>;
  /** What the coordinator's verdicts like and dislike. */
  readonly tastes: QueryTastes;
  /** IPC subclasses of a scale that the company does not work at. */
  readonly tooLarge: ReadonlySet<string>;
}

/** Tastes made ready to be scored: changes of IPC subclasses and classes by code, and of words. */
export interface QueryTastes {
  readonly classes: ReadonlyMap<string, number>;
  readonly words: readonly (QueryWord & { readonly change: number })[];
}

/** What each record of an index answers, part by part; each is 0 where nothing is, about 1 where one thing is answered wholly. */
export interface Parts {
  readonly exact: Float64Array;
  readonly related: Float64Array;
  readonly classes: Float64Array;
  /** The weight of the record's nearest related class, 0–1; 0 where none of its classes is related. */
  readonly nearest: Float64Array;
  /** What the verdicts say, below 0 where they speak against the record. */
  readonly tastes: Float64Array;
  /** 1 where the record is of a scale that the company does not work at. */
  readonly tooLarge: Uint8Array;
}

export const NEXT_PHRASE = 0.5;
export const NEXT_WORD = 0.7;
export const NEXT_CLASS = 0.3;
const WHOLE_PHRASE = 0.5;

/** All parts for all records. */
export function partsOf(question: Question, index: PatentIndex): Parts {
  return {
    exact: exactPart(question, index),
    related: relatedPart(question, index),
    ...classPart(question, index),
    tastes: tastePart(question, index),
    tooLarge: tooLargePart(question.tooLarge, index),
  };
}

function exactPart({ axis, phrases }: Question, index: PatentIndex): Float64Array {
  const best = bestFew(index.size, NEXT_PHRASE);
  const scan = scanner(index, axis);
  for (const phrase of phrases) {
    scan(phrase, (record, coverage) =>
      best.add(record, phrase.weight * strengthOf(coverage, index.titleOnly[record] === 1)),
    );
  }
  return best.sums();
}

/**
 * f^1.5 keeps down the part that a document on anything shares with any phrase (加工, 装置); a title
 * has no room for such words, so there f itself, or all titles would be guessed low.
 */
export function strengthOf(coverage: number, titleOnly: boolean): number {
  const part = titleOnly ? coverage : coverage * Math.sqrt(coverage);
  const cube = coverage * coverage * coverage;
  return part * (1 + WHOLE_PHRASE * cube * cube);
}

function relatedPart({ axis, words }: Question, index: PatentIndex): Float64Array {
  const best = bestFew(index.size, NEXT_WORD);
  for (const word of words) {
    for (const record of wholeWords(index, word)[axis]) best.add(record, word.weight);
  }
  return best.sums();
}

function classPart({ classes }: Question, index: PatentIndex): Pick<Parts, 'classes' | 'nearest'> {
  const best = bestFew(index.size, NEXT_CLASS);
  const nearest = new Float64Array(index.size);
  const holders = classHolders(index);
  for (const [code, weight] of classes) {
    const own = holders.get(code);
    if (!own || weight === 0) continue;
    own.records.forEach((record, at) => {
      best.add(record, weight * (own.shares[at] ?? 0));
      if (weight > (nearest[record] ?? 0)) nearest[record] = weight;
    });
  }
  return { classes: best.sums(), nearest };
}

function tooLargePart(codes: ReadonlySet<string>, index: PatentIndex): Uint8Array {
  const found = new Uint8Array(index.size);
  const holders = classHolders(index);
  for (const code of codes) {
    for (const record of holders.get(code)?.records ?? []) {
      if (found[record] === 0 && isTooLarge(codes, index, record)) found[record] = 1;
    }
  }
  return found;
}

function tastePart({ axis, tastes }: Question, index: PatentIndex): Float64Array {
  const sums = new Float64Array(index.size);
  if (tastes.classes.size > 0) {
    const { codes, offsets, numbers, shares } = index.classes;
    const own = codes.map((code) => tastes.classes.get(code) ?? 0);
    const group = codes.map((code) => tastes.classes.get(code.slice(0, 3)) ?? 0);
    for (let record = 0; record < index.size; record++) {
      sums[record] = classTaste(offsets[record] ?? 0, offsets[record + 1] ?? 0);
    }
    function classTaste(start: number, end: number): number {
      let [most, least] = [0, 0];
      for (let at = start; at < end; at++) {
        const number = numbers[at] ?? 0;
        const taste = (shares[at] ?? 0) * ((own[number] ?? 0) + (group[number] ?? 0));
        most = Math.max(most, taste);
        least = Math.min(least, taste);
      }
      return most + least;
    }
  }
  for (const word of tastes.words) {
    for (const record of wholeWords(index, word)[axis]) {
      sums[record] = (sums[record] ?? 0) + word.change;
    }
  }
  return sums;
}
