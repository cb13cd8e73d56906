import {
  type Candidate,
  type CandidateChange,
  type InvolvedPerson,
  type NextAction,
  NOTED_FIELDS,
} from './candidate';
import { withStamps } from './edited';
import { sameValue } from './same-value';

/** What a coordinator changes on a candidate: what is absent stays, `null` takes away. */
export interface CandidateEdit {
  readonly stage?: Candidate['stage'];
  readonly verdict?: Candidate['verdict'];
  readonly memo?: string;
  readonly ideas?: string;
  readonly nextAction?: NextAction | null;
  readonly people?: readonly InvolvedPerson[];
  readonly fileNames?: readonly string[];
  readonly declinedReason?: string | null;
}

/**
 * The candidate with the change made: each field that really changes gets an entry in the history
 * and in `edits`, both later than what it was made on. `at` is an ISO time in UTC, `by` the name the
 * user gave (empty before it was asked for). The same candidate comes back where nothing changes.
 */
export function withChange(
  candidate: Candidate,
  change: CandidateEdit,
  at: string,
  by: string,
): Candidate {
  const changed = NOTED_FIELDS.filter(
    (field) =>
      change[field] !== undefined && !sameValue(change[field] ?? undefined, candidate[field]),
  );
  if (changed.length === 0) return candidate;
  const values = Object.fromEntries(changed.map((field) => [field, change[field] ?? undefined]));
  const next = withStamps(candidate, withoutAbsent({ ...candidate, ...values }), changed, {
    at,
    by,
  });
  const entries = changed.map(
    (what): CandidateChange => ({
      at: next.edits[what]?.at ?? at,
      what,
      from: wordsOf(candidate, what),
      to: wordsOf(next, what),
      by,
    }),
  );
  return { ...next, history: [...candidate.history, ...entries] };
}

/** The change that gives a candidate these values; undefined empties a field. */
export function changeTo(values: Readonly<Record<string, unknown>>): CandidateEdit {
  const fields = NOTED_FIELDS.filter((field) => Object.hasOwn(values, field));
  return Object.fromEntries(fields.map((field) => [field, values[field] ?? null]));
}

/** A key that holds undefined is no value of a stored record. */
function withoutAbsent(candidate: Candidate): Candidate {
  const present = Object.entries(candidate).filter(([, value]) => value !== undefined);
  return Object.fromEntries(present) as Candidate;
}

/**
 * A field as the history keeps it: lists are lines; a person is `side⇥name⇥contact` and the next
 * action `day⇥what`, so that every language can put its own words to them.
 */
function wordsOf(candidate: Candidate, what: CandidateChange['what']): string {
  switch (what) {
    case 'people':
      return candidate.people.map((one) => [one.side, one.name, one.contact].join('\t')).join('\n');
    case 'fileNames':
      return candidate.fileNames.join('\n');
    case 'nextAction': {
      const action = candidate.nextAction;
      return action ? `${action.dueOn ?? ''}\t${action.what}` : '';
    }
    default:
      return candidate[what] ?? '';
  }
}
