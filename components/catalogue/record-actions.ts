import type { PatentId } from '../../lib/model/open-patent';
import type { PanelActions } from '../fit/panel-actions';
import { askBackground } from '../shell/ask-background';
import { report } from '../shell/failures';
import { t } from '../shell/language';
import { toast } from '../shell/toasts';
import { reload } from '../shell/workspace';

/** What the panel does beside a list of the catalogue; `companyId` is told of even where it is not active. */
export function recordActions(companyId: string | null, onClose: () => void): PanelActions {
  const of = (patentId: PatentId) => ({ patentId, page: [patentId] });
  return {
    explain: (patentId) =>
      askBackground({
        type: 'fit.explain',
        ...of(patentId),
        ...(companyId !== null && { companyId }),
      }),
    companiesFor: (patentId) => askBackground({ type: 'fit.companies', ...of(patentId) }),
    save: saveRecords,
    judge: (company, patentId, verdict) =>
      done(
        askBackground({
          type: 'candidate.note',
          companyId: company,
          ...of(patentId),
          note: { verdict },
        }),
      ),
    annotate: async (company, patentId, memo) => {
      await askBackground({
        type: 'candidate.note',
        companyId: company,
        ...of(patentId),
        note: { memo },
      });
      await reload();
    },
    closePanel: onClose,
  };
}

/** Puts records on a company's shortlist and says how many were new to it. */
export async function saveRecords(
  companyId: string,
  patentIds: readonly PatentId[],
): Promise<void> {
  const ids = [...patentIds];
  await done(
    askBackground({ type: 'candidate.save', companyId, patentIds: ids, page: ids }).then(
      ({ saved, already }) => toast(t('savedMessage', saved, already)),
    ),
  );
}

async function done(work: Promise<unknown>): Promise<void> {
  try {
    await work;
    await reload();
  } catch (error) {
    report(error);
  }
}
