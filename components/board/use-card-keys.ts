import { useRef, useState } from 'preact/hooks';
import type { Candidate, Stage } from '../../lib/model/candidate';
import { t } from '../shell/language';
import { STAGES } from '../shortlist/stage-words';

/** A card that was picked up with the keyboard, and where it would be put down. */
export interface Grabbed {
  readonly candidate: Candidate;
  readonly target: Stage;
}

interface Doings {
  readonly onMove: (candidate: Candidate, stage: Stage) => void;
  /** Puts the focus on the card that many away in its column, or in the column that many away. */
  readonly onGo: (candidate: Candidate, columns: number, rows: number) => void;
}

const STEPS: Readonly<Record<string, readonly [columns: number, rows: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * The keys on a card's title: arrows walk from card to card; Space picks the card up, after which
 * arrows choose a stage, Space or Enter puts it down and Escape leaves it where it was. `said` is
 * for a live region.
 */
export function useCardKeys({ onMove, onGo }: Doings) {
  const [grabbed, show] = useState<Grabbed | null>(null);
  // A card that moves is taken out of its column, which blurs it before anything is drawn anew.
  const latest = useRef<Grabbed | null>(null);
  const setGrabbed = (next: Grabbed | null) => {
    latest.current = next;
    show(next);
  };
  const [said, setSaid] = useState('');

  const grab = (candidate: Candidate) => {
    setGrabbed({ candidate, target: candidate.stage });
    setSaid(t('boardGrabbed', candidate.patent.title, stageName(candidate.stage)));
  };
  const aim = (from: Grabbed, step: number) => {
    const at = STAGES.findIndex(([stage]) => stage === from.target);
    const [target] = STAGES[at + step] ?? [from.target];
    setGrabbed({ ...from, target });
    setSaid(t('boardTarget', stageName(target)));
  };
  const cancel = () => {
    if (!latest.current) return;
    setSaid(t('boardCancelled', latest.current.candidate.patent.title));
    setGrabbed(null);
  };
  const drop = ({ candidate, target }: Grabbed) => {
    if (target === candidate.stage) return cancel();
    setGrabbed(null);
    setSaid('');
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
  return { grabbed, said, cancel, onKeyDown };
}

export function stageName(stage: string): string {
  const key = STAGES.find(([one]) => one === stage)?.[1];
  return key ? t(key) : t('boardUnlisted');
}
