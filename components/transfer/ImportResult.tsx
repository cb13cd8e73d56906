import type { BundleComparison } from '../../lib/store/bundle';
import { t } from '../shell/language';
import { workspace } from '../shell/workspace';
import { KINDS } from './MergePreview';

interface Props {
  readonly fileName: string;
  readonly comparison: BundleComparison;
}

/** What an import did, and what to do next. */
export function ImportResult({ fileName, comparison }: Props) {
  const lines = KINDS.flatMap(([kind, key]) => {
    const count = (standing: string) =>
      comparison[kind].filter((one) => one.standing === standing).length;
    const added = count('new');
    const renewed = count('joined');
    return added + renewed > 0 ? [t('importLine', t(key), added, renewed)] : [];
  });
  return (
    <div class="done" role="status">
      <p>
        <b>{t('importDone', fileName)}</b>
      </p>
      {lines.length === 0 && <p>{t('importNothing')}</p>}
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {workspace.settings.value.activeCompanyIds.length === 0 && <p>{t('importNext')}</p>}
    </div>
  );
}
