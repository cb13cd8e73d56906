import { useRef } from 'preact/hooks';
import type { Company } from '../../lib/model/company';
import { staleMarks } from '../../lib/model/internal-phrases';
import { focusSoon } from '../shell/focus-soon';
import { t } from '../shell/language';
import { toast } from '../shell/toasts';
import { workspace } from '../shell/workspace';
import { changeCompany } from './company-actions';
import { profileLabel } from './profile-label';

interface Props {
  readonly company: Company;
  readonly onChange: (part: Partial<Company>) => Promise<boolean>;
}

/** Words that are 社内限り though their field says them no more: they still hide other text. */
export function StaleMarks({ company, onChange }: Props) {
  const list = useRef<HTMLElement>(null);
  const stale = staleMarks(company);
  if (stale.length === 0) return null;
  const remove = async (entry: string) => {
    // The last one takes the list with it.
    if (stale.length > 1) list.current?.focus();
    else focusSoon('#section-related h3');
    if (!(await onChange({ internal: company.internal.filter((one) => one !== entry) }))) return;
    toast(t('profileStaleRemoved', phraseOf(entry)), () => putBack(company.id, entry));
  };
  return (
    <details class="profile-section">
      <summary ref={list}>{t('profileStale', stale.length)}</summary>
      <p class="hint">{t('profileStaleHint')}</p>
      <ul class="chips">
        {stale.map((entry) => (
          <li key={entry} class="chip">
            <span class="chip-text">
              <span class="muted">{profileLabel(entry.slice(0, entry.indexOf(':')))}</span>{' '}
              {phraseOf(entry)}
            </span>
            <button
              type="button"
              class="chip-remove"
              aria-label={t('profileStaleRemove', phraseOf(entry))}
              onClick={() => remove(entry)}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Beside what was marked since. */
function putBack(companyId: string, entry: string): void {
  const now = workspace.companies.value.find(({ id }) => id === companyId);
  if (now) changeCompany(companyId, { internal: [...new Set([...now.internal, entry])] });
}

function phraseOf(entry: string): string {
  return entry.slice(entry.indexOf(':') + 1);
}
