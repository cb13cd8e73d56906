import { useState } from 'preact/hooks';
import { FitBadge } from '../fit/FitBadge';
import { t } from '../shell/language';
import type { PageActions } from './page-actions';
import type { PageRow, PageState } from './page-state';

interface Props {
  readonly state: PageState;
  readonly actions: PageActions;
}

/**
 * All badges of a page, in the order of its rows; that of a row which the page does not show is
 * there but hidden. They are one stop in the tab order; arrow keys,
 * Home and End go from badge to badge, Enter opens a panel.
 */
export function BadgeLayer({ state, actions }: Props) {
  const [focusedKey, setFocusedKey] = useState<string | null>(null);
  const answer = state.answer.value;
  if (!answer || answer.companies.length === 0) return null;

  const names = new Map(answer.companies.map(({ id, name }) => [id, name]));
  const rows = state.rows.value;
  const shown = rows.filter((row) => state.placements.value.has(row.key));
  const tabStop = shown.some((row) => row.key === focusedKey) ? focusedKey : shown[0]?.key;

  const onKeyDown = (event: KeyboardEvent) => {
    const from = shown.findIndex((row) => row.key === focusedKey);
    const to = targetOf(event.key, from, shown.length);
    if (to === null) return;
    event.preventDefault();
    focusBadge(event.currentTarget as Element, shown[to]);
  };

  return (
    <section aria-label={t('badgeGroup')} onKeyDown={onKeyDown}>
      {rows.map((row) => {
        const rowAnswer = state.answers.value.get(row.patentId);
        if (!rowAnswer) return null;
        return (
          <FitBadge
            key={row.key}
            rowKey={row.key}
            patentId={row.patentId}
            title={row.sighting.title ?? row.patentId}
            answer={rowAnswer}
            companyName={names.get(rowAnswer.best?.companyId ?? '') ?? ''}
            placement={state.placements.value.get(row.key) ?? null}
            checkable={state.choosing.value}
            checked={state.checked.value.has(row.patentId)}
            isOpen={state.openRow.value === row.key}
            inTabOrder={row.key === tabStop}
            onOpen={() => actions.openPanel(row.key)}
            onCheck={() => actions.toggleChecked(row.patentId)}
            onFocus={() => setFocusedKey(row.key)}
          />
        );
      })}
    </section>
  );
}

function targetOf(key: string, from: number, count: number): number | null {
  if (key === 'ArrowDown' || key === 'ArrowRight') return Math.min(from + 1, count - 1);
  if (key === 'ArrowUp' || key === 'ArrowLeft') return Math.max(from - 1, 0);
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return null;
}

function focusBadge(layer: Element, row: PageRow | undefined): void {
  if (!row) return;
  layer.querySelector<HTMLElement>(`[data-key="${row.key}"] .badge-open`)?.focus();
}
