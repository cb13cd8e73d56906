import { useEffect, useRef, useState } from 'preact/hooks';
import type { RankingSource, RankingSummary, Search } from '../../lib/model/ranking';
import { report } from '../shell/failures';
import { PAGE_ROWS, RowPages } from './row-pages';

/** A list as it is shown: its summary, its rows, and what they were asked for. */
export interface Ranking {
  readonly summary: RankingSummary;
  readonly rows: RowPages;
  readonly companyId: string | null;
  readonly search: Search;
}

interface Answer {
  /** Null until the first answer has come. */
  readonly ranking: Ranking | null;
  /** A newer answer is on its way. */
  readonly isBusy: boolean;
}

/**
 * The list for a company and a search, asked for anew when one of them, the source or `version`
 * changes. The answer before stays until the new one is there with its first rows; an answer
 * that comes after a newer question is dropped.
 */
export function useRanking(
  source: RankingSource,
  companyId: string | null,
  search: Search,
  version: unknown,
): Answer {
  const [ranking, setRanking] = useState<Ranking | null>(null);
  const [isBusy, setBusy] = useState(true);
  const [, setDrawn] = useState(0);
  const question = useRef(0);
  const searchKey = JSON.stringify(search);
  // A search is what it says, not which object it is.
  useEffect(() => {
    question.current += 1;
    const asked = question.current;
    const isNewest = () => asked === question.current;
    const rows = new RowPages((from, to) => source.rows(companyId, search, from, to), {
      onRows: () => setDrawn((count) => count + 1),
      onError: (error) => isNewest() && report(error),
    });
    setBusy(true);
    Promise.all([source.summary(companyId, search), rows.want(0, PAGE_ROWS)])
      .then(([summary]) => isNewest() && setRanking({ summary, rows, companyId, search }))
      .catch((error) => isNewest() && report(error))
      .finally(() => isNewest() && setBusy(false));
    return () => {
      question.current += 1;
    };
  }, [source, companyId, searchKey, version]);
  return { ranking, isBusy };
}
