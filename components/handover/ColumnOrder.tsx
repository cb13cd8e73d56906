import { LIST_COLUMNS, type ListColumn } from '../../lib/model/export-template';
import { focusSoon } from '../shell/focus-soon';
import { t } from '../shell/language';
import { COLUMN_WORDS } from './template-words';

interface Props {
  /** The columns of the list, in their order; never none. */
  readonly chosen: readonly ListColumn[];
  readonly onChange: (chosen: readonly ListColumn[]) => void;
}

/** Which columns a list has and in which order: chosen ones first, with buttons to move them. */
export function ColumnOrder({ chosen, onChange }: Props) {
  const others = LIST_COLUMNS.filter((one) => !chosen.includes(one));
  const move = (from: number, by: -1 | 1) => {
    const next = [...chosen];
    next.splice(from + by, 0, ...next.splice(from, 1));
    onChange(next);
    keepFocus(next[from + by], `[data-by="${by}"]:not([disabled])`);
  };
  const turn = (column: ListColumn, next: readonly ListColumn[]) => {
    onChange(next);
    keepFocus(column, 'input');
  };
  return (
    <fieldset class="column-order">
      <legend>{t('handColumns')}</legend>
      <ol>
        {chosen.map((column, at) => {
          const name = t(COLUMN_WORDS[column]);
          return (
            <li key={column} data-column={column}>
              <label class="grow">
                <input
                  type="checkbox"
                  checked
                  // A list without columns would be none.
                  disabled={chosen.length === 1}
                  onChange={() =>
                    turn(
                      column,
                      chosen.filter((one) => one !== column),
                    )
                  }
                />
                {name}
              </label>
              <button
                type="button"
                class="button"
                data-by={-1}
                disabled={at === 0}
                aria-label={t('handColumnUp', name)}
                title={t('handColumnUp', name)}
                onClick={() => move(at, -1)}
              >
                ↑
              </button>
              <button
                type="button"
                class="button"
                data-by={1}
                disabled={at === chosen.length - 1}
                aria-label={t('handColumnDown', name)}
                title={t('handColumnDown', name)}
                onClick={() => move(at, 1)}
              >
                ↓
              </button>
            </li>
          );
        })}
        {others.map((column) => (
          <li key={column} data-column={column}>
            <label>
              <input
                type="checkbox"
                checked={false}
                onChange={() => turn(column, [...chosen, column])}
              />
              {t(COLUMN_WORDS[column])}
            </label>
          </li>
        ))}
      </ol>
    </fieldset>
  );
}

/** A row that moves takes the focus with it; at an end of the list its one button is switched off. */
function keepFocus(column: ListColumn | undefined, part: string): void {
  const row = `.column-order [data-column="${column}"]`;
  focusSoon(`${row} ${part}`, `${row} button:not([disabled])`);
}
