import type { TakenIn } from '../../lib/store/bundle';
import { t } from '../shell/language';
import { workspace } from '../shell/workspace';
import { KINDS } from './MergePreview';
import { namesOfChanges } from './taken-names';

interface Props {
  readonly fileName: string;
  readonly taken: TakenIn;
  readonly isBusy: boolean;
  readonly onUndo: () => void;
}

/** What an import did, a way back, and what to do next. */
export function ImportResult({ fileName, taken, isBusy, onUndo }: Props) {
  const { records, settings } = taken.changes;
  const lines = KINDS.flatMap(([kind, key]) => {
    const changes = records.filter(({ store }) => store === kind);
    const added = changes.filter(({ before }) => !before).length;
    const gone = changes.filter(({ after }) => !after);
    const renewed = changes.length - added - gone.length;
    return [
      ...(added + renewed > 0 ? [t('importLine', t(key), added, renewed)] : []),
      ...(gone.length > 0
        ? [t('importDeleted', t(key), gone.length, namesOfChanges(gone, taken))]
        : []),
    ];
  });
  const isChanged = records.length > 0 || settings !== undefined;
  return (
    <div class="done" role="status">
      <p>
        <b>{t('importDone', fileName)}</b>
      </p>
      {!isChanged && <p>{t('importNothing')}</p>}
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {workspace.settings.value.activeCompanyIds.length === 0 && <p>{t('importNext')}</p>}
      {isChanged && (
        <button
          type="button"
          class="button"
          aria-disabled={isBusy}
          onClick={() => !isBusy && onUndo()}
          {...(import.meta.env.MODE === 'e2e' && { 'data-testid': 'import-undo' })}
        >
          {t('importUndo')}
        </button>
      )}
    </div>
  );
}
