import type { Basis } from '../model/fit';
import type { CompanyQuery } from './company-query';
import type { PatentIndex } from './patent-index';

/** A title alone leaves most of a record unknown. */
const TITLE_PART = 0.5;
/** Classes that were guessed from the words say nothing the words did not. */
const GUESSED_PART = 0.85;
/** Without a catalogue it is not known how rare a fit is. */
const PROVISIONAL_PART = 0.9;

/**
 * How much a fit rests on, 0–1: how much the profile says that patents could answer (`grip`), times
 * what is known of the record. It says nothing of how well they fit: a good fit may be a guess, and a
 * bad one certain.
 */
export function confidenceOf(
  { grip, provisional }: CompanyQuery,
  index: PatentIndex,
  record: number,
  basis: Basis,
): number {
  if (!index.hasText[record]) return 0;
  const text = basis === 'title' || index.titleOnly[record] ? TITLE_PART : 1;
  const classes = index.classes.predicted[record] ? GUESSED_PART : 1;
  return grip * text * classes * (provisional ? PROVISIONAL_PART : 1);
}
