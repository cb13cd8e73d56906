import { language } from '../shell/language';

/** A count as people read it: 12,345. */
export function countText(count: number): string {
  return count.toLocaleString(language.value);
}
