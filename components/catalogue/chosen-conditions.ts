import { FACETS, type Facet, type Search } from '../../lib/model/ranking';
import { t } from '../shell/language';
import { facetName, facetValueWords } from './facet-words';

/** One condition of a search in words, and the search without it. */
export interface Condition {
  readonly key: string;
  readonly words: string;
  readonly without: Search;
}

export const WHOLE: readonly [number, number] = [0, 100];

export const AXES = [
  ['overall', 'catalogueOverall'],
  ['need', 'catalogueNeed'],
  ['capability', 'catalogueCapability'],
] as const;

/** Every condition that narrows a search, in the order in which the view shows them. */
export function chosenConditions(
  search: Search,
  fieldName: (code: string) => string,
): readonly Condition[] {
  return [
    ...textCondition(search),
    ...rangeConditions(search),
    ...judgedCondition(search),
    ...FACETS.flatMap((facet) => facetConditions(search, facet, fieldName)),
  ];
}

/** The search without any condition; how it is sorted stays. */
export function withoutConditions(search: Search): Search {
  return {
    text: '',
    facets: {},
    overall: [...WHOLE],
    need: [...WHOLE],
    capability: [...WHOLE],
    judged: 'shown',
    sort: search.sort,
  } as Search;
}

/** The search with a value of a facet chosen, or no longer chosen if it was. */
export function withFacetToggled(search: Search, facet: Facet, value: string): Search {
  const chosen = search.facets[facet] ?? [];
  const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
  const { [facet]: _, ...others } = search.facets;
  return { ...search, facets: next.length > 0 ? { ...others, [facet]: next } : others };
}

function textCondition(search: Search): Condition[] {
  const text = search.text.trim();
  if (text === '') return [];
  return [{ key: 'text', words: text, without: { ...search, text: '' } }];
}

function rangeConditions(search: Search): Condition[] {
  return AXES.filter(([axis]) => !isWhole(search[axis])).map(([axis, name]) => ({
    key: axis,
    words: t('catalogueRange', t(name), search[axis][0], search[axis][1]),
    without: { ...search, [axis]: [...WHOLE] },
  }));
}

function judgedCondition(search: Search): Condition[] {
  if (search.judged === 'shown') return [];
  return [
    { key: 'judged', words: t('catalogueHideJudged'), without: { ...search, judged: 'shown' } },
  ];
}

function facetConditions(
  search: Search,
  facet: Facet,
  fieldName: (code: string) => string,
): Condition[] {
  return (search.facets[facet] ?? []).map((value) => ({
    key: `${facet}/${value}`,
    words: `${facetName(facet)}: ${facetValueWords(facet, value, fieldName)}`,
    without: withFacetToggled(search, facet, value),
  }));
}

function isWhole([from, to]: readonly [number, number]): boolean {
  return from <= WHOLE[0] && to >= WHOLE[1];
}
