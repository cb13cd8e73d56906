import { useState } from 'preact/hooks';
import type { Company } from '../../lib/model/company';
import { t } from '../shell/language';
import { workspace } from '../shell/workspace';
import { createCompany, duplicateCompany, removeCompany, setActive } from './company-actions';
import { filledFields } from './profile-sections';

interface Props {
  readonly onEdit: (companyId: string) => void;
  readonly editedId: string | null;
}

/** All companies: search, which are active, and what can be done with each. */
export function CompanyList({ onEdit, editedId }: Props) {
  const [search, setSearch] = useState('');
  const companies = workspace.companies.value;
  const shown = companies.filter((company) => matches(company, search));

  return (
    <section class="companies" aria-label={t('companies')}>
      <div class="row">
        <input
          class="field"
          type="search"
          value={search}
          placeholder={t('companySearch')}
          aria-label={t('companySearch')}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
        <button
          type="button"
          class="button primary"
          onClick={async () => {
            const id = await createCompany();
            if (id) onEdit(id);
          }}
        >
          {t('companyCreate')}
        </button>
      </div>
      {companies.length === 0 && <p class="empty">{t('companiesEmpty')}</p>}
      {companies.length > 0 && shown.length === 0 && <p class="empty">{t('companiesNoMatch')}</p>}
      <ul class="company-list">
        {shown.map((company) => (
          <CompanyRow
            key={company.id}
            company={company}
            isEdited={company.id === editedId}
            onEdit={onEdit}
          />
        ))}
      </ul>
    </section>
  );
}

interface RowProps {
  readonly company: Company;
  readonly isEdited: boolean;
  readonly onEdit: (companyId: string) => void;
}

function CompanyRow({ company, isEdited, onEdit }: RowProps) {
  const active = workspace.settings.value.activeCompanyIds.includes(company.id);
  const filled = filledFields(company);
  return (
    <li class={`company ${isEdited ? 'edited' : ''}`}>
      <button
        type="button"
        class="switch"
        role="switch"
        aria-checked={active}
        aria-label={t('companyActive', company.name)}
        title={t(active ? 'companyActiveOn' : 'companyActiveOff')}
        onClick={() => setActive(company, !active)}
        {...(import.meta.env.MODE === 'e2e' && {
          'data-testid': 'company-active',
          'data-company': company.id,
        })}
      >
        <span aria-hidden="true" />
      </button>
      <div class="company-words">
        <button type="button" class="company-name" onClick={() => onEdit(company.id)}>
          {company.name}
        </button>
        {company.sample && <span class="tag">{t('companySample')}</span>}
        <span class="muted">
          {[company.industry, company.location].filter(Boolean).join(t('listSeparator'))}
          {filled < 4 && ` ${t('companyFilled', filled)}`}
        </span>
      </div>
      <div class="company-menu">
        <button
          type="button"
          class="button quiet"
          aria-label={t('companyEditOne', company.name)}
          onClick={() => onEdit(company.id)}
        >
          {t('companyEdit')}
        </button>
        <button
          type="button"
          class="button quiet"
          aria-label={t('companyDuplicateOne', company.name)}
          onClick={async () => {
            const id = await duplicateCompany(company);
            if (id) onEdit(id);
          }}
        >
          {t('companyDuplicate')}
        </button>
        <button
          type="button"
          class="button quiet"
          aria-label={t('companyDeleteOne', company.name)}
          onClick={() => removeCompany(company)}
        >
          {t('companyDelete')}
        </button>
      </div>
    </li>
  );
}

function matches(company: Company, search: string): boolean {
  const wanted = search.normalize('NFKC').toLowerCase().trim();
  if (wanted === '') return true;
  const texts = [company.name, company.location, company.industry, company.business];
  const chips = [company.strengths, company.processes, company.products, company.needs].flat();
  return [...texts, ...chips].some((text) =>
    text?.normalize('NFKC').toLowerCase().includes(wanted),
  );
}
