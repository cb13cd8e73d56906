import en from '../../public/_locales/en/messages.json';
import ja from '../../public/_locales/ja/messages.json';
import type { MessageKey } from '../shell/language';

/** Common reasons for turning down, in the order offered. */
export const DECLINE_REASONS = [
  'boardReasonField',
  'boardReasonEquipment',
  'boardReasonMarket',
  'boardReasonCost',
  'boardReasonTerms',
  'boardReasonTime',
  'boardReasonRight',
  'boardReasonSimilar',
] as const satisfies readonly MessageKey[];

/** Their wording in either language: what is chosen stays as it was written when it was chosen. */
export const DECLINE_PHRASES: readonly string[] = DECLINE_REASONS.flatMap((key) => [
  ja[key].message,
  en[key].message,
]);
