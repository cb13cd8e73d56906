import type { Verdict } from '../../lib/model/candidate';
import type { PatentId } from '../../lib/model/open-patent';
import type { CompanyFitLabel, FitAnswer } from '../../lib/protocol/messages';

/** What the panel asks and does, whichever surface shows it. */
export interface PanelActions {
  explain(patentId: PatentId): Promise<FitAnswer>;
  /** How the record fits every company, best first. */
  companiesFor(patentId: PatentId): Promise<readonly CompanyFitLabel[]>;
  save(companyId: string, patentIds: readonly PatentId[]): Promise<void>;
  judge(companyId: string, patentId: PatentId, verdict: Verdict): Promise<void>;
  annotate(companyId: string, patentId: PatentId, memo: string): Promise<void>;
  closePanel(): void;
}
