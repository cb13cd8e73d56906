import { t } from '../shell/language';
import { workspace } from '../shell/workspace';

/** That a bundle was saved under a name, and what is not in it since it cannot be read. */
export function savedWords(name: string): string {
  const damaged = workspace.damaged.value.length;
  const without = damaged > 0 ? ` ${t('transferWithoutDamaged', damaged)}` : '';
  return t('fileSaved', name) + without;
}
