import type { Company } from '../../lib/model/company';
import { t } from '../shell/language';
import { type CompanyFilter, tagsOf } from './company-filter';

interface Props {
  readonly companies: readonly Company[];
  readonly filter: CompanyFilter;
  readonly onFilter: (filter: CompanyFilter) => void;
}

/** Tags and the archive; nothing where neither is in use. */
export function CompanyFilters({ companies, filter, onFilter }: Props) {
  const tags = tagsOf(companies);
  const archived = companies.filter(({ archivedAt }) => archivedAt !== undefined).length;
  if (tags.length === 0 && archived === 0) return null;
  return (
    <div class="row company-filters">
      {tags.length > 0 && (
        <select
          class="field"
          aria-label={t('companyTag')}
          value={filter.tag ?? ''}
          onChange={(event) => onFilter({ ...filter, tag: event.currentTarget.value || null })}
        >
          <option value="">{t('companyAnyTag')}</option>
          {tags.map((tag) => (
            <option key={tag} value={tag}>
              {tag}
            </option>
          ))}
        </select>
      )}
      {archived > 0 && (
        <label>
          <input
            type="checkbox"
            checked={filter.archived === 'only'}
            onChange={(event) =>
              onFilter({ ...filter, archived: event.currentTarget.checked ? 'only' : 'hidden' })
            }
          />{' '}
          {t('companyArchived', archived)}
        </label>
      )}
    </div>
  );
}
