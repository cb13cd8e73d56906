import { UserFacingError } from '../model/user-facing-error';

/** A file that no list of companies can be read from, with what to do instead. */
export class CompanyFileRefused extends UserFacingError {
  override readonly name = 'CompanyFileRefused';

  constructor(
    readonly reason: 'empty' | 'oldExcel' | 'damaged' | 'encoding' | 'foreign',
    words: { readonly ja: string; readonly en: string },
    options?: ErrorOptions,
  ) {
    super(words, options);
  }
}
