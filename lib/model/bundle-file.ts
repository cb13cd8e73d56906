import type { Bundle } from './bundle';
import type { CompanyLine } from './company-line';

/**
 * A file that was read and checked as a whole, ready to be compared with what is known and applied:
 * a bundle, or company lines, for which the time of reading stands in for the time of editing.
 */
export type BundleFile = (
  | { readonly kind: 'bundle'; readonly bundle: Bundle }
  | {
      readonly kind: 'companyLines';
      readonly lines: readonly CompanyLine[];
      readonly readAt: string;
    }
) & {
  /** What the file holds and this version does not take in, for the preview: `needs_from`. */
  readonly ignoredKeys: readonly string[];
};
