import { useState } from 'preact/hooks';
import type { PatentId } from '../../lib/model/open-patent';
import type { RankingSource, RankingSummary, Search } from '../../lib/model/ranking';
import { Busy } from '../shell/Busy';
import { report } from '../shell/failures';
import { t } from '../shell/language';
import { CheckedBar } from './CheckedBar';
import { Conditions } from './Conditions';
import {
  type Condition,
  chosenConditions,
  withFacetToggled,
  withoutConditions,
} from './chosen-conditions';
import { countText } from './count-text';
import { EmptyAnswer } from './EmptyAnswer';
import { Facets } from './Facets';
import { KeepSearch } from './KeepSearch';
import { Plots } from './Plots';
import { RankedList } from './RankedList';
import { SearchBar } from './SearchBar';
import { type Checked, MOST_CHECKED, useChecked } from './use-checked';
import { type Ranking, useRanking } from './use-ranking';

interface Props {
  readonly source: RankingSource;
  readonly companies: readonly { readonly id: string; readonly name: string }[];
  readonly companyId: string | null;
  readonly onCompany: (companyId: string | null) => void;
  /** The fit from which a record counts as found, 0–100. */
  readonly threshold: number;
  readonly onOpen: (patentId: PatentId) => void;
  readonly openId: PatentId | null;
  readonly onSave: (companyId: string, patentIds: PatentId[]) => Promise<void>;
  /** Another value says that the data changed: everything is asked again. */
  readonly version: unknown;
  readonly search: Search;
  readonly onSearch: (search: Search) => void;
  readonly onKeepSearch: (name: string) => void;
  /** The plain name of an IPC section or class: B65 → 運搬・包装. */
  readonly fieldName: (code: string) => string;
}

/** 目録: the whole catalogue, ranked for a company or not, narrowed, drawn and saved from. */
export function CatalogueView(props: Props) {
  const { source, companyId, search, version, fieldName } = props;
  const { ranking, isBusy } = useRanking(source, companyId, search, version);
  const conditions = chosenConditions(search, fieldName);
  return (
    <section class="catalogue" aria-label={t('catalogueHeading')} aria-busy={isBusy}>
      <div class="catalogue-rail">
        <Rail facets={ranking?.summary.facets ?? []} {...props} />
      </div>
      <div class="catalogue-main">
        <SearchBar {...props} />
        <Chosen {...props} conditions={conditions} />
        {ranking && <Plots {...props} summary={ranking.summary} companyId={ranking.companyId} />}
        <p class="catalogue-count" role="status">
          {ranking && countWords(ranking)}
        </p>
        <Busy words={isBusy ? t('catalogueLoading') : undefined} />
        <Answer {...props} ranking={ranking} conditions={conditions} />
      </div>
    </section>
  );
}

interface ChosenProps extends Props {
  readonly conditions: readonly Condition[];
}

function Chosen({ conditions, search, onSearch, onKeepSearch }: ChosenProps) {
  if (conditions.length === 0) return null;
  return (
    <div class="catalogue-chosen">
      <Conditions
        conditions={conditions}
        onRemove={({ without }) => onSearch(without)}
        onClear={() => onSearch(withoutConditions(search))}
      />
      <KeepSearch
        offered={conditions.map(({ words }) => words).join(t('listSeparator'))}
        onKeep={onKeepSearch}
      />
    </div>
  );
}

interface AnswerProps extends ChosenProps {
  readonly ranking: Ranking | null;
}

function Answer({ ranking, conditions, ...props }: AnswerProps) {
  const { source, companyId, search, onSearch } = props;
  // Here and not beside the list: what is checked outlives an answer without records.
  const checked = useChecked(ranking ? ranking.companyId : companyId);
  if (!ranking) return null;
  if (ranking.summary.matching > 0) {
    return <CheckableList {...props} ranking={ranking} checked={checked} />;
  }
  return (
    <EmptyAnswer
      source={source}
      companyId={companyId}
      total={ranking.summary.total}
      conditions={conditions}
      onSearch={onSearch}
      onClear={() => onSearch(withoutConditions(search))}
    />
  );
}

interface RailProps extends Pick<Props, 'search' | 'onSearch' | 'fieldName'> {
  readonly facets: RankingSummary['facets'];
}

/** Beside the list where there is room; where there is none it starts folded. */
function Rail({ facets, search, onSearch, fieldName }: RailProps) {
  const [isOpen] = useState(() => !matchMedia('(max-width: 899px)').matches);
  return (
    <details class="rail" open={isOpen}>
      <summary>{t('catalogueFacets')}</summary>
      <Facets
        facets={chosenAtOnce(facets, search)}
        fieldName={fieldName}
        onToggle={(facet, value) => onSearch(withFacetToggled(search, facet, value))}
      />
    </details>
  );
}

/** A box that was ticked shows it at once, not when its answer has come. */
function chosenAtOnce(facets: RankingSummary['facets'], search: Search): RankingSummary['facets'] {
  return facets.map(({ facet, values }) => ({
    facet,
    values: values.map((one) => ({
      ...one,
      isChosen: search.facets[facet]?.includes(one.value) ?? false,
    })),
  }));
}

interface ListProps extends Props {
  readonly ranking: Ranking;
  readonly checked: Checked;
}

function CheckableList({ ranking, checked, companies, openId, onOpen, onSave }: ListProps) {
  const { summary, rows, companyId, search } = ranking;
  const [isSaving, setSaving] = useState(false);
  const fetchRows = (from: number, to: number) => rows.between(from, to);
  const save = async () => {
    if (companyId === null || isSaving) return;
    setSaving(true);
    try {
      await onSave(companyId, [...checked.ids]);
      checked.clear();
    } catch (error) {
      report(error);
    } finally {
      setSaving(false);
    }
  };
  return (
    <>
      <CheckedBar
        count={checked.ids.size}
        most={MOST_CHECKED}
        companyName={companies.find(({ id }) => id === companyId)?.name ?? null}
        matching={summary.matching}
        isSaving={isSaving}
        isFull={checked.isFull}
        onCheckAll={() =>
          checked.addRange(fetchRows, 0, Math.min(summary.matching, MOST_CHECKED) - 1)
        }
        onUncheck={checked.clear}
        onSave={save}
      />
      <RankedList
        count={summary.matching}
        rows={rows}
        listKey={JSON.stringify([companyId, search])}
        checked={checked.ids}
        openId={openId}
        onOpen={onOpen}
        onToggle={checked.toggle}
        onCheckRange={(one, other) => void checked.addRange(fetchRows, one, other)}
      />
    </>
  );
}

function countWords({ summary: { matching, total } }: Ranking): string {
  return t('catalogueCount', countText(matching), countText(total));
}
