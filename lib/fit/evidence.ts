import type { Axis, Evidence, Match, Place, Span } from '../model/fit';
import { normalise } from '../text/normalise';
import { type Answer, gramParts, type Question } from './coverage';
import type { FoundNoise } from './noise-words';
import type { QueryPhrase } from './query-phrase';
import type { AxisScore } from './score';
import type { CutText, ScoredDocument } from './scored-document';

/** A run of the record's text that is covered by matched grams. */
interface Run extends Span {
  readonly in: CutText;
  readonly words: string;
  readonly grams: ReadonlySet<string>;
}

/** The matched grams that one word of the record explains, and what they bring together. */
interface Group {
  readonly grams: ReadonlySet<string>;
  readonly part: number;
}

/** The word of the match that gathers single letters. Not a word of any text. */
const REST = '';

/**
 * The reasons for one axis: each phrase that is answered, its words on both sides, and its share
 * in points. The shares of the phrases and of the words to avoid add up to the axis's score.
 */
export function axisEvidence(
  { answers, before, score }: AxisScore,
  asked: Question,
  document: ScoredDocument,
  noise: readonly FoundNoise[],
): Evidence[] {
  const total = answers.reduce((sum, { pull }) => sum + pull, 0);
  if (total === 0) return [];
  const evidence = answers.map((answer): Evidence => {
    const { axis, field, phrase } = answer.phrase;
    const share = (before * answer.pull) / total;
    const matches = matchesOf(answer, share, gramParts(answer, asked, document), document.texts);
    return { axis, field, phrase, coverage: answer.coverage, share, matches };
  });
  return [...evidence, ...noise.map((one) => noiseEvidence(asked.axis, one, lossBy(noise)))];

  function lossBy({ length }: readonly FoundNoise[]): number {
    return (before - score) / length;
  }
}

function noiseEvidence(axis: Axis, { word, places }: FoundNoise, loss: number): Evidence {
  const spans = [{ start: 0, end: word.length }];
  return {
    axis,
    field: 'noiseWords',
    phrase: word,
    coverage: 1,
    share: -loss,
    matches: [{ word, share: 0, spans, places: [...places] }],
  };
}

/**
 * Every position of the record covered by a matched gram, as maximal runs; each gram's part goes
 * to the longest run that holds it. Single kanji say little to a reader beside longer words:
 * together they are one match (`REST`) without spans or places.
 */
function matchesOf(
  { phrase }: Answer,
  share: number,
  parts: ReadonlyMap<string, number>,
  texts: readonly CutText[],
): Match[] {
  const runs = texts
    .flatMap((text) => runsIn(text, parts))
    .sort((a, b) => lengthOf(b) - lengthOf(a));
  const whole = [...parts.values()].reduce((sum, part) => sum + part, 0);
  return [...groups(parts, runs)]
    .map(([key, { grams, part }]): Match => {
      const own = key === REST ? [] : runs.filter(({ words }) => keyOf(words) === key);
      return {
        word: own[0]?.words ?? REST,
        share: (share * part) / whole,
        spans: key === REST ? [] : spansOf(grams, phrase),
        places: own.map(placeOf),
      };
    })
    .sort((a, b) => b.share - a.share);
}

function groups(parts: ReadonlyMap<string, number>, runs: readonly Run[]): Map<string, Group> {
  const hasWords = runs.some(({ words }) => isWord(words));
  const found = new Map<string, Group>();
  for (const [gram, part] of parts) {
    const run = runs.find((one) => one.grams.has(gram));
    const key = run && (isWord(run.words) || !hasWords) ? keyOf(run.words) : REST;
    const known = found.get(key);
    found.set(key, {
      grams: new Set([...(known?.grams ?? []), gram]),
      part: (known?.part ?? 0) + part,
    });
  }
  return found;
}

function runsIn(text: CutText, matched: ReadonlyMap<string, number>): Run[] {
  const covering = text.grams.filter(({ gram }) => matched.has(gram));
  return merged(covering).map((run) => {
    const inside = covering.filter(({ start, end }) => start >= run.start && end <= run.end);
    const word = wordIn(text.text, run);
    return {
      ...word,
      in: text,
      words: text.text.slice(word.start, word.end),
      grams: new Set(inside.map(({ gram }) => gram)),
    };
  });
}

function spansOf(grams: ReadonlySet<string>, { phrase, positions }: QueryPhrase): Span[] {
  return merged(positions.filter(({ gram }) => grams.has(gram))).map((run) => wordIn(phrase, run));
}

/** 「る検査」 is the end of one word and the next: the word that is marked is 検査. */
function wordIn(text: string, { start, end }: Span): Span {
  const ending = /^\p{Script=Hiragana}+(?=\P{Script=Hiragana})/u.exec(text.slice(start, end));
  return { start: start + (ending?.[0].length ?? 0), end };
}

function placeOf({ in: { field, index }, start, end }: Run): Place {
  return { field, start, end, ...(index !== undefined && { index }) };
}

/** Spans that touch or overlap, as one. */
function merged(spans: readonly Span[]): Span[] {
  const found: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = found.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else found.push({ start, end });
  }
  return found;
}

/** One word in two spellings is one match. */
const keyOf = (words: string): string => normalise(words).text;
const isWord = (words: string): boolean => words.length > 1;
const lengthOf = ({ start, end }: Span): number => end - start;
