import type { Company } from '../../lib/model/company';
import { t } from '../shell/language';
import { toast } from '../shell/toasts';
import { changeCompany } from './company-actions';

/** Says that a company's next visit was cleared, with a way back to the day it was. */
export function tellVisitCleared({ id, nextVisitOn }: Company): void {
  if (!nextVisitOn) return;
  toast(t('profileNextVisitCleared', nextVisitOn), () => changeCompany(id, { nextVisitOn }));
}
