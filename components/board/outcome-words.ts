import type { OutcomeDivision, OutcomeKind } from '../../lib/export/outcomes';
import type { MessageKey } from '../shell/language';

export const KIND_WORDS: Readonly<Record<OutcomeKind, MessageKey>> = {
  introduced: 'boardIntroduced',
  meetings: 'boardMeetings',
  contracts: 'boardContracts',
  products: 'boardProducts',
};

export const DIVISION_WORDS: Readonly<Record<OutcomeDivision, MessageKey>> = {
  fiscalYear: 'boardByFiscalYear',
  year: 'boardByYear',
  company: 'boardByCompany',
  holder: 'boardByHolder',
  field: 'boardByField',
};
