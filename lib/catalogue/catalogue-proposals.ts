import { titleTerms } from '../fit/title-terms';
import type { RelatedClass, RelatedWord } from '../model/related';
import { SEGMENT } from './catalogue-index';
import type { LoadedCatalogue } from './loaded-catalogue';
import type { RankedCompanyFile } from './ranked-companies';
import { textAt } from './ranking/joined-texts';

/** What the best records of a company have in common and its profile does not say yet. */
export interface CatalogueProposals {
  readonly classes: readonly RelatedClass[];
  readonly words: readonly RelatedWord[];
}

/** So many of a company's best records are looked at; those behind them fit too little. */
const BEST = 60;
const MOST = 10;
/** In fewer of them a class or word is there by chance. */
const LEAST_RECORDS = 3;
/** So many times as often among the best as in the whole catalogue. */
const LEAST_LIFT = 5;
/** A proposal weighs less than what the profile says itself (1–5). */
const WEIGHT = 2;

/**
 * Subclasses that the best records name, and words of their titles, that come up among them much more
 * often than in the whole catalogue; those related to the company already are left out. Most frequent
 * first.
 */
export function catalogueProposals(
  { cards, segments, ground }: LoadedCatalogue,
  { query, places }: RankedCompanyFile,
): CatalogueProposals {
  const best = places.order.subarray(0, BEST);
  const { statistics } = ground;
  const knownClasses = new Set([
    ...query.axes.need.classes.keys(),
    ...query.axes.capability.classes.keys(),
  ]);
  const profile = JSON.stringify([
    query.company,
    ...query.axes.need.words,
    ...query.axes.capability.words,
  ]);
  const classes = counted([...best].map((record) => namedClasses(segments, record)));
  const words = counted([...best].map((record) => titleTerms(textAt(cards.titles, record))));
  const rare = (count: number, everywhere: number) =>
    count >= LEAST_RECORDS &&
    (count / best.length) * statistics.worth >= LEAST_LIFT * Math.max(1, everywhere);
  return {
    classes: classes
      .filter(
        ([code, count]) => !knownClasses.has(code) && rare(count, statistics.classFrequency(code)),
      )
      .slice(0, MOST)
      .map(([code]) => ({ code, weight: WEIGHT, source: 'catalogue' })),
    words: words
      .filter(
        ([word, count]) => !profile.includes(word) && rare(count, commonness(statistics, word)),
      )
      .slice(0, MOST)
      .map(([word]) => ({ word, weight: WEIGHT, source: 'catalogue' })),
  };
}

/** A word is at most as common as the rarest pair of its letters. */
function commonness({ frequency }: LoadedCatalogue['ground']['statistics'], word: string): number {
  const whole = frequency(word);
  if (whole > 0) return whole;
  const pairs = Array.from({ length: word.length - 1 }, (_, at) =>
    frequency(word.slice(at, at + 2)),
  );
  return Math.min(...pairs);
}

function namedClasses(segments: LoadedCatalogue['segments'], record: number): string[] {
  const segment = segments[Math.floor(record / SEGMENT)];
  if (!segment) return [];
  const { codes, offsets, numbers, guessed } = segment.classes;
  const own = record % SEGMENT;
  const found: string[] = [];
  for (let at = offsets[own] ?? 0; at < (offsets[own + 1] ?? 0); at++) {
    if (!guessed[at]) found.push(codes[numbers[at] ?? 0] ?? '');
  }
  return found;
}

function counted(lists: readonly (readonly string[])[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const list of lists)
    for (const one of new Set(list)) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
