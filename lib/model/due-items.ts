import type { Candidate } from './candidate';
import type { Company } from './company';

/** Something to do by a day: a candidate's next action, or the next visit to a company. */
export type DueItem =
  | { readonly kind: 'action'; readonly on: string | null; readonly candidate: Candidate }
  | { readonly kind: 'visit'; readonly on: string; readonly company: Company };

export type DueGroup = 'overdue' | 'today' | 'week' | 'later' | 'undated';

const DAY_MS = 86_400_000;
const DAYS_OF_A_WEEK = 7;

/**
 * What is to be done, by when: before `today`, today, the six days after, later, and without a date;
 * the earliest first. `today` is a calendar day (2026-11-23). Candidates that were turned down or left
 * the list are no longer due, nor is anything of a company that was put away.
 */
export function dueItems(
  candidates: readonly Candidate[],
  companies: readonly Company[],
  today: string,
): Readonly<Record<DueGroup, readonly DueItem[]>> {
  const away = new Set(companies.filter(({ archivedAt }) => archivedAt).map(({ id }) => id));
  const actions = candidates.flatMap((candidate): DueItem[] =>
    candidate.nextAction && isLive(candidate) && !away.has(candidate.companyId)
      ? [{ kind: 'action', on: candidate.nextAction.dueOn, candidate }]
      : [],
  );
  const visits = companies.flatMap((company): DueItem[] =>
    company.nextVisitOn && !company.archivedAt
      ? [{ kind: 'visit', on: company.nextVisitOn, company }]
      : [],
  );
  const groups: Record<DueGroup, DueItem[]> = {
    overdue: [],
    today: [],
    week: [],
    later: [],
    undated: [],
  };
  for (const item of [...actions, ...visits].sort(byDay)) {
    groups[groupOf(item.on, today)].push(item);
  }
  return groups;
}

/** Is a candidate's next action overdue on `today`? */
export function isOverdue(candidate: Candidate, today: string): boolean {
  const on = candidate.nextAction?.dueOn;
  return !!on && isLive(candidate) && on < today;
}

function isLive({ stage }: Candidate): boolean {
  return stage !== 'declined' && stage !== 'unlisted';
}

function groupOf(on: string | null, today: string): DueGroup {
  if (on === null) return 'undated';
  if (on < today) return 'overdue';
  if (on === today) return 'today';
  const days = (Date.parse(on) - Date.parse(today)) / DAY_MS;
  return days < DAYS_OF_A_WEEK ? 'week' : 'later';
}

function byDay(a: DueItem, b: DueItem): number {
  const [left, right] = [a.on ?? '9999', b.on ?? '9999'];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
