import type { CompanyImport } from '../../lib/model/company-import';
import type { UndoneImport } from '../../lib/store/company-import';
import { t } from '../shell/language';
import { profileLabel } from './profile-label';

interface Props {
  readonly change: CompanyImport;
  readonly unreadSheets: readonly string[];
  readonly undone: UndoneImport | null;
  readonly onUndo: () => void;
}

/** What an import did, with a way back; after that, what the way back had to leave. */
export function ImportDone({ change, unreadSheets, undone, onUndo }: Props) {
  if (undone) return <Undone {...undone} />;
  const { added, changed, unchanged, kept, skipped } = change;
  return (
    <div class="preview">
      <p role="status">
        {t('sheetImportDone', added.length, changed.length, unchanged, skipped.length)}
      </p>
      {unreadSheets.length > 0 && <p>{t('sheetImportUnread', listed(unreadSheets))}</p>}
      <ul>
        {kept.map(({ name, fields }, at) => (
          <li key={at}>{t('sheetImportKept', name, listed(fields.map(profileLabel)))}</li>
        ))}
      </ul>
      <p class="row">
        <button type="button" class="button" onClick={onUndo}>
          {t('sheetImportUndo')}
        </button>
      </p>
    </div>
  );
}

function Undone({ spared, left }: UndoneImport) {
  return (
    <div class="preview">
      <p role="status">{t('sheetImportUndone')}</p>
      {spared.length > 0 && <p>{t('sheetImportSpared', listed(spared))}</p>}
      <ul>
        {left.map(({ name, fields }, at) => (
          <li key={at}>{t('sheetImportLeft', name, listed(fields.map(profileLabel)))}</li>
        ))}
      </ul>
    </div>
  );
}

function listed(words: readonly string[]): string {
  return words.join(t('listSeparator'));
}
