import { useEffect, useId } from 'preact/hooks';
import type { PatentId } from '../../lib/model/open-patent';
import { t } from '../shell/language';
import { ListRow } from './ListRow';
import { type ListWindow, ROW_HEIGHT } from './list-window';
import type { RowPages } from './row-pages';
import { useActiveRow } from './use-active-row';
import { useListScroll } from './use-list-scroll';

interface Props {
  /** How many rows there are; `rows` gives them as they come. */
  readonly count: number;
  readonly rows: RowPages;
  /** A list of another question starts at its top; the same one stays where it is. */
  readonly listKey: string;
  readonly checked: ReadonlySet<PatentId>;
  readonly openId: PatentId | null;
  readonly onOpen: (patentId: PatentId) => void;
  readonly onToggle: (patentId: PatentId) => void;
  /** Checks the rows from one place of the list up to another, both included, from 0. */
  readonly onCheckRange: (one: number, other: number) => void;
}

/** Rows are asked for when the scrolling rests this long: a drag through all asks for few. */
const REST_MS = 60;

/**
 * A ranked list of any length, of which only the rows in view are drawn. One tab stop: the list
 * holds the focus and names its active row.
 */
export function RankedList({ count, rows, listKey, checked, openId, ...doings }: Props) {
  const id = useId();
  const { view, place, height, scrollTo } = useListScroll(count, listKey);
  const withRow = (index: number, then: (patentId: PatentId) => void) => {
    const row = rows.at(index);
    if (row) then(row.patentId);
  };
  const { active, onKeyDown, onRowClick } = useActiveRow({
    count,
    listKey,
    height,
    scrollTo,
    onOpenRow: (index) => withRow(index, doings.onOpen),
    onToggleRow: (index) => withRow(index, doings.onToggle),
    onCheckRange: doings.onCheckRange,
  });
  useWanted(rows, place);
  const onClick = (index: number, event: MouseEvent) => {
    // A box that was clicked would take the focus with it when its row scrolls away.
    view.current?.focus({ preventScroll: true });
    onRowClick(index, event);
  };
  return (
    <div class="ranked">
      <p class="sr-only" id={`${id}-hint`}>
        {t('catalogueListHint')}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a table of 400,000 rows cannot be drawn whole. */}
      <div
        ref={view}
        class="ranked-view"
        role="grid"
        tabIndex={0}
        aria-label={t('catalogueList')}
        aria-describedby={`${id}-hint`}
        aria-rowcount={count}
        aria-multiselectable="true"
        aria-activedescendant={count > 0 ? `${id}-row-${active}` : undefined}
        onKeyDown={onKeyDown}
      >
        <div class="ranked-rows" role="presentation" style={{ height: `${place.height}px` }}>
          {drawnRows(place, active, count).map((index) => {
            const row = rows.at(index);
            return (
              <ListRow
                key={index}
                id={`${id}-row-${index}`}
                index={index}
                top={place.top + index * ROW_HEIGHT}
                row={row}
                isActive={index === active}
                isChecked={row !== undefined && checked.has(row.patentId)}
                isOpen={row !== undefined && row.patentId === openId}
                onClick={onClick}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}

/** Asks for the rows in view once the scrolling rests. */
function useWanted(rows: RowPages, { from, to }: ListWindow): void {
  useEffect(() => {
    const timer = setTimeout(() => void rows.want(from, to), REST_MS);
    return () => clearTimeout(timer);
  }, [rows, from, to]);
}

/** The rows of the window, and the active one wherever it is: the list's focus names it. */
function drawnRows({ from, to }: ListWindow, active: number, count: number): number[] {
  const inWindow = Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
  if (active >= count || (active >= from && active < to)) return inWindow;
  return active < from ? [active, ...inWindow] : [...inWindow, active];
}
