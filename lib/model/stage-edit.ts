import type { Candidate, Stage } from './candidate';
import type { CandidateEdit } from './candidate-change';

/**
 * The one edit that moves a candidate to a stage. A reason for turning down stands only while it is
 * turned down: leaving 見送り takes it away, and the history keeps it.
 */
export function stageEdit(
  { declinedReason }: Candidate,
  stage: Stage,
  reason?: string,
): CandidateEdit {
  if (stage === 'declined') return reason ? { stage, declinedReason: reason } : { stage };
  return declinedReason === undefined ? { stage } : { stage, declinedReason: null };
}

/** The edit that brings back the stage and the reason that a candidate had `before`. */
export function stageBack({ stage, declinedReason }: Candidate): CandidateEdit {
  return { stage, declinedReason: declinedReason ?? null };
}
