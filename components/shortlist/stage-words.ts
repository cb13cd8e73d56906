import type { Stage, Verdict } from '../../lib/model/candidate';
import { type MessageKey, t } from '../shell/language';

/** The stages a candidate goes through, in their order, and their names. */
export const STAGES: readonly (readonly [Exclude<Stage, 'unlisted'>, MessageKey])[] = [
  ['candidate', 'stageCandidate'],
  ['introduced', 'stageIntroduced'],
  ['meeting', 'stageMeeting'],
  ['terms', 'stageTerms'],
  ['contract', 'stageContract'],
  ['prototype', 'stagePrototype'],
  ['product', 'stageProduct'],
  ['onHold', 'stageOnHold'],
  ['declined', 'stageDeclined'],
];

export const VERDICTS: readonly (readonly [Verdict, MessageKey])[] = [
  ['promising', 'verdictPromising'],
  ['reference', 'verdictReference'],
  ['noise', 'verdictNoise'],
  ['unrated', 'verdictUnrated'],
];

/** A stage's name; whatever is none of the shortlist is off the list. */
export function stageName(stage: string): string {
  const key = STAGES.find(([one]) => one === stage)?.[1];
  return key ? t(key) : t('boardUnlisted');
}
