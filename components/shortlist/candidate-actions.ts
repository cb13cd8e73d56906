import { outcomesOf } from '../../lib/export/outcomes';
import type { Candidate, CandidateChange } from '../../lib/model/candidate';
import type { CandidateEdit } from '../../lib/model/candidate-change';
import type { StageCorrection } from '../../lib/model/stage-correction';
import {
  changeCandidate,
  correctStage,
  removeCandidate,
  restoreCandidate,
} from '../../lib/store/candidates';
import { dropDraftsUnder } from '../shell/drafts';
import { focusSoon } from '../shell/focus-soon';
import { t } from '../shell/language';
import { stampNow } from '../shell/stamp-now';
import { toast } from '../shell/toasts';
import { write } from '../shell/workspace';
import { offerNoise, withdrawNoise } from './noise-offer';

/** A change of a candidate, or one that depends on what it is by then. */
export type CandidateEditing = CandidateEdit | ((known: Candidate) => CandidateEdit);

/**
 * Changes a candidate; says whether it was kept. If not, the user was told why. One that is turned
 * down may suggest words to avoid; one that is taken up again suggests none.
 */
export async function noteCandidate(id: string, note: CandidateEditing): Promise<boolean> {
  const { at, by } = stampNow();
  let before: Candidate | undefined;
  const changed = await write((db) => {
    const editOf = (known: Candidate) => {
      before = known;
      return typeof note === 'function' ? note(known) : note;
    };
    return changeCandidate(db, id, editOf, at, by);
  });
  if (!changed) return false;
  if (changed.stage !== 'declined') withdrawNoise(id);
  else if (before?.stage !== 'declined') offerNoise(changed);
  return true;
}

/** Notes on which day a stage was really reached, or that it never was; says whether it was kept. */
export async function noteCorrection(
  id: string,
  entry: CandidateChange,
  correction: StageCorrection,
): Promise<boolean> {
  const { at, by } = stampNow();
  const changed = await write((db) => correctStage(db, id, entry, correction, at, by));
  return changed !== undefined;
}

/** Takes the candidate off the shortlist; a toast undoes it. */
export async function removeFromShortlist(candidate: Candidate): Promise<void> {
  const removed = await write((db) => removeCandidate(db, candidate.id, stampNow()));
  if (!removed) return;
  dropDraftsUnder(removed.id);
  withdrawNoise(removed.id);
  const counted = outcomesOf([removed]).length > 0;
  const words = t(counted ? 'candidateRemovedOutcomes' : 'candidateRemoved', removed.patent.title);
  toast(words, async () => {
    await write((db) => restoreCandidate(db, removed));
    focusCandidate(removed.id);
  });
}

/** Puts the focus on a candidate of the list, or where the list begins. */
export function focusCandidate(id: string | undefined): void {
  const first = id === undefined ? [] : [`[data-row="${CSS.escape(id)}"] .candidate-title`];
  focusSoon(...first, '.shortlist select');
}
