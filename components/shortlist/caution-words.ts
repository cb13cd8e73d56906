import type { Caution } from '../../lib/model/fit';
import type { MessageKey } from '../shell/language';

/** The cautions in a word or two, for a row; the whole sentences stand under it. */
export const CAUTION_WORDS: Readonly<Record<Caution, MessageKey>> = {
  licenceRefused: 'shortlistLicenceRefused',
  assignmentOnly: 'shortlistAssignmentOnly',
  nothingOffered: 'shortlistNothingOffered',
  unpublished: 'shortlistUnpublished',
  titleOnly: 'shortlistTitleOnly',
  noiseWord: 'shortlistNoiseWord',
  termsClash: 'shortlistTermsClash',
  lapsed: 'shortlistLapsed',
  foreignField: 'shortlistForeignField',
  largeScale: 'shortlistLargeScale',
  longUnchanged: 'shortlistLongUnchanged',
};
