import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Stage } from '../../lib/model/candidate';
import { t } from '../shell/language';
import { STAGES, stageName } from './stage-words';

interface Props {
  /** What is chosen, in words that end before the present stage is told. */
  readonly label: string;
  readonly stage: Stage;
  readonly tabIndex?: number;
  readonly onChoose: (stage: Stage) => void;
}

/** So long after a letter the next one begins a new word. */
const TYPING_MS = 700;
const STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

/**
 * The stage of a candidate, and a list to choose another from. A closed select would commit every
 * stage that the arrows pass, each of them into the history and the outcomes: here the arrows only
 * walk, and nothing is chosen before Enter, Space or a click.
 */
export function StageChoice({ label, stage, tabIndex = 0, onChoose }: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const close = () => {
    setIsOpen(false);
    button.current?.focus({ preventScroll: true });
  };
  const choose = (chosen: Stage) => {
    close();
    if (chosen !== stage) onChoose(chosen);
  };
  return (
    <div
      class="stage-choice"
      onFocusOut={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setIsOpen(false);
      }}
    >
      <button
        ref={button}
        type="button"
        class="board-menu"
        tabIndex={tabIndex}
        aria-haspopup="listbox"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-label={t('stageNow', label, stageName(stage))}
        data-value={stage}
        onClick={() => setIsOpen(!isOpen)}
        onKeyDown={(event) => {
          if (isOpen || !STEPS[event.key]) return;
          event.preventDefault();
          setIsOpen(true);
        }}
      >
        <span>{stageName(stage)}</span>
        <span aria-hidden="true">▾</span>
      </button>
      {isOpen && (
        <StageList
          id={id}
          label={label}
          stage={stage}
          place={() => button.current?.getBoundingClientRect()}
          onChoose={choose}
          onClose={close}
        />
      )}
    </div>
  );
}

interface ListProps {
  readonly id: string;
  readonly label: string;
  readonly stage: Stage;
  readonly place: () => DOMRect | undefined;
  readonly onChoose: (stage: Stage) => void;
  readonly onClose: () => void;
}

function StageList({ id, label, stage, place, onChoose, onClose }: ListProps) {
  const list = useRef<HTMLDivElement>(null);
  const typed = useRef({ words: '', at: 0 });
  useLayoutEffect(() => {
    // In the top layer: a card cuts off what stands out of it.
    list.current?.showPopover?.();
    putBeside(list.current, place());
    optionsOf(list.current)[Math.max(0, indexOf(stage))]?.focus();
  }, []);
  useEffect(() => {
    const { top, left } = place() ?? {};
    // What the list stands beside moves away under it; a scroll that ends elsewhere takes nothing away.
    const leave = () => {
      const now = place();
      if (now?.top !== top || now?.left !== left) onClose();
    };
    window.addEventListener('scroll', leave, true);
    window.addEventListener('resize', leave);
    return () => {
      window.removeEventListener('scroll', leave, true);
      window.removeEventListener('resize', leave);
    };
  }, []);
  const go = (at: number) => optionsOf(list.current)[Math.min(Math.max(at, 0), LAST)]?.focus();
  const onKeyDown = (event: KeyboardEvent, at: number) => {
    const step = STEPS[event.key];
    if (event.key === 'Tab') return onClose();
    if (step) go(at + step);
    else if (event.key === 'Home') go(0);
    else if (event.key === 'End') go(LAST);
    else if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' || event.key === ' ') onChoose(STAGES[at]?.[0] ?? stage);
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) find(event.key, at);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const find = (letter: string, at: number) => {
    const now = Date.now();
    const isMore = now - typed.current.at < TYPING_MS;
    const words = (isMore ? typed.current.words : '') + letter.toLowerCase();
    typed.current = { words, at: now };
    const order = STAGES.map((_, step) => (at + step + (words.length > 1 ? 0 : 1)) % STAGES.length);
    const found = order.find((one) =>
      stageName(STAGES[one]?.[0] ?? '')
        .toLowerCase()
        .startsWith(words),
    );
    if (found !== undefined) go(found);
  };
  return (
    <div ref={list} id={id} class="stage-list" role="listbox" aria-label={label} popover="manual">
      {STAGES.map(([one, key], at) => (
        <div
          key={one}
          role="option"
          tabIndex={-1}
          aria-selected={one === stage}
          data-value={one}
          onClick={() => onChoose(one)}
          onKeyDown={(event) => onKeyDown(event, at)}
          // Firefox presses what has the focus when Space comes up: that is the button by then.
          onKeyUp={(event) => event.key === ' ' && event.preventDefault()}
        >
          {t(key)}
        </div>
      ))}
    </div>
  );
}

const LAST = STAGES.length - 1;
const ROOM = 8;

function indexOf(stage: Stage): number {
  return STAGES.findIndex(([one]) => one === stage);
}

function optionsOf(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[role="option"]') ?? [])];
}

/** Under the button where there is room, else as far up as it takes; never out of the window. */
function putBeside(list: HTMLElement | null, place: DOMRect | undefined): void {
  if (!list || !place) return;
  const { width, height } = list.getBoundingClientRect();
  const top = Math.min(place.bottom + 2, window.innerHeight - height - ROOM);
  const left = Math.min(place.left, window.innerWidth - width - ROOM);
  list.style.top = `${Math.max(ROOM, top)}px`;
  list.style.left = `${Math.max(ROOM, left)}px`;
}
