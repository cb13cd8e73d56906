import type { BundleComparison } from '../../lib/store/bundle';
import type { TakenChange } from '../../lib/store/undo-taking';
import { t } from '../shell/language';

/** More names than these are not read. */
const MOST_NAMES = 10;

/** The names of records that a file changed, as its preview called them. */
export function namesOfChanges(
  changes: readonly TakenChange[],
  comparison: BundleComparison,
): string {
  const names = changes.slice(0, MOST_NAMES).map((one) => nameOf(one, comparison));
  const rest = changes.length - names.length;
  return [...names, ...(rest > 0 ? [t('previewMore', rest)] : [])].join(t('listSeparator'));
}

function nameOf({ store, id, before, after }: TakenChange, comparison: BundleComparison): string {
  if (store === 'deletions') return id;
  const told = comparison[store].find((one) => one.id === id)?.name;
  const record = (after ?? before ?? {}) as { name?: string; patent?: { title: string } };
  return told ?? record.name ?? record.patent?.title ?? id;
}
