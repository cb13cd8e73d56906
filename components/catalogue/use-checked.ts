import { useRef, useState } from 'preact/hooks';
import type { PatentId } from '../../lib/model/open-patent';
import type { RankedRow } from '../../lib/model/ranking';
import { report } from '../shell/failures';

/** The most records that are checked, and saved, at once. */
export const MOST_CHECKED = 200;

type FetchRows = (from: number, to: number) => Promise<readonly RankedRow[]>;

export interface Checked {
  readonly ids: ReadonlySet<PatentId>;
  /** More was asked for than can be checked at once. */
  readonly isFull: boolean;
  readonly toggle: (id: PatentId) => void;
  /** Checks the rows between two places of the list, both included, in either order. */
  readonly addRange: (fetchRows: FetchRows, one: number, other: number) => Promise<void>;
  readonly clear: () => void;
}

const NONE: ReadonlySet<PatentId> = new Set();

/** Which records are checked; those of one company at a time (`companyId`). */
export function useChecked(companyId: string | null): Checked {
  const [state, setState] = useState({ companyId, ids: NONE, isFull: false });
  const isOwn = state.companyId === companyId;
  const ids = isOwn ? state.ids : NONE;
  const change = useRef(0);
  const put = (next: readonly PatentId[]) => {
    const kept = next.slice(0, MOST_CHECKED);
    setState({ companyId, ids: new Set(kept), isFull: next.length > MOST_CHECKED });
  };
  const toggle = (id: PatentId) => {
    change.current += 1;
    put(ids.has(id) ? [...ids].filter((one) => one !== id) : [...ids, id]);
  };
  const addRange = async (fetchRows: FetchRows, one: number, other: number) => {
    change.current += 1;
    const asked = change.current;
    const first = Math.min(one, other);
    const last = Math.max(one, other);
    try {
      // One more than fits tells that it does not.
      const rows = await fetchRows(first, Math.min(last, first + MOST_CHECKED) + 1);
      if (asked !== change.current) return;
      put([...new Set([...ids, ...rows.map(({ patentId }) => patentId)])]);
    } catch (error) {
      report(error);
    }
  };
  const clear = () => {
    change.current += 1;
    put([]);
  };
  return { ids, isFull: isOwn && state.isFull, toggle, addRange, clear };
}
