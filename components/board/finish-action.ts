import type { Candidate } from '../../lib/model/candidate';
import type { Company } from '../../lib/model/company';
import { changeCompany } from '../company/company-actions';
import { t } from '../shell/language';
import { toast } from '../shell/toasts';
import { workspace } from '../shell/workspace';
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

/** The next visit was made; a toast takes that back, unless another was agreed on meanwhile. */
export async function finishVisit({ id, name, nextVisitOn }: Company): Promise<boolean> {
  if (!(await changeCompany(id, { nextVisitOn: undefined }))) return false;
  toast(t('boardVisitDoneToast', name), () => {
    const isFree = workspace.companies.value.some((one) => one.id === id && !one.nextVisitOn);
    if (isFree) changeCompany(id, { nextVisitOn });
  });
  return true;
}
