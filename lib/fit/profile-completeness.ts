import type { ChipField, Company } from '../model/company';
import type { Axis } from '../model/fit';
import { saysNothing } from '../model/says-nothing';
import type { CorpusStatistics } from './corpus-statistics';
import { entriesIn } from './lexicon/labels';
import { fieldWeight, type ProfilePhrase, phraseKey, writtenPhrases } from './profile-phrases';
import { queryPhrase } from './query-phrase';
import { FULL_GRIP, gripOfWeight, tellingWeight } from './telling-weight';
import { WEIGHTS } from './weights';

/** A field that the fit reads. */
export type FitField = Exclude<ChipField, 'noiseWords'> | 'business' | 'industry';

/** What one more phrase in a field would bring the fit: `gain` of the completeness, 0–1. */
export interface NextField {
  readonly field: FitField;
  readonly gain: number;
  readonly isEmpty: boolean;
}

export interface Completeness {
  /** How much a fit of this profile rests on, 0–1; and of each axis. */
  readonly value: number;
  readonly axes: Readonly<Record<Axis, number>>;
  /** Empty and thin fields, the most gain first. */
  readonly next: readonly NextField[];
}

/** Two needs say most of what a company wants; of abilities it takes as many as for the confidence. */
const FULL: Readonly<Record<Axis, number>> = { need: 1.2, capability: FULL_GRIP };
const PART: Readonly<Record<Axis, number>> = {
  need: WEIGHTS.needShare,
  capability: 1 - WEIGHTS.needShare,
};
/** With so many phrases a field is not thin any more. */
const ENOUGH: Readonly<Record<FitField, number>> = {
  needs: 3,
  markets: 1,
  strengths: 3,
  processes: 3,
  equipment: 2,
  materials: 2,
  certifications: 1,
  intellectualProperty: 1,
  skills: 1,
  products: 2,
  customers: 2,
  partners: 1,
  business: 2,
  industry: 1,
};
const FIELDS = Object.keys(ENOUGH) as FitField[];
/**
 * The part of its field's weight that a phrase has on average, since patents do not use all of its
 * words: measured on made-up phrases (profile-completeness.test.ts). 「ISO9001」 is in no patent.
 */
const TYPICAL: Readonly<Record<FitField, number>> = {
  needs: 0.75,
  markets: 0.75,
  strengths: 0.65,
  processes: 0.75,
  equipment: 0.5,
  materials: 0.65,
  certifications: 0.25,
  intellectualProperty: 0.65,
  skills: 0.45,
  products: 0.75,
  customers: 0.35,
  partners: 0.3,
  business: 0.9,
  industry: 1,
};

/**
 * How much the fit has to rest on, and what it would gain from each field next. With w(axis) the sum of
 * the phrases' weights (the field's, less for words that tell little or that no patent uses, as in the
 * score), completeness = Σ over axes of share × (1 − e^(−w/full)): need has the share that it has in the
 * overall score and full = 1.2, capability the rest and full = 4, as in the confidence. A field's gain
 * is what one more phrase (of 事業内容 one more clause) adds on average: telling phrases add more, those
 * that no patent uses add nothing. Adding to a profile never lowers it.
 */
export function profileCompleteness(company: Company, statistics: CorpusStatistics): Completeness {
  const weights = weightsOf(company, statistics);
  const axes = {
    need: gripOfWeight(weights.need, FULL.need),
    capability: gripOfWeight(weights.capability, FULL.capability),
  };
  const value = PART.need * axes.need + PART.capability * axes.capability;
  const next = FIELDS.map((field, place) => ({ field, place, count: countOf(company, field) }))
    .filter(({ field, count }) => count < ENOUGH[field])
    .map(({ field, place, count }) => {
      const { axis, weight } = worthOf(field);
      const grown = gripOfWeight(weights[axis] + weight, FULL[axis]);
      return { field, place, isEmpty: count === 0, gain: PART[axis] * (grown - axes[axis]) };
    })
    .sort((a, b) => b.gain - a.gain || a.place - b.place);
  return { value, axes, next: next.map(({ place: _, ...one }) => one) };
}

/** The weight of all that is written, each phrase once, where it weighs most. */
function weightsOf(company: Company, statistics: CorpusStatistics): Record<Axis, number> {
  const worth = new Map<string, { axis: Axis; weight: number }>();
  for (const phrase of tellingPhrases(company)) {
    const weight = tellingWeight(queryPhrase(phrase, statistics), statistics);
    const known = worth.get(phraseKey(phrase));
    if (!known || known.weight < weight) {
      worth.set(phraseKey(phrase), { axis: phrase.axis, weight });
    }
  }
  const weights = { need: 0, capability: industryWeight(company) };
  for (const { axis, weight } of worth.values()) weights[axis] += weight;
  return weights;
}

/** 「特になし」 fills a field and says nothing. */
function tellingPhrases(company: Company): ProfilePhrase[] {
  return writtenPhrases(company).filter(({ phrase }) => !saysNothing(phrase));
}

/** An industry that the lexicon knows leads to classes of patents. */
function industryWeight({ industry = '' }: Company): number {
  return entriesIn(industry).length > 0 ? WEIGHTS.kinds.industry : 0;
}

function worthOf(field: FitField): { axis: Axis; weight: number } {
  if (field === 'industry') return { axis: 'capability', weight: WEIGHTS.kinds.industry };
  const { axis, weight } = fieldWeight(field);
  return { axis, weight: weight * TYPICAL[field] };
}

function countOf(company: Company, field: FitField): number {
  if (field === 'industry') return company.industry ? 1 : 0;
  return tellingPhrases(company).filter((one) => one.field === field).length;
}
