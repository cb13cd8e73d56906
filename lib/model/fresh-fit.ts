import type { Fit } from './fit';
import type { OpenPatent } from './open-patent';

/** What is known now of a record, and how it fits the present profile. */
export interface FreshFit {
  readonly patent: OpenPatent;
  readonly fit: Fit;
}
