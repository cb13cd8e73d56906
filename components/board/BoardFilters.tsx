import type { Verdict } from '../../lib/model/candidate';
import type { Company } from '../../lib/model/company';
import { t } from '../shell/language';
import { VERDICTS } from '../shortlist/stage-words';
import type { BoardFilter } from './board-filter';

interface Props {
  readonly companies: readonly Company[];
  readonly filter: BoardFilter;
  readonly onFilter: (filter: BoardFilter) => void;
}

/** Which cards the board shows: text, company, verdict, overdue. */
export function BoardFilters({ companies, filter, onFilter }: Props) {
  return (
    <search class="row board-filters">
      <input
        type="search"
        class="field grow"
        aria-label={t('boardFilterText')}
        placeholder={t('boardFilterText')}
        value={filter.text}
        onInput={(event) => onFilter({ ...filter, text: event.currentTarget.value })}
      />
      <select
        class="field"
        aria-label={t('boardFilterCompany')}
        value={filter.companyId}
        onChange={(event) => onFilter({ ...filter, companyId: event.currentTarget.value })}
      >
        <option value="">{t('boardAllCompanies')}</option>
        {companies.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <select
        class="field"
        aria-label={t('boardFilterVerdict')}
        value={filter.verdict}
        onChange={(event) =>
          onFilter({ ...filter, verdict: event.currentTarget.value as Verdict | '' })
        }
      >
        <option value="">{t('boardAllVerdicts')}</option>
        {VERDICTS.map(([verdict, key]) => (
          <option key={verdict} value={verdict}>
            {t(key)}
          </option>
        ))}
      </select>
      <label class="board-overdue-only">
        <input
          type="checkbox"
          checked={filter.onlyOverdue}
          onChange={(event) => onFilter({ ...filter, onlyOverdue: event.currentTarget.checked })}
        />
        {t('boardOverdueOnly')}
      </label>
    </search>
  );
}
