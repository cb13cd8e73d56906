import type { CandidateChange } from '../../lib/model/candidate';
import { readStageCorrection, type StageCorrection } from '../../lib/model/stage-correction';
import { type MessageKey, t } from '../shell/language';
import { stageName, VERDICTS } from '../shortlist/stage-words';
import { SIDES } from './side-words';

const SENTENCES: Readonly<Record<CandidateChange['what'], MessageKey>> = {
  stage: 'boardStepMoved',
  verdict: 'boardStepVerdict',
  memo: 'boardStepMemo',
  ideas: 'boardStepIdeas',
  nextAction: 'boardStepNextAction',
  people: 'boardStepPeople',
  fileNames: 'boardStepFiles',
  declinedReason: 'boardStepReason',
};

/** An entry of the history as a sentence: what changed, from what to what. */
export function changeWords(change: CandidateChange): string {
  const word = readStageCorrection(change);
  if (word) return correctionWords(word.correction, stageName(word.stage));
  const { what, from, to } = change;
  return t(SENTENCES[what], valueWords(what, from), valueWords(what, to));
}

function correctionWords(correction: StageCorrection, stage: string): string {
  if (correction === 'struck') return t('boardStepStruck', stage);
  if (correction === 'noted') return t('boardStepAsNoted', stage);
  return t('boardStepCorrected', stage, correction.on);
}

function valueWords(what: CandidateChange['what'], value: string): string {
  if (value === '') return t('boardEmptyValue');
  switch (what) {
    case 'stage':
      return stageName(value);
    case 'verdict':
      return nameIn(VERDICTS, value);
    case 'people':
      return value.split('\n').map(personWords).join('、');
    case 'fileNames':
      return value.split('\n').join('、');
    case 'nextAction':
      return actionWords(value);
    default:
      return value;
  }
}

function personWords(line: string): string {
  const [side = '', name = ''] = line.split('\t');
  return `${name}（${nameIn(SIDES, side)}）`;
}

function actionWords(value: string): string {
  const [on = '', ...what] = value.split('\t');
  return on ? `${what.join('\t')}（${t('boardDue', on)}）` : what.join('\t');
}

/** A name that a newer version wrote and this one does not know stays as it is. */
function nameIn(names: readonly (readonly [string, MessageKey])[], value: string): string {
  const key = names.find(([one]) => one === value)?.[1];
  return key ? t(key) : value;
}
