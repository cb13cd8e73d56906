import type { Company } from '../../lib/model/company';
import { focusSoon } from '../shell/focus-soon';
import { type MessageKey, t } from '../shell/language';
import { VERDICTS } from '../shortlist/stage-words';
import { type BoardFilter, EVERYTHING, isFiltering } from './board-filter';

interface Props {
  readonly companies: readonly Company[];
  readonly filter: BoardFilter;
  readonly onFilter: (filter: BoardFilter) => void;
}

const SIDES: readonly (readonly [BoardFilter['side'], MessageKey])[] = [
  ['', 'boardAllSides'],
  ['way', 'boardOnTheWay'],
  ['aside', 'boardAside'],
];

/** Which cards the board shows: text, company, tag, verdict, side, overdue, put-away companies. */
export function BoardFilters({ companies, filter, onFilter }: Props) {
  const shown = companies.filter(({ archivedAt }) => filter.withArchived || !archivedAt);
  const tags = [...new Set(shown.flatMap(({ tags }) => tags))].sort();
  const change = (part: Partial<BoardFilter>) => onFilter({ ...filter, ...part });
  const choices: readonly (readonly [
    'companyId' | 'tag' | 'verdict' | 'side',
    MessageKey,
    readonly Option[],
  ])[] = [
    ['companyId', 'boardFilterCompany', [['', t('boardAllCompanies')], ...shown.map(optionOf)]],
    ['tag', 'boardFilterTag', [['', t('boardAllTags')], ...tags.map((tag): Option => [tag, tag])]],
    ['verdict', 'boardFilterVerdict', [['', t('boardAllVerdicts')], ...worded(VERDICTS)]],
    ['side', 'boardFilterSide', worded(SIDES)],
  ];
  return (
    <search class="row board-filters">
      <input
        type="search"
        class={filter.text ? 'field grow active' : 'field grow'}
        aria-label={t('boardFilterText')}
        placeholder={t('boardFilterText')}
        value={filter.text}
        onInput={(event) => change({ text: event.currentTarget.value })}
      />
      {choices.map(
        ([key, label, options]) =>
          (options.length > 1 || filter[key]) && (
            <select
              key={key}
              class={filter[key] ? 'field active' : 'field'}
              aria-label={t(label)}
              value={filter[key]}
              onChange={(event) => change({ [key]: event.currentTarget.value })}
            >
              {options.map(([value, words]) => (
                <option key={value} value={value}>
                  {words}
                </option>
              ))}
            </select>
          ),
      )}
      <Check
        label="boardOverdueOnly"
        checked={filter.onlyOverdue}
        onChange={(onlyOverdue) => change({ onlyOverdue })}
      />
      {companies.some(({ archivedAt }) => archivedAt) && (
        <Check
          label="boardWithArchived"
          checked={filter.withArchived}
          onChange={(withArchived) => onFilter(withArchive(filter, withArchived, companies))}
        />
      )}
      {isFiltering(filter) && (
        <button
          type="button"
          class="button"
          onClick={() => {
            onFilter(EVERYTHING);
            focusSoon('.board-filters input');
          }}
        >
          {t('boardFilterReset')}
        </button>
      )}
    </search>
  );
}

type Option = readonly [value: string, words: string];

function optionOf({ id, name }: Company): Option {
  return [id, name];
}

function worded(options: readonly (readonly [string, MessageKey])[]): Option[] {
  return options.map(([value, key]) => [value, t(key)]);
}

/** A company that is hidden again cannot be the one that is shown. */
function withArchive(
  filter: BoardFilter,
  withArchived: boolean,
  companies: readonly Company[],
): BoardFilter {
  const chosen = companies.find(({ id }) => id === filter.companyId);
  const isHidden = !withArchived && chosen?.archivedAt !== undefined;
  return { ...filter, withArchived, companyId: isHidden ? '' : filter.companyId };
}

interface CheckProps {
  readonly label: MessageKey;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

function Check({ label, checked, onChange }: CheckProps) {
  return (
    <label class="board-check">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {t(label)}
    </label>
  );
}
