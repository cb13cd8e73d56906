import type { Axis, Evidence, Match, Place, Span } from '../model/fit';
import { normalise } from '../text/normalise';
import type { Answers } from './answers';
import type { CutText } from './cut-text';
import { WHOLE_IMPACT } from './impacts';
import type { Taste } from './learning';
import { className } from './lexicon/lexicon';
import type { FoundNoise } from './noise-words';
import type { PatentIndex } from './patent-index';
import type { QueryPhrase, QueryText } from './query-phrase';
import type { Origin, RelatedOnAxis } from './related';

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

/** What the reasons for one axis are told from. */
export interface Told {
  readonly axis: Axis;
  readonly answers: Answers;
  readonly related: RelatedOnAxis;
  /** What of the coordinator's verdicts touches this record. */
  readonly tastes: readonly Taste[];
  readonly noise: readonly FoundNoise[];
  /** The record: its index of one, its texts, the codes it names. */
  readonly index: PatentIndex;
  readonly texts: readonly CutText[];
  readonly codes: readonly string[];
  /** The score before the verdicts and the words to avoid, after the verdicts, and after all. */
  readonly scores: { readonly known: number; readonly judged: number; readonly score: number };
}

/**
 * The reasons for one axis, each with its share in points: phrases answered in their own words,
 * related words, related classes, what the verdicts add or take away, words to avoid. The shares
 * add up to the axis's score.
 */
export function axisEvidence(told: Told): Evidence[] {
  const { answers, scores } = told;
  const pulls = [...answers.exact, ...answers.related, ...answers.classes];
  const whole = pulls.reduce((sum, { pull }) => sum + pull, 0);
  const perPull = whole > 0 ? scores.known / whole : 0;
  return [
    ...answers.exact.map((one) => exactEvidence(one, one.pull * perPull, told)),
    ...answers.related.map((one) => relatedEvidence(one, one.pull * perPull, told)),
    ...answers.classes.map((one) => classEvidence(one, one.pull * perPull, told)),
    ...tasteEvidence(told),
    ...told.noise.map((one) =>
      noiseEvidence(told.axis, one, (scores.judged - scores.score) / told.noise.length),
    ),
  ].sort((a, b) => b.share - a.share);
}

function exactEvidence(
  { phrase, coverage }: Answers['exact'][number],
  share: number,
  { axis, index, texts }: Told,
): Evidence {
  const matches = matchesOf(phrase, share, gramParts(phrase, axis, index), texts);
  return {
    axis,
    part: 'exact',
    field: phrase.field,
    phrase: phrase.phrase,
    coverage,
    share,
    matches,
  };
}

function relatedEvidence(
  { word, coverage }: Answers['related'][number],
  share: number,
  { axis, index, texts, related }: Told,
): Evidence {
  const parts = gramParts(word, axis, index);
  const runs = texts.flatMap((text) => runsIn(text, parts));
  const whole = runs.filter(({ words }) => isWord(words));
  const places = (whole.length > 0 ? whole : runs).map(placeOf);
  const origin = originOf(related.words, word.word);
  return {
    axis,
    part: 'related',
    ...reasonOf(origin, 'relatedWords', word.word),
    coverage,
    share,
    matches: [{ word: word.word, share, spans: labelSpans(origin), places }],
  };
}

function classEvidence(
  { code, weight, guessed }: Answers['classes'][number],
  share: number,
  { axis, related, codes }: Told,
): Evidence {
  const origin = originOf(related.classes, code);
  const places = codes.flatMap((one, at): Place[] =>
    one.startsWith(code) ? [{ field: 'ipc', index: at, start: 0, end: code.length }] : [],
  );
  return {
    axis,
    part: 'class',
    ...reasonOf(origin, 'relatedClasses', code),
    coverage: Math.min(1, weight),
    share,
    matches: [{ word: classWords(code), share, spans: labelSpans(origin), places }],
    classCode: code,
    predicted: guessed,
  };
}

/** 「容器・包装 (B65D)」 */
function classWords(code: string): string {
  const name = className(code);
  return name ? `${name} (${code})` : code;
}

/** One reason for all that the verdicts say of this record, with its strongest words and classes. */
function tasteEvidence({ axis, tastes, scores }: Told): Evidence[] {
  const share = scores.judged - scores.known;
  if (share === 0 || tastes.length === 0) return [];
  const agreeing = tastes.filter(({ change }) => change > 0 === share > 0);
  return [
    {
      axis,
      part: 'verdicts',
      field: 'verdicts',
      phrase: agreeing.map(({ name }) => name).join('、'),
      coverage: 1,
      share,
      matches: [],
    },
  ];
}

function noiseEvidence(axis: Axis, { word, places }: FoundNoise, loss: number): Evidence {
  const spans = [{ start: 0, end: word.length }];
  return {
    axis,
    part: 'noise',
    field: 'noiseWords',
    phrase: word,
    coverage: 1,
    share: -loss,
    matches: [{ word, share: 0, spans, places: [...places] }],
  };
}

function originOf(
  related: readonly { readonly name: string; readonly origins: readonly Origin[] }[],
  name: string,
): Origin | undefined {
  return related.find((one) => one.name === name)?.origins[0];
}

/** The phrase that made a word or class related; one the user added stands for itself. */
function reasonOf(
  origin: Origin | undefined,
  ownField: string,
  name: string,
): Pick<Evidence, 'field' | 'phrase'> {
  return origin?.source === 'lexicon'
    ? { field: origin.field, phrase: origin.phrase }
    : { field: ownField, phrase: name };
}

/** Where the lexicon's label stands in the phrase. */
function labelSpans(origin: Origin | undefined): Span[] {
  if (origin?.source !== 'lexicon') return [];
  const { text, starts, ends } = normalise(origin.phrase);
  const at = text.indexOf(origin.label);
  const [start, end] = [starts[at], ends[at + origin.label.length - 1]];
  return start === undefined || end === undefined ? [] : [{ start, end }];
}

/** What each gram of a text brings to its coverage by the one record of an index, before the cap. */
function gramParts({ grams }: QueryText, axis: Axis, index: PatentIndex): Map<string, number> {
  const parts = new Map<string, number>();
  for (const { gram, worth } of grams) {
    const number = index.grams.get(gram);
    if (number === undefined || worth === 0) continue;
    parts.set(gram, (worth * (index[axis][index.offsets[number] ?? 0] ?? 0)) / WHOLE_IMPACT);
  }
  return parts;
}

/**
 * Every position of the record covered by a matched gram, as maximal runs; each gram's part goes
 * to the longest run that holds it. Single kanji say little to a reader beside longer words:
 * together they are one match (`REST`) without spans or places.
 */
function matchesOf(
  phrase: QueryPhrase,
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
