import { answered } from './answered';
import type { AxisQuery, CompanyQuery } from './company-query';
import { NEXT_CLASS, NEXT_PHRASE, NEXT_WORD, partsOf, strengthOf } from './parts';
import type { PatentIndex } from './patent-index';
import type { QueryPhrase, QueryWord } from './query-phrase';
import { scanner } from './scanner';
import { WHOLE_WORD } from './whole-words';

/** What one record answers of an axis, reason by reason. Pulls are in the unit of `answered`. */
export interface Answers {
  readonly exact: readonly { phrase: QueryPhrase; coverage: number; pull: number }[];
  readonly related: readonly { word: QueryWord; coverage: number; pull: number }[];
  readonly classes: readonly {
    code: string;
    weight: number;
    guessed: boolean;
    pull: number;
  }[];
  /** What the record answers without the verdicts. */
  readonly known: number;
  /** Whether the verdicts say anything of this record. */
  readonly isJudged: boolean;
}

/** The reasons behind `answered` for the one record of an index. */
export function answersOf(
  query: AxisQuery,
  index: PatentIndex,
  { weights }: CompanyQuery,
): Answers {
  const { axis } = query;
  const parts = partsOf(query, index);
  const home = weights.foreign + (1 - weights.foreign) * (parts.nearest[0] ?? 0);
  const scan = scanner(index, axis);

  const exact: { phrase: QueryPhrase; coverage: number; pull: number }[] = [];
  for (const phrase of query.phrases) {
    scan(phrase, (record, coverage) => {
      const strength = strengthOf(coverage, index.titleOnly[record] === 1);
      exact.push({ phrase, coverage, pull: phrase.weight * strength });
    });
  }
  const related: { word: QueryWord; coverage: number; pull: number }[] = [];
  for (const word of query.words) {
    scan(word, (_, coverage) => {
      if (coverage >= WHOLE_WORD) related.push({ word, coverage, pull: word.weight });
    });
  }
  const classes = index.classes.codes
    .map((code, number) => ({
      code,
      weight: query.classes.get(code) ?? 0,
      guessed: index.classes.guessed[number] === 1,
      pull: (query.classes.get(code) ?? 0) * (index.classes.shares[number] ?? 0),
    }))
    .filter(({ pull }) => pull > 0);

  const pulled = {
    exact: bestThree(exact, NEXT_PHRASE, weights.exact[axis] * home),
    related: bestThree(related, NEXT_WORD, weights.related[axis] * home),
    classes: bestThree(classes, NEXT_CLASS, weights.classes[axis]),
  };
  return {
    ...pulled,
    known: answered(axis, { ...parts, tastes: new Float64Array(1) }, weights)[0] ?? 0,
    isJudged: parts.tastes[0] !== 0,
  };
}

/** The three greatest pulls, the second and third lessened as in the parts, times the part's weight. */
function bestThree<T extends { readonly pull: number }>(
  found: readonly T[],
  next: number,
  weight: number,
): T[] {
  return [...found]
    .sort((a, b) => b.pull - a.pull)
    .slice(0, 3)
    .map((one, place) => ({ ...one, pull: one.pull * next ** place * weight }))
    .filter(({ pull }) => pull > 0);
}
