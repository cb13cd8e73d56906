import { type Candidate, type Stage, WAY } from '../model/candidate';
import { localDay } from './local-day';

/** The figures a city reports. */
export const OUTCOME_KINDS = ['introduced', 'meetings', 'contracts', 'products'] as const;
export type OutcomeKind = (typeof OUTCOME_KINDS)[number];

/** By what the figures are divided; 年度 begins on 1 April. */
export const OUTCOME_DIVISIONS = ['fiscalYear', 'year', 'company', 'holder', 'field'] as const;
export type OutcomeDivision = (typeof OUTCOME_DIVISIONS)[number];

/** A candidate that reached a stage, and the calendar day it did. */
export interface Outcome {
  readonly kind: OutcomeKind;
  readonly on: string;
  readonly candidate: Candidate;
}

/** One line of the figures; `name` is '' where the records do not say. */
export interface OutcomeLine {
  readonly name: string;
  readonly counts: Readonly<Record<OutcomeKind, number>>;
}

const REACHED: Readonly<Record<OutcomeKind, Stage>> = {
  introduced: 'introduced',
  meetings: 'meeting',
  contracts: 'contract',
  products: 'product',
};
/** A move that was taken back so soon was a slip of the hand, not an outcome. */
const SLIP_MS = 10 * 60_000;
const APRIL = 4;

/**
 * Every outcome of the candidates: each stage on the way that a candidate has reached counts once,
 * on the day it was first reached. Whoever goes straight to a later stage has passed those before
 * it; what came later (保留, 見送り) takes nothing away; a move taken back within ten minutes never
 * was. `timeZone` is an IANA name, for tests.
 */
export function outcomesOf(candidates: readonly Candidate[], timeZone?: string): Outcome[] {
  return candidates.flatMap((candidate) => {
    const arrivals = arrivalsOf(candidate);
    return OUTCOME_KINDS.flatMap((kind): Outcome[] => {
      const step = wayOf(REACHED[kind]);
      const first = arrivals.find(({ stage }) => wayOf(stage) >= step);
      return first ? [{ kind, on: localDay(first.at, timeZone), candidate }] : [];
    });
  });
}

/**
 * The figures by year, company, patentee (else registrant) or technical field: years in their order,
 * everything else by its figures, most first. A record of several fields counts in each of them,
 * so those lines may add up to more than the whole. `companyName` names a company by its id.
 */
export function outcomeLines(
  outcomes: readonly Outcome[],
  division: OutcomeDivision,
  companyName: (id: string) => string,
): OutcomeLine[] {
  const lines = new Map<string, Record<OutcomeKind, number>>();
  for (const outcome of outcomes) {
    for (const name of new Set(namesOf(outcome, division, companyName))) {
      const counts = lines.get(name) ?? { introduced: 0, meetings: 0, contracts: 0, products: 0 };
      counts[outcome.kind] += 1;
      lines.set(name, counts);
    }
  }
  const found = [...lines].map(([name, counts]): OutcomeLine => ({ name, counts }));
  return division === 'year' || division === 'fiscalYear'
    ? found.sort((a, b) => (a.name < b.name ? -1 : 1))
    : found.sort(mostFirst);
}

/** How many there are of each kind, whatever they are divided by. */
export function outcomeTotals(outcomes: readonly Outcome[]): Record<OutcomeKind, number> {
  const totals = { introduced: 0, meetings: 0, contracts: 0, products: 0 };
  for (const { kind } of outcomes) totals[kind] += 1;
  return totals;
}

interface Arrival {
  readonly stage: Stage;
  readonly at: string;
}

/** The stages a candidate came to, the earliest first, without the slips. */
function arrivalsOf({ history, stage, createdAt }: Candidate): Arrival[] {
  const moves = history
    .filter(({ what }) => what === 'stage')
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const begin: Arrival = { stage: (moves[0]?.from as Stage | undefined) ?? stage, at: createdAt };
  const all = [begin, ...moves.map(({ to, at }): Arrival => ({ stage: to as Stage, at }))];
  return all.filter((one, index) => !isSlip(all[index - 1], one, all[index + 1]));
}

function isSlip(before: Arrival | undefined, one: Arrival, after: Arrival | undefined): boolean {
  if (!before || !after || before.stage !== after.stage) return false;
  return Date.parse(after.at) - Date.parse(one.at) <= SLIP_MS;
}

function namesOf(
  { on, candidate }: Outcome,
  division: OutcomeDivision,
  companyName: (id: string) => string,
): string[] {
  const { patent, companyId } = candidate;
  switch (division) {
    case 'year':
      return [on.slice(0, 4)];
    case 'fiscalYear':
      return [String(Number(on.slice(0, 4)) - (Number(on.slice(5, 7)) < APRIL ? 1 : 0))];
    case 'company':
      return [companyName(companyId)];
    case 'holder':
      return [patent.patentee ?? patent.registrant ?? ''];
    case 'field':
      return patent.technicalFields?.length ? patent.technicalFields : [''];
  }
}

/** Products weigh before contracts, contracts before meetings. */
function mostFirst(a: OutcomeLine, b: OutcomeLine): number {
  for (const kind of [...OUTCOME_KINDS].reverse()) {
    if (a.counts[kind] !== b.counts[kind]) return b.counts[kind] - a.counts[kind];
  }
  return a.name < b.name ? -1 : 1;
}

/** How far a stage is on its way; -1 aside. */
function wayOf(stage: Stage): number {
  return (WAY as readonly Stage[]).indexOf(stage);
}
