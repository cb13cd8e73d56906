import type { Evidence, Match, Place, Span } from '../model/fit';
import type { Sighting } from '../model/open-patent';
import { type Gram, grams } from '../text/grams';
import { normalise } from '../text/normalise';
import type { QueryPhrase } from './company-query';
import { scoredTexts } from './patent-text';
import type { AxisScore } from './score';

/** A text of the record cut into grams once, for all phrases. */
interface MarkedText {
  readonly field: string;
  readonly index: number | undefined;
  readonly text: string;
  readonly grams: readonly Gram[];
}

/** A run of the record's text that is covered by matched grams. */
interface Run extends Span {
  readonly in: MarkedText;
  readonly words: string;
  readonly grams: ReadonlySet<string>;
}

/**
 * The reasons for one axis: each phrase that is answered, its words on both sides, and its share
 * in points. The shares of the phrases and of the words to avoid add up to the axis's score.
 */
export function axisEvidence(
  { axis, answers, before, score }: AxisScore,
  patent: Sighting,
  noiseWords: readonly string[],
): Evidence[] {
  const texts = scoredTexts(patent).map(
    ({ field, index, text }): MarkedText => ({ field, index, text, grams: grams(normalise(text)) }),
  );
  const weighted = answers.map((one) => ({ ...one, pull: one.phrase.weight * one.coverage }));
  const total = weighted.reduce((sum, { pull }) => sum + pull, 0);
  const evidence = weighted
    .filter(({ pull }) => pull > 0)
    .map(({ phrase, coverage, parts, pull }): Evidence => {
      const share = (before * pull) / total;
      return {
        axis,
        field: phrase.field,
        phrase: phrase.phrase,
        coverage,
        share,
        matches: matchesOf(phrase, parts, share, texts),
      };
    });
  return [...evidence, ...noiseEvidence(axis, noiseWords, before - score, texts)];
}

function noiseEvidence(
  axis: Evidence['axis'],
  noiseWords: readonly string[],
  loss: number,
  texts: readonly MarkedText[],
): Evidence[] {
  return noiseWords.map((word) => ({
    axis,
    field: 'noiseWords',
    phrase: word,
    coverage: 1,
    share: -loss / noiseWords.length,
    matches: [
      {
        word,
        share: 0,
        spans: [{ start: 0, end: word.length }],
        places: texts.flatMap((text) => placesOfWord(word, text)),
      },
    ],
  }));
}

function placesOfWord(word: string, { field, index, text }: MarkedText): Place[] {
  const plain = normalise(text);
  const wanted = normalise(word).text;
  const places: Place[] = [];
  for (let at = plain.text.indexOf(wanted); at >= 0; at = plain.text.indexOf(wanted, at + 1)) {
    const start = plain.starts[at] ?? 0;
    places.push({
      field,
      start,
      end: plain.ends[at + wanted.length - 1] ?? start + 1,
      ...(index !== undefined && { index }),
    });
  }
  return places;
}

/**
 * Every position of the record covered by a matched gram, as maximal runs; each gram's part goes
 * to the longest run that holds it. Runs of a single kanji say little to a reader: together they
 * are one match without words or places.
 */
function matchesOf(
  phrase: QueryPhrase,
  parts: readonly { readonly gram: string; readonly part: number }[],
  share: number,
  texts: readonly MarkedText[],
): Match[] {
  const matched = new Map(parts.map(({ gram, part }) => [gram, part]));
  const runs = texts
    .flatMap((text) => runsIn(text, matched))
    .sort((a, b) => lengthOf(b) - lengthOf(a));
  const groups = new Map<string, { grams: Set<string>; part: number; runs: Run[] }>();
  for (const [gram, part] of matched) {
    const run = runs.find((one) => one.grams.has(gram));
    const key = run && isWord(run.words) ? normalise(run.words).text : '';
    const group = groups.get(key) ?? { grams: new Set(), part: 0, runs: [] };
    group.grams.add(gram);
    group.part += part;
    groups.set(key, group);
  }
  const whole = parts.reduce((sum, { part }) => sum + part, 0);
  return [...groups]
    .map(([key, group]): Match => {
      const own = key === '' ? [] : runs.filter((run) => normalise(run.words).text === key);
      return {
        word: own[0]?.words ?? '',
        share: (share * group.part) / whole,
        spans:
          key === ''
            ? []
            : mergedSpans(phrase.positions.filter(({ gram }) => group.grams.has(gram))),
        places: own.map(
          (run): Place => ({
            field: run.in.field,
            start: run.start,
            end: run.end,
            ...(run.in.index !== undefined && { index: run.in.index }),
          }),
        ),
      };
    })
    .sort((a, b) => b.share - a.share);
}

function runsIn(text: MarkedText, matched: ReadonlyMap<string, number>): Run[] {
  const covering = text.grams.filter(({ gram }) => matched.has(gram));
  return mergedSpans(covering).map((span) => ({
    ...span,
    in: text,
    words: text.text.slice(span.start, span.end),
    grams: new Set(
      covering
        .filter(({ start, end }) => start >= span.start && end <= span.end)
        .map(({ gram }) => gram),
    ),
  }));
}

function mergedSpans(spans: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

const isWord = (words: string): boolean => words.length > 1;
const lengthOf = ({ start, end }: Span): number => end - start;
