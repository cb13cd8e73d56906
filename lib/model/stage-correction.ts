import type { Candidate, CandidateChange } from './candidate';
import { laterTime } from './compare-times';
import { withStamps } from './edited';

/**
 * A later word on an entry of the history that says when a stage was reached: the day it really was
 * (2026-11-23), that it never was (`struck`), or that it stands as it was noted (`noted`).
 */
export type StageCorrection = { readonly on: string } | 'struck' | 'noted';

const STRUCK = '';
const NOTED = 'noted';

/**
 * The candidate with a correction noted in its history. Nothing in a history is ever rewritten: it
 * merges as a union, so a rewritten entry would come back from an old copy. A correction is an entry
 * of its own (`from` names the corrected one by its time and stage, `to` is the day, or empty where
 * it was struck), and of several the latest holds. `at` is an ISO time in UTC.
 */
export function withStageCorrection(
  candidate: Candidate,
  entry: CandidateChange,
  correction: StageCorrection,
  at: string,
  by: string,
): Candidate {
  const step: CandidateChange = {
    at,
    what: 'stage',
    from: keyOf(entry),
    to: typeof correction === 'string' ? WORDS[correction] : correction.on,
    by,
  };
  const history = [...candidate.history, step];
  const updatedAt = laterTime(candidate.updatedAt, at);
  // The stage itself was not edited: a correction must not outdo a move made elsewhere meanwhile.
  return withStamps(candidate, { ...candidate, history, updatedAt }, [], { at, by });
}

const WORDS = { struck: STRUCK, noted: NOTED } as const;

/** Is the entry a word on another entry, and no move? */
export function isStageCorrection({ what, from }: CandidateChange): boolean {
  return what === 'stage' && from.includes('\t');
}

/** What a correction says, and of which stage; undefined for any other entry. */
export function readStageCorrection(
  step: CandidateChange,
): { readonly stage: string; readonly correction: StageCorrection } | undefined {
  if (!isStageCorrection(step)) return undefined;
  return { stage: step.from.split('\t')[1] ?? '', correction: correctionIn(step.to) };
}

/** The word that holds on a stage's entry. */
export function correctionOf(
  history: readonly CandidateChange[],
  entry: CandidateChange,
): StageCorrection {
  const key = keyOf(entry);
  const words = history.filter((one) => isStageCorrection(one) && one.from === key);
  const last = words.reduce<CandidateChange | undefined>(
    (latest, one) => (latest && Date.parse(latest.at) > Date.parse(one.at) ? latest : one),
    undefined,
  );
  return last ? correctionIn(last.to) : 'noted';
}

function keyOf({ at, to }: CandidateChange): string {
  return `${at}\t${to}`;
}

function correctionIn(to: string): StageCorrection {
  if (to === STRUCK) return 'struck';
  return /^\d{4}-\d{2}-\d{2}$/.test(to) ? { on: to } : 'noted';
}
