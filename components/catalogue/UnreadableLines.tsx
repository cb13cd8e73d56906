import { unreadableTable } from '../../lib/export/unreadable-lines';
import { UNREADABLE_REASONS, type UnreadableLine } from '../../lib/model/catalogue-file';
import { t } from '../shell/language';
import { saveFile } from '../shell/save-file';
import { numberText } from './ImportProgress';
import { reasonWords } from './reason-words';

/** Shown on the page; the file holds all. */
const SHOWN = 20;

/** Lines that were left out, with why, and as a file to mend them by. */
export function UnreadableLines({ lines }: { readonly lines: readonly UnreadableLine[] }) {
  if (lines.length === 0) return null;
  return (
    <details class="unreadable">
      <summary>{t('importUnreadable', numberText(lines.length))}</summary>
      <ul>
        {lines.slice(0, SHOWN).map(({ file, line, reason, start }) => (
          <li key={`${file}:${line}`}>
            {t('importUnreadableLine', file, numberText(line), reasonWords(reason))}{' '}
            <code>{start.slice(0, 60)}</code>
          </li>
        ))}
      </ul>
      <button
        type="button"
        class="button"
        onClick={() => saveFile(t('importUnreadableFile'), tableOf(lines), 'text/csv')}
      >
        {t('importUnreadableSave')}
      </button>
    </details>
  );
}

function tableOf(lines: readonly UnreadableLine[]): string {
  const reasons = UNREADABLE_REASONS.map((reason) => [reason, reasonWords(reason)]);
  return unreadableTable(lines, {
    file: t('importColumnFile'),
    line: t('importColumnLine'),
    reason: t('importColumnReason'),
    start: t('importColumnStart'),
    reasons: Object.fromEntries(reasons),
  });
}
