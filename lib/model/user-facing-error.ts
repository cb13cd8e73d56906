/**
 * An error that was expected to happen some day and that the user can do something about.
 * `words` is what the user reads, in both languages: what happened and what to do next. Every
 * expected error of the project extends it; anything else is a fault of ours.
 */
export class UserFacingError extends Error {
  override readonly name: string = 'UserFacingError';

  constructor(
    readonly words: { readonly ja: string; readonly en: string },
    options?: ErrorOptions,
  ) {
    super(words.en, options);
  }
}
