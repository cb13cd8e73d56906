import type { Candidate } from '../../lib/model/candidate';
import { t } from '../shell/language';
import { toast } from '../shell/toasts';
import type { CandidateEditing } from '../shortlist/candidate-actions';

type Change = (candidateId: string, change: CandidateEditing) => Promise<boolean>;

/** The next action is done; a toast takes that back, unless another was decided on meanwhile. */
export async function finishAction(candidate: Candidate, change: Change): Promise<boolean> {
  const { id, nextAction } = candidate;
  if (!nextAction || !(await change(id, { nextAction: null }))) return false;
  toast(t('boardNextDoneToast', nextAction.what), () =>
    change(id, (known) => (known.nextAction ? {} : { nextAction })),
  );
  return true;
}
