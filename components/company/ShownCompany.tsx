import type { Company } from '../../lib/model/company';
import { t } from '../shell/language';
import { showShortlist, workspace } from '../shell/workspace';

/** Which company the page is about: its shortlist, its sheet, its interviews. Active ones come first. */
export function ShownCompany() {
  const { activeCompanyIds } = workspace.settings.value;
  const isActive = ({ id }: Company) => activeCompanyIds.includes(id);
  const shownId = workspace.shownCompanyId.value;
  // One that was put away is not offered, unless it is on show.
  const companies = workspace.companies.value.filter(
    ({ id, archivedAt }) => archivedAt === undefined || id === shownId,
  );
  const groups = [
    [t('shortlistActive'), companies.filter(isActive)],
    [t('shortlistOthers'), companies.filter((one) => !isActive(one))],
  ] as const;
  return (
    <select
      class="field grow"
      aria-label={t('shortlistCompany')}
      value={shownId ?? ''}
      onChange={(event) => showShortlist(event.currentTarget.value)}
    >
      {groups.map(
        ([label, members]) =>
          members.length > 0 && (
            <optgroup key={label} label={label}>
              {members.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </optgroup>
          ),
      )}
    </select>
  );
}
