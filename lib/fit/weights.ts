import type { Axis } from '../model/fit';
import type { EntryKind } from './lexicon/lexicon';
import fitted from './weights.json';

/**
 * The numbers of the fit that were fitted on graded pairs of companies and patents
 * (`npm run weights` makes them anew; `docs/relevance.md` says how and what they are worth).
 * All are 0–1 or a little more; none is negative, so that every part can only raise a score.
 */
export interface Weights {
  /** What one phrase answered wholly in its own words brings to its axis. */
  readonly exact: Readonly<Record<Axis, number>>;
  /** What related words bring. */
  readonly related: Readonly<Record<Axis, number>>;
  /** What a class that is the company's very field brings. */
  readonly classes: Readonly<Record<Axis, number>>;
  /** What a word of the profile counts for related classes and words, by what it names. */
  readonly kinds: Readonly<Record<EntryKind | 'subclass', number>>;
  /** What an entry's broader entry counts beside it. */
  readonly broader: number;
  /** Below 1 brings a company's lesser classes nearer to its first. */
  readonly spread: number;
  /** How much a class counts less for being common among the records. */
  readonly rarity: number;
  /** What is left of the words' part where no class of the record has to do with the company. */
  readonly foreign: number;
  /** What is left of an answer whose record is of a scale that the company does not work at. */
  readonly largeScale: number;
  /** How much the verdicts' tastes count. */
  readonly verdicts: number;
  /** The need's share in the overall score. */
  readonly needShare: number;
}

export const WEIGHTS: Weights = fitted;
