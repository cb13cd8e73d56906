import type { Company } from '../../lib/model/company';
import { type MessageKey, t } from '../shell/language';
import {
  type CompanyFilter,
  EVERYTHING,
  industriesOf,
  isNarrowing,
  tagsOf,
} from './company-filter';

interface Props {
  readonly companies: readonly Company[];
  readonly filter: CompanyFilter;
  readonly onFilter: (filter: CompanyFilter) => void;
}

const ONLY: readonly (readonly [CompanyFilter['only'], MessageKey])[] = [
  ['all', 'companyAnyState'],
  ['active', 'companyOnlyActive'],
  ['noNeeds', 'companyNoNeeds'],
  ['visitDue', 'companyVisitDue'],
];

/** What to narrow the list by, each where it is of use, and the way back to all of it. */
export function CompanyFilters({ companies, filter, onFilter }: Props) {
  const archived = companies.filter(({ archivedAt }) => archivedAt !== undefined).length;
  const tags = tagsOf(companies).map((tag) => [tag, tag] as const);
  const industries = industriesOf(companies).map(({ key, label }) => [key, label] as const);
  const isNarrowed = isNarrowing(filter);
  if (companies.length < 2 && archived === 0 && !isNarrowed) return null;
  return (
    <div class="row company-filters">
      {tags.length > 0 && (
        <Choice
          label={t('companyTag')}
          value={filter.tag}
          options={[['', t('companyAnyTag')], ...tags]}
          onChoose={(tag) => onFilter({ ...filter, tag: tag || null })}
        />
      )}
      {industries.length > 1 && (
        <Choice
          label={t('companyIndustry')}
          value={filter.industry}
          options={[['', t('companyAnyIndustry')], ...industries]}
          onChoose={(industry) => onFilter({ ...filter, industry: industry || null })}
        />
      )}
      <Choice
        label={t('companyState')}
        value={filter.only}
        options={ONLY.map(([value, label]) => [value, t(label)] as const)}
        onChoose={(only) => onFilter({ ...filter, only: only as CompanyFilter['only'] })}
      />
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
      {isNarrowed && (
        <button
          type="button"
          class="button"
          onClick={({ currentTarget }) => {
            // The button goes away with what it takes back.
            currentTarget.parentElement?.querySelector('select')?.focus();
            onFilter(EVERYTHING);
          }}
        >
          {t('companyFilterReset')}
        </button>
      )}
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string | null;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChoose: (value: string) => void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  const isSet = value !== null && value !== options[0]?.[0];
  return (
    <select
      class={`field ${isSet ? 'set' : ''}`}
      aria-label={label}
      value={value ?? ''}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      {options.map(([key, words]) => (
        <option key={key} value={key}>
          {words}
        </option>
      ))}
    </select>
  );
}
