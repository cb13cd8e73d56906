import type { Sighting } from '../model/open-patent';
import { normalText } from '../text/normalise';
import { ENTRIES, SUBCLASSES } from './lexicon/lexicon';
import { findWords, type WordTable, wordTable } from './lexicon/word-table';
import type { PatentClass } from './patent-classes';
import { scoredTexts } from './patent-text';

/** For a word of patents, the subclasses it speaks for, by number, and how loudly, 0–1. */
interface Votes {
  readonly numbers: Uint16Array;
  readonly strengths: Float64Array;
}

/** What one entry of the lexicon says with a word: IPC subclasses with weights. */
interface Voice {
  readonly classes: Readonly<Record<string, number>>;
  readonly strength: number;
}

/** A word with all its voices; counted when a record first holds it, for most words never come up. */
interface Speaker {
  readonly voices: Voice[];
  votes?: Votes;
}

const LABEL_VOTE = 1;
const WORD_VOTE = 0.5;
/** A title says what the thing is; what comes after says much else besides. */
const FIELD_VOTES: Readonly<Record<string, number>> = { title: 3, appliedProducts: 1.5 };
const MOST = 4;
/** Classes with less than this part of the best one's votes are not named. */
const LEAST_PART = 0.45;

const CODES = SUBCLASSES.map(({ code }) => code);
const NUMBERS = new Map(CODES.map((code, number) => [code, number]));
/** One for all records: whole databases are read, and most of it stays 0. */
const sums = new Float64Array(CODES.length);
let table: WordTable<Speaker> | undefined;

/**
 * The IPC subclasses that the words of a record speak for, by the lexicon, likeliest first, the first
 * with a share of 1. Empty where none of its words is known.
 */
export function predictedClasses(patent: Sighting): PatentClass[] {
  const voted: number[] = [];
  const heard = new Set<Speaker>();
  for (const { field, text } of scoredTexts(patent)) {
    const weight = FIELD_VOTES[field] ?? 1;
    for (const { value } of findWords(voteTable(), normalText(text))) {
      if (heard.has(value)) continue;
      heard.add(value);
      count(votesOf(value), weight, voted);
    }
  }
  const best = voted.reduce((most, number) => Math.max(most, sums[number] ?? 0), 0);
  const least = best * LEAST_PART;
  const likely = voted
    .filter((number) => (sums[number] as number) >= least)
    .map((number) => ({ code: CODES[number] ?? '', votes: sums[number] ?? 0 }))
    .sort((a, b) => b.votes - a.votes || (a.code < b.code ? -1 : 1));
  for (const number of voted) sums[number] = 0;
  return likely
    .slice(0, MOST)
    .map(({ code, votes }) => ({ code, share: votes / best, guessed: true }));
}

function count({ numbers, strengths }: Votes, weight: number, voted: number[]): void {
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] as number;
    if (sums[number] === 0) voted.push(number);
    (sums[number] as number) += (strengths[at] as number) * weight;
  }
}

function voteTable(): WordTable<Speaker> {
  table ??= wordTable([...speakers()]);
  return table;
}

/** Who lends each word a voice. */
function speakers(): Map<string, Speaker> {
  const found = new Map<string, Speaker>();
  const lend = (words: readonly string[], classes: Voice['classes'], strength: number) => {
    for (const word of words) {
      const key = normalText(word);
      const speaker = found.get(key) ?? { voices: [] };
      speaker.voices.push({ classes, strength });
      found.set(key, speaker);
    }
  };
  for (const [, entries] of ENTRIES) {
    for (const { labels, words, classes } of entries) {
      lend(labels, classes, LABEL_VOTE / 5);
      lend(words, classes, WORD_VOTE / 5);
    }
  }
  for (const { code, made, words } of SUBCLASSES) {
    lend(made, { [code]: 1 }, 2 * LABEL_VOTE);
    lend(words, { [code]: 1 }, 2 * WORD_VOTE);
  }
  return found;
}

/** A word that speaks for many classes says little for each: its votes are one vote, shared. */
function votesOf(speaker: Speaker): Votes {
  speaker.votes ??= sharedOut(speaker.voices);
  return speaker.votes;
}

function sharedOut(voices: readonly Voice[]): Votes {
  const votes = new Map<string, number>();
  for (const { classes, strength } of voices) {
    for (const [code, weight] of Object.entries(classes)) {
      votes.set(code, (votes.get(code) ?? 0) + weight * strength);
    }
  }
  const whole = Math.sqrt([...votes.values()].reduce((sum, one) => sum + one * one, 0));
  const known = [...votes].flatMap(([code, strength]) => {
    const number = NUMBERS.get(code);
    return number === undefined ? [] : [{ number, strength: strength / whole }];
  });
  return {
    numbers: Uint16Array.from(known, ({ number }) => number),
    strengths: Float64Array.from(known, ({ strength }) => strength),
  };
}
