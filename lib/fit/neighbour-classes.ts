import { forEachGram } from '../text/grams';
import { normalText } from '../text/normalise';
import type { PatentClass } from './patent-classes';
import { type Classified, classIndex, type PatentIndex } from './patent-index';
import { steady } from './steady';

/** So many of the rarest grams of a title say what a record is like: 深絞 does, 装置 does not. */
const GRAMS = 10;
/** A gram of more than this part of all records leads to nobody. */
const COMMON = 0.01;
/** In a small database no gram is common. */
const FEW = 50;
const NEIGHBOURS = 12;
const MOST = 3;
/** A class of the neighbours counts less than one the record names. */
const NEIGHBOUR_SHARE = 0.8;
/** Classes with less than this part of the best one's votes are left out. */
const LEAST_PART = 0.4;

/**
 * The index with classes for the records that name none: those that their nearest neighbours in the
 * same database name, besides what their own words suggest. `classified` are the records of the
 * index. Where no record names a class, the index itself.
 */
export function withNeighbourClasses(
  index: PatentIndex,
  classified: readonly Classified[],
): PatentIndex {
  if (classified.every(({ predicted }) => predicted)) return index;
  const find = neighbourFinder(index);
  const completed = classified.map((one, record): Classified => {
    if (!one.predicted) return one;
    const found = find(one, record);
    return { ...one, classes: together(found, one.classes) };
  });
  return { ...index, classes: classIndex(completed) };
}

/** A class that both the neighbours and the words speak for counts for both. */
function together(
  neighbours: readonly PatentClass[],
  words: readonly PatentClass[],
): PatentClass[] {
  const classes = new Map(neighbours.map((one) => [one.code, one]));
  for (const one of words) {
    const known = classes.get(one.code);
    classes.set(one.code, { ...one, share: one.share + (known?.share ?? 0) });
  }
  return [...classes.values()];
}

/** Classes of the records most like one, by the share of rare grams they have in common. */
function neighbourFinder(index: PatentIndex): (one: Classified, self: number) => PatentClass[] {
  const { grams, offsets, records, classes } = index;
  const scores = new Float64Array(index.size);
  const most = Math.max(FEW, index.size * COMMON);
  return ({ patent }, self) => {
    const own = [...gramsOf(patent.title ?? '')]
      .flatMap((gram) => {
        const number = grams.get(gram);
        const count =
          number === undefined ? 0 : (offsets[number + 1] ?? 0) - (offsets[number] ?? 0);
        return number !== undefined && count > 1 && count < most ? [{ number, count }] : [];
      })
      .sort((a, b) => a.count - b.count || a.number - b.number)
      .slice(0, GRAMS);
    const touched = new Set<number>();
    for (const { number, count } of own) {
      const worth = steady(Math.log(1 + index.size / count));
      for (let at = offsets[number] ?? 0; at < (offsets[number + 1] ?? 0); at++) {
        const record = records[at] ?? 0;
        if (record === self || classes.predicted[record]) continue;
        scores[record] = (scores[record] ?? 0) + worth;
        touched.add(record);
      }
    }
    const nearest = [...touched]
      .map((record) => ({ record, score: scores[record] ?? 0 }))
      .sort((a, b) => b.score - a.score || a.record - b.record)
      .slice(0, NEIGHBOURS);
    for (const record of touched) scores[record] = 0;
    return likeliest(votesOf(nearest, index));
  };
}

function gramsOf(title: string): Set<string> {
  const found = new Set<string>();
  const text = normalText(title);
  forEachGram(text, (at, length) => found.add(text.slice(at, at + length)));
  return found;
}

function votesOf(
  nearest: readonly { readonly record: number; readonly score: number }[],
  { classes }: PatentIndex,
): Map<string, number> {
  const votes = new Map<string, number>();
  for (const { record, score } of nearest) {
    for (let at = classes.offsets[record] ?? 0; at < (classes.offsets[record + 1] ?? 0); at++) {
      if (classes.guessed[at]) continue;
      const code = classes.codes[classes.numbers[at] ?? 0] ?? '';
      votes.set(code, (votes.get(code) ?? 0) + score * (classes.shares[at] ?? 0));
    }
  }
  return votes;
}

function likeliest(votes: ReadonlyMap<string, number>): PatentClass[] {
  const ranked = [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const best = ranked[0]?.[1] ?? 0;
  return ranked
    .slice(0, MOST)
    .filter(([, vote]) => vote >= best * LEAST_PART)
    .map(([code, vote]) => ({ code, share: (NEIGHBOUR_SHARE * vote) / best, guessed: true }));
}
