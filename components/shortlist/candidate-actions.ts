import type { Candidate } from '../../lib/model/candidate';
import type { CandidateEdit } from '../../lib/model/candidate-change';
import { changeCandidate, removeCandidate, restoreCandidate } from '../../lib/store/candidates';
import { deleting } from '../shell/deleting';
import { dropDraftsUnder } from '../shell/drafts';
import { focusSoon } from '../shell/focus-soon';
import { t } from '../shell/language';
import { toast } from '../shell/toasts';
import { write } from '../shell/workspace';

/** Changes a candidate; says whether it was kept. If not, the user was told why. */
export async function noteCandidate(id: string, note: CandidateEdit): Promise<boolean> {
  const { at, by } = deleting();
  const changed = await write((db) => changeCandidate(db, id, note, at, by));
  return changed !== undefined;
}

/** Takes the candidate off the shortlist; a toast undoes it. */
export async function removeFromShortlist(candidate: Candidate): Promise<void> {
  const removed = await write((db) => removeCandidate(db, candidate.id, deleting()));
  if (!removed) return;
  dropDraftsUnder(removed.id);
  toast(t('candidateRemoved', removed.patent.title), async () => {
    await write((db) => restoreCandidate(db, removed));
    focusCandidate(removed.id);
  });
}

/** Puts the focus on a candidate of the list, or where the list begins. */
export function focusCandidate(id: string | undefined): void {
  const first = id === undefined ? [] : [`[data-row="${CSS.escape(id)}"] .candidate-title`];
  focusSoon(...first, '.shortlist select');
}
