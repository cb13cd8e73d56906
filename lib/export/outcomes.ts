import { type Candidate, type Stage, WAY } from '../model/candidate';
import { compareTexts } from '../model/compare-times';
import { nameKey } from '../model/same-company';
import { correctionOf, isStageCorrection } from '../model/stage-correction';
import { localDay } from './local-day';

/** The figures a city reports. */
export const OUTCOME_KINDS = ['introduced', 'meetings', 'contracts', 'products'] as const;
export type OutcomeKind = (typeof OUTCOME_KINDS)[number];
export type OutcomeCounts = Readonly<Record<OutcomeKind, number>>;

/** By what the figures are divided; 年度 begins on 1 April. */
export const OUTCOME_DIVISIONS = ['fiscalYear', 'year', 'company', 'holder', 'field'] as const;
export type OutcomeDivision = (typeof OUTCOME_DIVISIONS)[number];

/** A candidate that reached a stage, and the calendar day it did. */
export interface Outcome {
  readonly kind: OutcomeKind;
  readonly on: string;
  readonly candidate: Candidate;
}

/** One line of the figures; `key` is its own, `name` is '' where the records do not say. */
export interface OutcomeLine {
  readonly key: string;
  readonly name: string;
  readonly counts: OutcomeCounts;
  /** All up to this year, those before the first line too; only where the figures go by year. */
  readonly cumulative?: OutcomeCounts;
}

const REACHED: Readonly<Record<OutcomeKind, Stage>> = {
  introduced: 'introduced',
  meetings: 'meeting',
  contracts: 'contract',
  products: 'product',
};
/** A stage left again so soon was a slip of the hand, not an outcome. */
const SLIP_MS = 10 * 60_000;
const APRIL = 4;

/**
 * Every outcome of the candidates: each stage on the way that a candidate has reached counts once,
 * on the day it was first reached, as noted or as corrected in its history. Whoever goes straight to
 * a later stage has passed those before it, and what came later (保留, 見送り) takes nothing away. A
 * stage counts where the candidate still stands there, stood there for more than ten minutes, or
 * went on from there to one that counts. `timeZone` is an IANA name, for tests.
 */
export function outcomesOf(candidates: readonly Candidate[], timeZone?: string): Outcome[] {
  return candidates.flatMap((candidate) => {
    const reached = reachedBy(candidate, timeZone);
    return OUTCOME_KINDS.flatMap((kind): Outcome[] => {
      const step = wayOf(REACHED[kind]);
      const days = reached.filter(({ stage }) => wayOf(stage) >= step).map(({ on }) => on);
      const [first] = days.sort();
      return first ? [{ kind, on: first, candidate }] : [];
    });
  });
}

/** The fiscal year of a day, from April to March: 2027-03-31 is in 2026. */
export function fiscalYearOf(day: string): number {
  return Number(day.slice(0, 4)) - (Number(day.slice(5, 7)) < APRIL ? 1 : 0);
}

/** The fiscal years from the first outcome to the last, the newest first. */
export function fiscalYears(outcomes: readonly Outcome[]): number[] {
  return yearsBetween(outcomes.map(({ on }) => fiscalYearOf(on))).reverse();
}

/**
 * The figures by year, company, patentee (else registrant) or technical field: years in their order,
 * none left out between the first and the last; everything else by its figures, most first. A record
 * of several fields or several patentees counts in each of them, so those lines may add up to more
 * than the whole. `companyName` names a company by its id; two of one name stay two lines.
 */
export function outcomeLines(
  outcomes: readonly Outcome[],
  division: OutcomeDivision,
  companyName: (id: string) => string,
): OutcomeLine[] {
  const lines = new Map<string, { name: string; counts: Record<OutcomeKind, number> }>();
  for (const outcome of outcomes) {
    for (const [key, name] of groupsOf(outcome, division, companyName)) {
      const line = lines.get(key) ?? { name, counts: { ...NOTHING } };
      line.counts[outcome.kind] += 1;
      lines.set(key, line);
    }
  }
  if (isByYear(division))
    return yearLines(new Map([...lines].map(([key, one]) => [key, one.counts])));
  return [...lines].map(([key, line]) => ({ key, ...line })).sort(mostFirst);
}

/** Do the lines of a division follow one another in time? */
export function isByYear(division: OutcomeDivision): boolean {
  return division === 'year' || division === 'fiscalYear';
}

/** How many there are of each kind, whatever they are divided by. */
export function outcomeTotals(outcomes: readonly Outcome[]): OutcomeCounts {
  const totals = { ...NOTHING };
  for (const { kind } of outcomes) totals[kind] += 1;
  return totals;
}

const NOTHING: OutcomeCounts = { introduced: 0, meetings: 0, contracts: 0, products: 0 };

