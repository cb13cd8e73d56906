import { useId } from 'preact/hooks';
import { type Search, SORTS } from '../../lib/model/ranking';
import { type MessageKey, t } from '../shell/language';
import { AXES } from './chosen-conditions';
import { ScoreRange } from './ScoreRange';
import { SearchText } from './SearchText';

interface Props {
  readonly companies: readonly { readonly id: string; readonly name: string }[];
  readonly companyId: string | null;
  readonly onCompany: (companyId: string | null) => void;
  readonly search: Search;
  readonly onSearch: (search: Search) => void;
}

/** Company, words, order and, with a company, the ranges of the scores. */
export function SearchBar({ companies, companyId, onCompany, search, onSearch }: Props) {
  const id = useId();
  return (
    <div class="search-bar">
      <div class="search-company">
        <label for={`${id}-company`}>{t('catalogueCompany')}</label>
        <select
          id={`${id}-company`}
          class="field"
          value={companyId ?? ''}
          onChange={(event) => onCompany(event.currentTarget.value || null)}
        >
          <option value="">{t('catalogueNoCompany')}</option>
          {companies.map((company) => (
            <option key={company.id} value={company.id}>
              {company.name}
            </option>
          ))}
        </select>
      </div>
      <SearchText text={search.text} onText={(text) => onSearch({ ...search, text })} />
      <SortChoice companyId={companyId} search={search} onSearch={onSearch} />
      {companyId !== null && <Scores search={search} onSearch={onSearch} />}
    </div>
  );
}

type Sort = Search['sort'];

const SORT_NAMES: Readonly<Record<Sort, MessageKey>> = {
  overall: 'catalogueSortOverall',
  need: 'catalogueSortNeed',
  capability: 'catalogueSortCapability',
  newest: 'catalogueSortNewest',
  title: 'catalogueSortTitle',
  registrant: 'catalogueSortRegistrant',
};

const BY_SCORE: readonly Sort[] = ['overall', 'need', 'capability'];

function SortChoice({ companyId, search, onSearch }: Omit<Props, 'companies' | 'onCompany'>) {
  const id = useId();
  const isScored = companyId !== null;
  const sorts = SORTS.filter((sort) => isScored || !BY_SCORE.includes(sort) || sort === 'overall');
  const chosen = sorts.includes(search.sort) ? search.sort : 'overall';
  return (
    <div class="search-sort">
      <label for={id}>{t('catalogueSort')}</label>
      <select
        id={id}
        class="field"
        value={chosen}
        onChange={(event) => onSearch({ ...search, sort: event.currentTarget.value as Sort })}
      >
        {sorts.map((sort) => (
          <option key={sort} value={sort}>
            {t(!isScored && sort === 'overall' ? 'catalogueSortAsListed' : SORT_NAMES[sort])}
          </option>
        ))}
      </select>
    </div>
  );
}

function Scores({ search, onSearch }: Pick<Props, 'search' | 'onSearch'>) {
  const isHidden = search.judged === 'hidden';
  return (
    <div class="search-scores">
      {AXES.map(([axis, name]) => (
        <ScoreRange
          key={axis}
          name={t(name)}
          range={search[axis]}
          onRange={(range) => onSearch({ ...search, [axis]: range })}
        />
      ))}
      <label class="search-judged">
        <input
          type="checkbox"
          checked={isHidden}
          onChange={() => onSearch({ ...search, judged: isHidden ? 'shown' : 'hidden' })}
        />
        {t('catalogueHideJudged')}
      </label>
    </div>
  );
}
