import type { Verdict } from '../../lib/model/candidate';
import type { PatentId } from '../../lib/model/open-patent';
import type { AnswerOf, FitAnswer, Request } from '../../lib/protocol/messages';

/** Asks the background; rejects with a UserFacingError that holds words for the user. */
export type Ask = <T extends Request['type']>(
  request: Extract<Request, { type: T }>,
) => Promise<AnswerOf[T]>;

/** Everything a user can do in the page, as its surfaces call it. */
export interface PageActions {
  explain(patentId: PatentId): Promise<FitAnswer>;
  save(companyId: string, patentIds: readonly PatentId[]): Promise<void>;
  judge(companyId: string, patentId: PatentId, verdict: Verdict): Promise<void>;
  annotate(companyId: string, patentId: PatentId, memo: string): Promise<void>;
  toggleChecked(patentId: PatentId): void;
  openPanel(rowKey: string): void;
  closePanel(): void;
  /** Scrolls to the row and puts the focus on its badge. */
  goTo(rowKey: string): void;
  setDimming(dimming: boolean): void;
  setThreshold(threshold: number): void;
  switchSiteOff(): void;
  openWorkbench(view: string): void;
}
