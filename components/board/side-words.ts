import type { InvolvedPerson } from '../../lib/model/candidate';
import type { MessageKey } from '../shell/language';

/** Whose side somebody is on, in the field's order. */
export const SIDES: readonly (readonly [InvolvedPerson['side'], MessageKey])[] = [
  ['company', 'boardSideCompany'],
  ['patentee', 'boardSidePatentee'],
  ['registrant', 'boardSideRegistrant'],
  ['bank', 'boardSideBank'],
  ['university', 'boardSideUniversity'],
  ['other', 'boardSideOther'],
];
