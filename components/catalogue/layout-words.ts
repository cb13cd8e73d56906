import type { LayoutName } from '../../lib/model/catalogue';
import { t } from '../shell/language';

/** What kind of file it is, as its users call it. */
export function layoutWords(layout: LayoutName): string {
  return t(layout === 'plidb-bulk' ? 'layoutPlidb' : 'layoutJplatpat');
}
