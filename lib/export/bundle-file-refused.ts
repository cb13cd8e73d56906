import { UserFacingError } from '../model/user-facing-error';

export type Refusal =
  | 'unreadable'
  | 'empty'
  | 'encoding'
  | 'foreign'
  | 'cut'
  | 'broken'
  | 'newer'
  | 'invalid'
  | 'inconsistent';

/** A file that cannot be taken in. Nothing was written; `line` counts from 1 where one is to blame. */
export class BundleFileRefused extends UserFacingError {
  override readonly name = 'BundleFileRefused';
  constructor(
    readonly reason: Refusal,
    words: { readonly ja: string; readonly en: string },
    readonly line?: number,
  ) {
    super({
      ja: `${words.ja}何も取り込んでいません。`,
      en: `${words.en} Nothing was taken in.`,
    });
  }
}
