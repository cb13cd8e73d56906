import type { BundleComparison, Standing } from '../../lib/store/bundle';
import type { MessageKey } from '../shell/language';

export const STANDINGS: readonly (readonly [Standing, MessageKey])[] = [
  ['new', 'standingNew'],
  ['newer', 'standingNewer'],
  ['older', 'standingOlder'],
  ['same', 'standingSame'],
];

/** The kinds of records in a file, in the order in which people think of them. */
export const KINDS = [
  ['companies', 'companies'],
  ['candidates', 'candidates'],
  ['patents', 'patents'],
] as const satisfies readonly (readonly [keyof BundleComparison, MessageKey])[];
