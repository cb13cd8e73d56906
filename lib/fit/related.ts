import type { ChipField, Company } from '../model/company';
import type { Axis } from '../model/fit';
import type { RelatedSource } from '../model/related';
import { type Proposal, proposalsOn } from './proposals';
import { steady } from './steady';
import type { Weights } from './weights';

/** Why a class or word is related to a company. */
export type Origin =
  | {
      readonly source: 'lexicon';
      /** The phrase that says so, and the lexicon's label in it. */
      readonly field: ChipField | 'business' | 'industry';
      readonly phrase: string;
      readonly label: string;
    }
  | { readonly source: RelatedSource };

/** A related class (an IPC subclass) or word on one axis; 1 is the company's very field. */
export interface Related {
  readonly name: string;
  /** 0–1; 0 where the user has switched it off. */
  readonly weight: number;
  /** Where it stands in its list: its weight, or the one it had before it was switched off. */
  readonly order: number;
  /** Strongest first. */
  readonly origins: readonly Origin[];
}

/** What a company's phrases mean in patents, for one axis, best first. */
export interface RelatedOnAxis {
  readonly classes: readonly Related[];
  readonly words: readonly Related[];
}

const MOST_CLASSES = 60;
const MOST_WORDS = 80;
const FULL_WEIGHT = 5;

/**
 * What a profile means in patents: the lexicon's proposals, changed and completed by what the user,
 * a model or the catalogue added. What they added counts for both axes.
 */
export function relatedTo(
  company: Company,
  weights: Weights,
  withLexicon = true,
): Record<Axis, RelatedOnAxis> {
  return {
    need: relatedOn('need', company, weights, withLexicon),
    capability: relatedOn('capability', company, weights, withLexicon),
  };
}

function relatedOn(
  axis: Axis,
  company: Company,
  weights: Weights,
  withLexicon: boolean,
): RelatedOnAxis {
  const proposed = withLexicon ? proposalsOn(axis, company, weights) : { classes: [], words: [] };
  return {
    classes: joined(
      ranked(proposed.classes, weights.spread).slice(0, MOST_CLASSES),
      company.relatedClasses.map(({ code, ...one }) => ({ ...one, name: code })),
    ),
    words: joined(
      ranked(proposed.words, weights.spread).slice(0, MOST_WORDS),
      company.relatedWords.map(({ word, ...one }) => ({ ...one, name: word })),
    ),
  };
}

interface Change {
  readonly name: string;
  readonly weight: number;
  readonly source: RelatedSource;
}

function joined(proposed: readonly Related[], changes: readonly Change[]): Related[] {
  const byName = new Map(proposed.map((one) => [one.name, one]));
  for (const { name, weight, source } of changes) {
    const known = byName.get(name);
    byName.set(name, {
      name,
      weight: weight / FULL_WEIGHT,
      order: Math.max(weight / FULL_WEIGHT, known?.order ?? 0),
      origins: [{ source }, ...(known?.origins ?? [])],
    });
  }
  return [...byName.values()].sort(byOrder);
}

function byOrder(a: Related, b: Related): number {
  return b.order - a.order || (a.name < b.name ? -1 : 1);
}

/** One strong phrase of the profile is enough to be sure of a class. */
const SURE_STRENGTH = 0.8;
/** Phrases that lead somewhere in a full profile: of more than these each says less. */
const FULL_PROFILE = 30;

/**
 * Weights from strengths: the best is 1 where some phrase of weight stands behind it; `spread` below
 * 1 brings the lesser nearer to it.
 */
function ranked(proposals: readonly Proposal[], spread: number): Related[] {
  const best = Math.max(0, ...proposals.map(({ strength }) => strength));
  const phrases = new Set(proposals.flatMap(({ origins }) => origins.map(({ phrase }) => phrase)));
  const crowd = Math.sqrt(Math.min(1, FULL_PROFILE / phrases.size));
  const top = Math.min(1, best / SURE_STRENGTH) * crowd;
  return proposals
    .map(({ name, strength, origins }) => ({
      name,
      origins,
      weight: top * steady((strength / best) ** spread),
    }))
    .map(({ name, weight, origins }) => ({
      name,
      weight,
      order: weight,
      origins: [...origins]
        .sort((a, b) => b.strength - a.strength)
        .map(({ strength: _, ...origin }) => ({ source: 'lexicon' as const, ...origin })),
    }))
    .sort(byOrder);
}
