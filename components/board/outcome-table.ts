import type { Table } from '../../lib/export/candidate-table';
import {
  OUTCOME_KINDS,
  type Outcome,
  type OutcomeCounts,
  type OutcomeDivision,
  type OutcomeLine,
} from '../../lib/export/outcomes';
import { t } from '../shell/language';
import { DIVISION_WORDS, KIND_WORDS } from './outcome-words';

/** What is on show, with each kind added up where years follow one another; the last row is the total. */
export function outcomeTable(
  lines: readonly OutcomeLine[],
  totals: OutcomeCounts,
  division: OutcomeDivision,
): Table {
  const cells = (counts: OutcomeCounts) => OUTCOME_KINDS.map((kind) => counts[kind]);
  const kinds = OUTCOME_KINDS.map((kind) => t(KIND_WORDS[kind]));
  const sums = lines.some(({ cumulative }) => cumulative)
    ? kinds.map((kind) => t('boardCumulative', kind))
    : [];
  return {
    headings: [t(DIVISION_WORDS[division]), ...kinds, ...sums],
    rows: [
      ...lines.map((line) => [
        lineName(line, division),
        ...cells(line.counts),
        ...(line.cumulative ? cells(line.cumulative) : []),
      ]),
      [t('boardTotal'), ...cells(totals), ...sums.map(() => '')],
    ],
  };
}

/** The same as a file, which has to say by itself how it counts and of which days. */
export function outcomeFile(table: Table, [first, last]: readonly [string, string]): Table {
  const notes = [
    [t('boardPeriod'), t('boardPeriodDays', first, last)],
    [t('boardHowCounted'), t('boardOutcomesHint')],
  ];
  const wide = notes.map((note) => [...note, ...table.headings.slice(note.length).map(() => '')]);
  return { headings: table.headings, rows: [...table.rows, ...wide] };
}

/** The days that figures are of: a fiscal year's, or from the first outcome to the last. */
export function periodOf(
  outcomes: readonly Outcome[],
  fiscalYear: number | null,
): readonly [string, string] {
  if (fiscalYear !== null) return [`${fiscalYear}-04-01`, `${fiscalYear + 1}-03-31`];
  const days = outcomes.map(({ on }) => on).sort();
  return [days[0] ?? '', days.at(-1) ?? ''];
}

export function lineName({ name }: OutcomeLine, division: OutcomeDivision): string {
  if (name === '') return t('boardUnknown');
  if (division === 'fiscalYear') return t('boardFiscalYear', name);
  return division === 'year' ? t('boardYear', name) : name;
}
