import type { PatentId } from '../../lib/model/open-patent';
import type { RankingSummary, Search } from '../../lib/model/ranking';
import { t } from '../shell/language';
import { FieldShares } from './FieldShares';
import { FitDistribution } from './FitDistribution';
import { FitScatter } from './FitScatter';

interface Props {
  readonly summary: RankingSummary;
  readonly companyId: string | null;
  readonly threshold: number;
  readonly search: Search;
  readonly onSearch: (search: Search) => void;
  readonly onOpen: (patentId: PatentId) => void;
  readonly fieldName: (code: string) => string;
}

/** The list as pictures, folded away until asked for. */
export function Plots(props: Props) {
  const { summary, companyId, search, onSearch } = props;
  return (
    <details class="plots">
      <summary>{t('cataloguePlots')}</summary>
      {companyId === null ? (
        <p class="muted">{t('cataloguePlotsNoCompany')}</p>
      ) : (
        <div class="plots-row">
          <FitScatter
            points={summary.points}
            need={search.need}
            capability={search.capability}
            onRanges={(need, capability) => onSearch({ ...search, need, capability })}
            onOpen={props.onOpen}
          />
          <FitDistribution distribution={summary.distribution} threshold={props.threshold} />
          <FieldShares fields={summary.fields} fieldName={props.fieldName} />
        </div>
      )}
    </details>
  );
}
