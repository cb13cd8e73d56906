import { useState } from 'preact/hooks';
import type { Candidate, Stage } from '../../lib/model/candidate';
import { stageBack, stageEdit } from '../../lib/model/stage-edit';
import { t } from '../shell/language';
import { toast } from '../shell/toasts';
import type { CandidateEditing } from './candidate-actions';
import { DeclineDialog } from './DeclineDialog';
import { stageName } from './stage-words';

interface Doings {
  /** Keeps a change; says whether it was kept. */
  readonly onChange: (candidateId: string, change: CandidateEditing) => Promise<boolean>;
  /** The candidate will be drawn at that stage, or is there still: the focus belongs to it. */
  readonly onFocus: (candidateId: string, stage: Stage) => void;
}

/**
 * Moves of candidates to a stage: 見送り asks for its reason first, and each move that was kept is
 * undone from its toast as long as nothing else came after it. `said` is for a live region, `dialog`
 * stands where the view ends.
 */
export function useStageMoves({ onChange, onFocus }: Doings) {
  const [declining, setDeclining] = useState<Candidate | null>(null);
  const [said, setSaid] = useState('');
  const undo = async (before: Candidate, stage: Stage) => {
    let now = stage;
    onFocus(before.id, before.stage);
    const kept = await onChange(before.id, (known) => {
      now = known.stage;
      return now === stage ? stageBack(before) : {};
    });
    if (kept && now === stage) {
      setSaid(t('moveUndone', before.patent.title, stageName(before.stage)));
      return;
    }
    onFocus(before.id, now);
    if (kept) toast(t('moveUndoLate', before.patent.title));
  };
  const make = async (candidate: Candidate, stage: Stage, reason?: string) => {
    setDeclining(null);
    onFocus(candidate.id, stage);
    const kept = await onChange(candidate.id, (known) => stageEdit(known, stage, reason));
    if (!kept) return onFocus(candidate.id, candidate.stage);
    const words = t('boardMoved', candidate.patent.title, stageName(stage));
    setSaid(words);
    toast(words, () => undo(candidate, stage));
  };
  const move = (candidate: Candidate, stage: Stage) => {
    if (stage === candidate.stage) return;
    if (stage === 'declined') setDeclining(candidate);
    else make(candidate, stage);
  };
  const cancel = (candidate: Candidate) => {
    setDeclining(null);
    onFocus(candidate.id, candidate.stage);
  };
  const dialog = declining && (
    <DeclineDialog
      candidate={declining}
      onDecline={(reason) => make(declining, 'declined', reason)}
      onCancel={() => cancel(declining)}
    />
  );
  return { move, dialog, said, say: setSaid };
}
