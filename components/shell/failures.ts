import { signal } from '@preact/signals';
import { UserFacingError } from '../../lib/model/user-facing-error';
import { inBothLanguages } from './language';

/** A failure on show: words for the user, and for unexpected ones what helps to find the fault. */
export interface Failure {
  readonly words: { readonly ja: string; readonly en: string };
  readonly detail: string | null;
}

/** The failure shown last, until it is closed. */
export const failure = signal<Failure | null>(null);

/** Tells the user of a failure. Expected ones have their own words; others can be copied and sent. */
export function report(error: unknown): void {
  if (error instanceof UserFacingError) {
    failure.value = { words: error.words, detail: null };
    return;
  }
  console.error(error);
  failure.value = {
    words: inBothLanguages('failureUnexpected'),
    detail: error instanceof Error ? (error.stack ?? error.message) : String(error),
  };
}