function yearLines(counts: ReadonlyMap<string, OutcomeCounts>): OutcomeLine[] {
  let cumulative = NOTHING;
  return yearsBetween([...counts.keys()].map(Number)).map((year) => {
    const key = String(year);
    const own = counts.get(key) ?? NOTHING;
    cumulative = sumOf(cumulative, own);
    return { key, name: key, counts: own, cumulative };
  });
}

function sumOf(a: OutcomeCounts, b: OutcomeCounts): OutcomeCounts {
  const sums = OUTCOME_KINDS.map((kind) => [kind, a[kind] + b[kind]] as const);
  return Object.fromEntries(sums) as Record<OutcomeKind, number>;
}

/** Every year from the earliest to the latest. */
function yearsBetween(years: readonly number[]): number[] {
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, at) => first + at);
}

interface Reached {
  readonly stage: Stage;
  readonly on: string;
}

interface Arrival {
  readonly stage: Stage;
  readonly at: string;
  /** The day that somebody set by hand. */
  readonly corrected: string | undefined;
}

/** The stages a candidate really came to, and when. */
function reachedBy(candidate: Candidate, timeZone?: string): Reached[] {
  const reached: Reached[] = [];
  const arrivals = arrivalsOf(candidate);
  let isNextCounted: boolean = false;
  for (let at = arrivals.length - 1; at >= 0; at -= 1) {
    const [one, next] = [arrivals[at], arrivals[at + 1]];
    if (!one) continue;
    const wentOn: boolean = !!next && isNextCounted && wayOf(next.stage) > wayOf(one.stage);
    isNextCounted = !next || one.corrected !== undefined || isHeld(one, next) || wentOn;
    if (isNextCounted) {
      reached.push({ stage: one.stage, on: one.corrected ?? localDay(one.at, timeZone) });
    }
  }
  return reached;
}

function isHeld(one: Arrival, next: Arrival): boolean {
  return Date.parse(next.at) - Date.parse(one.at) > SLIP_MS;
}

/** Where a candidate began and every move of it, the earliest first, without those struck out. */
function arrivalsOf({ history, stage, createdAt }: Candidate): Arrival[] {
  const moves = history
    .filter((one) => one.what === 'stage' && !isStageCorrection(one))
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const first = moves[0] ? (moves[0].from as Stage) : stage;
  const begin: Arrival = { stage: first, at: createdAt, corrected: undefined };
  const arrivals = moves.flatMap((move): Arrival[] => {
    const correction = correctionOf(history, move);
    if (correction === 'struck') return [];
    const corrected = correction === 'noted' ? undefined : correction.on;
    return [{ stage: move.to as Stage, at: move.at, corrected }];
  });
  return [begin, ...arrivals];
}

/** The keys and names of the lines in which an outcome counts. */
function groupsOf(
  { on, candidate }: Outcome,
  division: OutcomeDivision,
  companyName: (id: string) => string,
): ReadonlyMap<string, string> {
  const { patent, companyId } = candidate;
  switch (division) {
    case 'year':
      return named([on.slice(0, 4)]);
    case 'fiscalYear':
      return named([String(fiscalYearOf(on))]);
    case 'company':
      return new Map([[companyId, companyName(companyId)]]);
    case 'holder':
      return holders(patent.patentee ?? patent.registrant ?? '');
    case 'field':
      return named(patent.technicalFields?.length ? patent.technicalFields : ['']);
  }
}

function named(names: readonly string[]): ReadonlyMap<string, string> {
  return new Map(names.map((name) => [name, name]));
}

/** 「Foo Co., Ltd.」 is one name. */
const BETWEEN_HOLDERS = /[、，;；／/\n]|,(?!\s*(?:ltd|inc|llc|co|corp|limited)\b)/i;

/** Joint holders one by one: (株)架空電機, ㈱架空電機 and 株式会社　架空電機 are one. */
function holders(text: string): ReadonlyMap<string, string> {
  const names = text
    .split(BETWEEN_HOLDERS)
    .map((name) => name.normalize('NFKC').replace(/\s+/g, ' ').trim())
    .filter(Boolean);
  if (names.length === 0) return named(['']);
  return new Map(names.map((name) => [nameKey(name) || name, name]));
}

/** Products weigh before contracts, contracts before meetings. */
function mostFirst(a: OutcomeLine, b: OutcomeLine): number {
  for (const kind of [...OUTCOME_KINDS].reverse()) {
    if (a.counts[kind] !== b.counts[kind]) return b.counts[kind] - a.counts[kind];
  }
  return compareTexts(a.name, b.name) || compareTexts(a.key, b.key);
}

/** How far a stage is on its way; -1 aside. */
function wayOf(stage: Stage): number {
  return (WAY as readonly Stage[]).indexOf(stage);
}
