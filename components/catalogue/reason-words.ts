import type { UnreadableReason } from '../../lib/model/catalogue-file';
import { t } from '../shell/language';

const KEYS = {
  noNumber: 'unreadableNoNumber',
  noTitle: 'unreadableNoTitle',
  unclosedQuote: 'unreadableUnclosedQuote',
  columns: 'unreadableColumns',
  cut: 'unreadableCut',
  tooLong: 'unreadableTooLong',
  control: 'unreadableControl',
} as const satisfies Record<UnreadableReason, string>;

/** Why a line was left out. */
export function reasonWords(reason: UnreadableReason): string {
  return t(KEYS[reason]);
}
