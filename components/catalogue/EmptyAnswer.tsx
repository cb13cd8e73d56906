import { useEffect, useState } from 'preact/hooks';
import type { RankingSource, Search } from '../../lib/model/ranking';
import { report } from '../shell/failures';
import { t } from '../shell/language';
import type { Condition } from './chosen-conditions';
import { countText } from './count-text';

interface Props {
  readonly source: RankingSource;
  readonly companyId: string | null;
  /** Records in the catalogue. */
  readonly total: number;
  readonly conditions: readonly Condition[];
  readonly onSearch: (search: Search) => void;
  readonly onClear: () => void;
}

interface WayOut {
  readonly condition: Condition;
  readonly count: number;
}

/** So many conditions are tried: each is a question to the catalogue. */
const TRIED = 8;

/** Nothing matches: says which single condition to take away, and how many records that brings. */
export function EmptyAnswer(props: Props) {
  const { total, conditions, onSearch, onClear } = props;
  const ways = useWaysOut(props);
  if (total === 0) return <p class="empty">{t('catalogueEmptyNothing')}</p>;
  return (
    <div class="empty" role="status">
      <p>{t('catalogueEmpty')}</p>
      {ways && ways.length > 0 && (
        <>
          <p>{t('catalogueEmptyLoosen')}</p>
          <ul class="ways-out">
            {ways.map(({ condition, count }) => (
              <li key={condition.key}>
                <button type="button" class="button" onClick={() => onSearch(condition.without)}>
                  {t('catalogueWithout', condition.words, countText(count))}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {ways?.length === 0 && conditions.length > 1 && <p>{t('catalogueEmptyClear')}</p>}
      {conditions.length > 0 && (
        <button type="button" class="button quiet" onClick={onClear}>
          {t('catalogueClearAll')}
        </button>
      )}
    </div>
  );
}

/** The conditions that alone keep everything out, most records first; null while they are tried. */
function useWaysOut({ source, companyId, conditions }: Props): readonly WayOut[] | null {
  const [ways, setWays] = useState<readonly WayOut[] | null>(null);
  const key = JSON.stringify(conditions.map((condition) => condition.without));
  // By their words: conditions are what they say, not which object they are.
  useEffect(() => {
    let isWanted = true;
    setWays(null);
    const tried = conditions.slice(0, TRIED).map(async (condition) => ({
      condition,
      count: (await source.summary(companyId, condition.without)).matching,
    }));
    Promise.all(tried)
      .then((all) => {
        if (!isWanted) return;
        setWays(all.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count));
      })
      .catch((error) => isWanted && report(error));
    return () => {
      isWanted = false;
    };
  }, [source, companyId, key]);
  return ways;
}
