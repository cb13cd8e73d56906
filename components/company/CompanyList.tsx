import { useState } from 'preact/hooks';
import { localDay } from '../../lib/export/local-day';
import type { Company } from '../../lib/model/company';
import { t } from '../shell/language';
import { workspace } from '../shell/workspace';
import { CompanyFilters } from './CompanyFilters';
import { CompanyRow } from './CompanyRow';
import { addSampleCompany, createCompany, focusCompany, removeCompany } from './company-actions';
import { type CompanyFilter, EVERYTHING, holdsWords, isNarrowing, passes } from './company-filter';

interface Props {
  readonly onEdit: (companyId: string) => void;
  readonly editedId: string | null;
}

/** All companies: search, which are active, and what can be done with each. */
export function CompanyList({ onEdit, editedId }: Props) {
  const [search, setSearch] = useState('');
  const [filter, setFilter] = useState<CompanyFilter>(EVERYTHING);
  const companies = workspace.companies.value;
  const { activeCompanyIds } = workspace.settings.value;
  const active = companies.filter(({ id }) => activeCompanyIds.includes(id));
  const ground = { activeCompanyIds, today: localDay(new Date()) };
  const shown = companies.filter(
    (company) => holdsWords(company, search) && passes(company, filter, ground),
  );
  const isNarrowed = search.trim() !== '' || isNarrowing(filter);
  const create = async () => {
    const id = await createCompany();
    if (id) onEdit(id);
  };
  const remove = async (company: Company) => {
    const at = shown.indexOf(company);
    await removeCompany(company);
    focusCompany((shown[at + 1] ?? shown[at - 1])?.id);
  };

  return (
    <section class="companies" aria-label={t('companies')}>
      <div class="row">
        <h2>{t('companies')}</h2>
        <p class="counts grow" role="status">
          {companies.length > 0 && t('companyActiveCount', active.length, companies.length)}
          {isNarrowed && ` ${t('companyFound', shown.length)}`}
        </p>
        <button type="button" class="button primary" onClick={create}>
          {t('companyCreate')}
        </button>
      </div>
      {companies.length === 0 ? (
        <NoCompanies />
      ) : (
        <>
          <input
            class="field"
            type="search"
            value={search}
            placeholder={t('companySearch')}
            aria-label={t('companySearch')}
            onInput={(event) => setSearch(event.currentTarget.value)}
          />
          <CompanyFilters companies={companies} filter={filter} onFilter={setFilter} />
          <p class="hint">{t('companyHint')}</p>
          {shown.length === 0 && <p class="empty">{t('companiesNoMatch')}</p>}
          <ul class="company-list">
            {shown.map((company) => (
              <CompanyRow
                key={company.id}
                company={company}
                isActive={activeCompanyIds.includes(company.id)}
                isEdited={company.id === editedId}
                onEdit={onEdit}
                onRemove={remove}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function NoCompanies() {
  return (
    <div class="empty">
      <p>{t('companiesEmpty')}</p>
      <button
        type="button"
        class="button"
        onClick={async () => focusCompany(await addSampleCompany())}
      >
        {t('companySampleTry')}
      </button>
    </div>
  );
}
