import type { Company } from '../model/company';
import { className } from './lexicon/lexicon';
import { type Origin, type Related, relatedTo } from './related';
import { WEIGHTS } from './weights';

/** A related class or word as a person looks at it: both axes together. */
export interface RelatedItem {
  /** The IPC subclass or the word. */
  readonly name: string;
  /** 「容器・包装 (B65D)」, or the word. */
  readonly shown: string;
  /** 1 weak … 5 the very field; 0 switched off. */
  readonly weight: number;
  /** Where it comes from, strongest first, each once. */
  readonly origins: readonly Origin[];
  /** Whether the profile itself changed or added it. */
  readonly changed: boolean;
}

/** What the user or a model added stands before all proposals. */
const ADDED_FIRST = 2;

/**
 * All related classes and words of a profile: those added, then the lexicon's, strongest first. One
 * that is switched off keeps its place, or it would jump away from under the pointer.
 */
export function relatedOverview(company: Company): {
  readonly classes: readonly RelatedItem[];
  readonly words: readonly RelatedItem[];
} {
  const { need, capability } = relatedTo(company, WEIGHTS);
  return {
    classes: together([...need.classes, ...capability.classes], shownClass),
    words: together([...need.words, ...capability.words], (word) => word),
  };
}

/** A class with its plain name. */
export function shownClass(code: string): string {
  const name = className(code);
  return name ? `${name} (${code})` : code;
}

function together(related: readonly Related[], shown: (name: string) => string): RelatedItem[] {
  const byName = new Map<string, Related[]>();
  for (const one of related) byName.set(one.name, [...(byName.get(one.name) ?? []), one]);
  return [...byName]
    .map(([name, same]): RelatedItem & { readonly order: number } => {
      const weight = Math.max(...same.map((one) => one.weight));
      const origins = distinct(same.flatMap((one) => one.origins));
      return {
        name,
        shown: shown(name),
        weight: weight === 0 ? 0 : Math.max(1, Math.round(weight * 5)),
        origins,
        changed: origins.some(({ source }) => source !== 'lexicon'),
        order: origins.every(({ source }) => source !== 'lexicon')
          ? ADDED_FIRST
          : Math.max(...same.map((one) => one.order)),
      };
    })
    .sort((a, b) => b.order - a.order || (a.name < b.name ? -1 : 1))
    .map(({ order: _, ...item }) => item);
}

function distinct(origins: readonly Origin[]): Origin[] {
  const keys = new Map(origins.map((one) => [JSON.stringify(one), one]));
  return [...keys.values()];
}
