import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';

export interface Tab {
  readonly id: string;
  readonly name: string;
  readonly view: () => JSX.Element;
}

interface Props {
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly chosenId: string;
  readonly onChoose: (id: string) => void;
}

/** Tabs as ARIA has them: one stop in the tab order, arrow keys go from one to the next. */
export function Tabs({ label, tabs, chosenId, onChoose }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const chosen = tabs.find(({ id }) => id === chosenId) ?? tabs[0];

  const onKeyDown = (event: KeyboardEvent) => {
    const next = tabs[targetOf(event.key, tabs.findIndex(isChosen), tabs.length)];
    if (!next) return;
    event.preventDefault();
    onChoose(next.id);
    list.current?.querySelector<HTMLElement>(`[data-tab="${next.id}"]`)?.focus();
  };
  const isChosen = ({ id }: Tab) => id === chosen?.id;

  return (
    <>
      <div ref={list} class="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`tab-${tab.id}`}
            data-tab={tab.id}
            aria-selected={isChosen(tab)}
            aria-controls={isChosen(tab) ? `view-${tab.id}` : undefined}
            tabIndex={isChosen(tab) ? 0 : -1}
            onClick={() => onChoose(tab.id)}
          >
            {tab.name}
          </button>
        ))}
      </div>
      {chosen && (
        <div
          class="scrolled"
          key={chosen.id}
          role="tabpanel"
          id={`view-${chosen.id}`}
          aria-labelledby={`tab-${chosen.id}`}
        >
          {chosen.view()}
        </div>
      )}
    </>
  );
}

/** The tab that a key leads to; -1 where the key is not one of the tabs'. */
function targetOf(key: string, at: number, count: number): number {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % count;
    case 'ArrowLeft':
      return (at - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return -1;
  }
}
