import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';

interface Tab {
  readonly id: string;
  readonly name: string;
  readonly view: () => JSX.Element;
}

interface Props {
  readonly label: string;
  readonly tabs: readonly Tab[];
}

/** Tabs as ARIA has them: one stop in the tab order, arrow keys go from one to the next. */
export function Tabs({ label, tabs }: Props) {
  const [chosenId, setChosenId] = useState(tabs[0]?.id);
  const list = useRef<HTMLDivElement>(null);
  const chosen = tabs.find(({ id }) => id === chosenId) ?? tabs[0];

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const at = tabs.findIndex(({ id }) => id === chosen?.id);
    const next = tabs[(at + step + tabs.length) % tabs.length];
    if (!next) return;
    setChosenId(next.id);
    list.current?.querySelector<HTMLElement>(`[data-tab="${next.id}"]`)?.focus();
  };

  return (
    <>
      <div ref={list} class="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
        {tabs.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            data-tab={id}
            aria-selected={id === chosen?.id}
            aria-controls={`view-${id}`}
            tabIndex={id === chosen?.id ? 0 : -1}
            onClick={() => setChosenId(id)}
          >
            {name}
          </button>
        ))}
      </div>
      {chosen && (
        <div role="tabpanel" id={`view-${chosen.id}`} aria-labelledby={`tab-${chosen.id}`}>
          {chosen.view()}
        </div>
      )}
    </>
  );
}
