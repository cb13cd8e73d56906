import type { Axis } from '../model/fit';
import type { Sighting } from '../model/open-patent';

/**
 * How much a word counts for an axis by where it stands. What a record is for (目的, 効果, 機能)
 * answers a need; how it is made and used (技術概要, 適用製品, 技術分野) meets a capability; either may
 * be told in the other's words, so those count too, for less.
 */
export const FIELD_WEIGHTS = {
  title: { need: 1, capability: 1 },
  purpose: { need: 1, capability: 0.4 },
  effect: { need: 1, capability: 0.4 },
  functions: { need: 0.6, capability: 0.3 },
  outline: { need: 0.4, capability: 1 },
  appliedProducts: { need: 0.6, capability: 1 },
  technicalFields: { need: 0.2, capability: 0.6 },
} as const satisfies Partial<Record<keyof Sighting, Readonly<Record<Axis, number>>>>;

type ScoredField = keyof typeof FIELD_WEIGHTS;
const SCORED_FIELDS = Object.keys(FIELD_WEIGHTS) as readonly ScoredField[];

/** One text of a record that is scored: a field, or one value of a field that holds several. */
export interface ScoredText {
  readonly field: ScoredField;
  readonly index?: number;
  readonly text: string;
}

/** The texts of a record that are scored, in the order of the fields above. */
export function scoredTexts(patent: Sighting): ScoredText[] {
  return SCORED_FIELDS.flatMap((field) => {
    const value = patent[field];
    if (value === undefined) return [];
    if (typeof value === 'string') return [{ field, text: value }];
    return value.map((text, index) => ({ field, index, text }));
  });
}

/** Whether the record is known by nothing but its title (and what cannot be scored). */
export function isTitleOnly(patent: Sighting): boolean {
  return !patent.purpose && !patent.effect && !patent.outline && !patent.appliedProducts;
}
