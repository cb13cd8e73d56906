import { UserFacingError } from '../../model/user-facing-error';

export type CatalogueRefusal =
  | 'empty'
  | 'headingsOnly'
  | 'headings'
  | 'binary'
  | 'spreadsheet'
  | 'webPage'
  | 'encrypted'
  | 'damagedZip'
  | 'noCsvInZip'
  | 'unreadable';

/** A file that holds no catalogue, or one that cannot be got at. `reason` is for tests and reports. */
export class CatalogueFileRefused extends UserFacingError {
  override readonly name = 'CatalogueFileRefused';
  constructor(
    readonly reason: CatalogueRefusal,
    words: { readonly ja: string; readonly en: string },
    options?: ErrorOptions,
  ) {
    super(words, options);
  }
}
