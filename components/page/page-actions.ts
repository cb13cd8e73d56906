import type { PatentId } from '../../lib/model/open-patent';
import type { AnswerOf, Request } from '../../lib/protocol/messages';
import type { PanelActions } from '../fit/panel-actions';

/** Asks the background; rejects with a UserFacingError that holds words for the user. */
export type Ask = <T extends Request['type']>(
  request: Extract<Request, { type: T }>,
) => Promise<AnswerOf[T]>;

/** Everything a user can do in the page, as its surfaces call it. */
export interface PageActions extends PanelActions {
  toggleChecked(patentId: PatentId): void;
  openPanel(rowKey: string): void;
  /** Scrolls to the row and puts the focus on its badge. */
  goTo(rowKey: string): void;
  setDimming(dimming: boolean): void;
  setThreshold(threshold: number): void;
  switchSiteOff(): void;
  openWorkbench(view: string): void;
}
