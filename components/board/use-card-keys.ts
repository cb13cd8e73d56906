import { useRef, useState } from 'preact/hooks';
import type { Candidate, Stage } from '../../lib/model/candidate';
import { t } from '../shell/language';
import { STAGES, stageName } from '../shortlist/stage-words';

/** A card that was picked up with the keyboard, and where it would be put down. */
export interface Grabbed {
  readonly candidate: Candidate;
  readonly target: Stage;
}

interface Doings {
  readonly onMove: (candidate: Candidate, stage: Stage) => void;
  /** Puts the focus on the card that many away in its column, or in the column that many away. */
  readonly onGo: (candidate: Candidate, columns: number, rows: number) => void;
  /** Tells a live region. */
  readonly say: (words: string) => void;
}

const STEPS: Readonly<Record<string, readonly [columns: number, rows: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * The keys on a card's title: arrows walk from card to card; Space picks the card up, after which
 * arrows choose a stage, Space or Enter puts it down and Escape leaves it where it was.
 */
export function useCardKeys({ onMove, onGo, say }: Doings) {
  const [grabbed, show] = useState<Grabbed | null>(null);
  // A card that moves is taken out of its column, which blurs it before anything is drawn anew.
  const latest = useRef<Grabbed | null>(null);
  const setGrabbed = (next: Grabbed | null) => {
    latest.current = next;
    show(next);
  };

  const grab = (candidate: Candidate) => {
    setGrabbed({ candidate, target: candidate.stage });
    say(t('boardGrabbed', candidate.patent.title, stageName(candidate.stage)));
  };
  const aim = (from: Grabbed, step: number) => {
    const at = STAGES.findIndex(([stage]) => stage === from.target);
    const [target] = STAGES[at + step] ?? [from.target];
    setGrabbed({ ...from, target });
    say(t('boardTarget', stageName(target)));
  };
  const cancel = () => {
    if (!latest.current) return;
    say(t('boardCancelled', latest.current.candidate.patent.title));
    setGrabbed(null);
  };
  const drop = ({ candidate, target }: Grabbed) => {
    if (target === candidate.stage) return cancel();
    setGrabbed(null);
    say('');
    onMove(candidate, target);
  };
  const onKeyDown = (event: KeyboardEvent, candidate: Candidate) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = STEPS[event.key];
    const held = latest.current?.candidate.id === candidate.id ? latest.current : null;
    if (event.key === ' ') {
      if (held) drop(held);
      else grab(candidate);
    } else if (held && event.key === 'Enter') drop(held);
    else if (held && event.key === 'Escape') cancel();
    else if (held && step) aim(held, step[0] + step[1]);
    else if (step) onGo(candidate, ...step);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { grabbed, cancel, onKeyDown };
}
