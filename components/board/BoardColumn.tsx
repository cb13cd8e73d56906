import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Stage } from '../../lib/model/candidate';
import { t } from '../shell/language';

interface Props {
  readonly stage: Stage;
  readonly name: string;
  readonly count: number;
  readonly isCollapsed: boolean;
  /** A card picked up with the keyboard would be put down here. */
  readonly isTarget: boolean;
  readonly onCollapse: () => void;
  readonly onDrop: () => void;
  readonly children: ComponentChildren;
}

/** A stage of the board: its name, how many, and its cards; takes a dragged card also when collapsed. */
export function BoardColumn(props: Props) {
  const { stage, name, count, isCollapsed, isTarget, children } = props;
  const id = useId();
  const column = useRef<HTMLElement>(null);
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    if (isTarget) column.current?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }, [isTarget]);
  const isEmpty = count === 0 && !isCollapsed;
  const marks = [
    isCollapsed && 'collapsed',
    isEmpty && 'nothing',
    (isOver || isTarget) && 'target',
  ].filter(Boolean);
  return (
    <section
      ref={column}
      class={['board-column', ...marks].join(' ')}
      aria-labelledby={`${id}-name`}
      data-stage={stage}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setIsOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        props.onDrop();
      }}
    >
      <h3 id={`${id}-name`}>
        <button
          type="button"
          aria-expanded={!isCollapsed}
          aria-label={`${name} ${t('boardColumnCount', count)}`}
          title={t(isCollapsed ? 'boardExpand' : 'boardCollapse', name)}
          onClick={props.onCollapse}
        >
          <span>{name}</span>
          <span class="board-count">{count}</span>
        </button>
      </h3>
      {!isCollapsed &&
        (count > 0 ? <ul>{children}</ul> : <p class="hint">{t('boardNothingHere')}</p>)}
    </section>
  );
}
