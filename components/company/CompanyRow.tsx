import type { Company } from '../../lib/model/company';
import { t } from '../shell/language';
import { CompletenessFigure } from './CompletenessFigure';
import { duplicateCompany, setActive, setArchived } from './company-actions';
import { missingForFit } from './profile-sections';

interface Props {
  readonly company: Company;
  readonly isActive: boolean;
  readonly isEdited: boolean;
  readonly onEdit: (companyId: string) => void;
  readonly onRemove: (company: Company) => void;
}

/** One company of the list: its switch, what it is, and what can be done with it. */
export function CompanyRow({ company, isActive, isEdited, onEdit, onRemove }: Props) {
  const { id, name } = company;
  const about = [company.industry, company.location].filter(Boolean).join(t('listSeparator'));
  return (
    <li class={`company ${isEdited ? 'edited' : ''}`} data-row={id}>
      <button
        type="button"
        class="switch"
        role="switch"
        aria-checked={isActive}
        aria-label={t('companyActive', name)}
        title={t(isActive ? 'companyActiveOn' : 'companyActiveOff')}
        onClick={() => setActive(company, !isActive)}
        {...(import.meta.env.MODE === 'e2e' && {
          'data-testid': 'company-active',
          'data-company': id,
        })}
      >
        <span aria-hidden="true">{isActive ? '✓' : ''}</span>
      </button>
      <div class="company-words">
        <button
          type="button"
          class="company-name"
          aria-current={isEdited ? 'true' : undefined}
          onClick={() => onEdit(id)}
        >
          {name}
        </button>
        {company.sample && <span class="tag sample">{t('companySample')}</span>}
        {company.tags.map((tag) => (
          <span key={tag} class="tag">
            {tag}
          </span>
        ))}
        {missingForFit(company).map((key) => (
          <span key={key} class="tag missing">
            {t(key)}
          </span>
        ))}
        <CompletenessFigure company={company} />
      </div>
      <div class="company-foot">
        <span class="muted grow" title={about}>
          {about}
        </span>
        <Menu company={company} onEdit={onEdit} onRemove={onRemove} />
      </div>
    </li>
  );
}

function Menu({ company, onEdit, onRemove }: Pick<Props, 'company' | 'onEdit' | 'onRemove'>) {
  const duplicate = async () => {
    const id = await duplicateCompany(company);
    if (id) onEdit(id);
  };
  const entries = [
    ['companyEdit', 'companyEditOne', () => onEdit(company.id)],
    ['companyDuplicate', 'companyDuplicateOne', duplicate],
    company.archivedAt
      ? (['companyUnarchive', 'companyUnarchiveOne', () => setArchived(company, null)] as const)
      : (['companyArchive', 'companyArchiveOne', () => setArchived(company, 'now')] as const),
    ['companyDelete', 'companyDeleteOne', () => onRemove(company)],
  ] as const;
  return (
    <span class="company-menu">
      {entries.map(([words, label, act]) => (
        <button
          key={words}
          type="button"
          class="button quiet"
          aria-label={t(label, company.name)}
          onClick={act}
        >
          {t(words)}
        </button>
      ))}
    </span>
  );
}
