import type { Interview } from '../../lib/model/interview';
import type { MessageKey } from '../shell/language';

/** May what was said be told to others? With what that means. */
export const DISCLOSURES: readonly (readonly [
  Interview['disclosure'],
  label: MessageKey,
  hint: MessageKey,
])[] = [
  ['internal', 'visitInternal', 'visitInternalHint'],
  ['shareable', 'visitShareable', 'visitShareableHint'],
];

export function disclosureKey(disclosure: Interview['disclosure']): MessageKey {
  return disclosure === 'internal' ? 'visitInternal' : 'visitShareable';
}
