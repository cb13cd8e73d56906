import { t } from '../shell/language';
import type { Knowledge } from './knowledge';

/** The questions that a need leaves open: 「何を？」, 「どうしたい？」, or none. */
export function needLacks(need: string, knowledge: Knowledge): string[] {
  const { hasObject, hasFunction } = knowledge.needPrompt(need);
  return [...(hasObject ? [] : [t('needAskObject')]), ...(hasFunction ? [] : [t('needAskWish')])];
}
