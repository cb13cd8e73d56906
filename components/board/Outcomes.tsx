import { useMemo, useState } from 'preact/hooks';
import type { Table } from '../../lib/export/candidate-table';
import {
  fiscalYearOf,
  fiscalYears,
  isByYear,
  OUTCOME_DIVISIONS,
  OUTCOME_KINDS,
  type Outcome,
  type OutcomeCounts,
  type OutcomeDivision,
  type OutcomeLine,
  outcomeLines,
  outcomesOf,
  outcomeTotals,
} from '../../lib/export/outcomes';
import type { Candidate } from '../../lib/model/candidate';
import type { Company } from '../../lib/model/company';
import { type MessageKey, t } from '../shell/language';
import { OutcomePlot } from './OutcomePlot';
import { lineName, outcomeFile, outcomeTable, periodOf } from './outcome-table';
import { DIVISION_WORDS, KIND_WORDS } from './outcome-words';

interface Props {
  /** Of all companies, the put-away ones too: their outcomes remain outcomes. */
  readonly candidates: readonly Candidate[];
  readonly companies: readonly Company[];
  /** Saves the table that is shown. */
  readonly onExport: (table: Table) => void;
}

/** The figures a city reports, counted from the histories: introduced, meetings, contracts, products. */
export function Outcomes({ candidates, companies, onExport }: Props) {
  const [division, setDivision] = useState<OutcomeDivision>('fiscalYear');
  const [fiscalYear, setFiscalYear] = useState<number | null>(null);
  const all = useMemo(() => outcomesOf(candidates), [candidates]);
  const years = fiscalYears(all);
  const outcomes = inYear(all, fiscalYear);
  const totals = outcomeTotals(outcomes);
  return (
    <section class="outcomes" aria-label={t('boardOutcomes')}>
      <h2>{t('boardOutcomes')}</h2>
      <Totals totals={totals} />
      <p class="hint">{t('boardOutcomesHint')}</p>
      {all.length === 0 ? (
        <p class="empty">{t('boardOutcomesNone')}</p>
      ) : (
        <>
          <div class="row">
            <Choice
              label="boardOutcomesYear"
              value={fiscalYear === null ? '' : String(fiscalYear)}
              options={[
                ['', t('boardAllFiscalYears')],
                ...years.map((year): Option => [String(year), t('boardFiscalYear', year)]),
              ]}
              onChoose={(year) => setFiscalYear(year === '' ? null : Number(year))}
            />
            <Choice
              label="boardOutcomesBy"
              value={division}
              options={OUTCOME_DIVISIONS.map((one): Option => [one, t(DIVISION_WORDS[one])])}
              onChoose={(one) => setDivision(one as OutcomeDivision)}
            />
          </div>
          <Figures
            lines={linesOf(all, outcomes, division, fiscalYear, companies)}
            outcomes={outcomes}
            totals={totals}
            division={division}
            onExport={(table) => onExport(outcomeFile(table, periodOf(outcomes, fiscalYear)))}
          />
        </>
      )}
    </section>
  );
}

function inYear(outcomes: readonly Outcome[], fiscalYear: number | null): readonly Outcome[] {
  if (fiscalYear === null) return outcomes;
  return outcomes.filter(({ on }) => fiscalYearOf(on) === fiscalYear);
}

/**
 * What is added up by year begins with the first year of all, whichever is on show; a fiscal year has
 * parts of two calendar years, which add up to neither.
 */
function linesOf(
  all: readonly Outcome[],
  outcomes: readonly Outcome[],
  division: OutcomeDivision,
  fiscalYear: number | null,
  companies: readonly Company[],
): OutcomeLine[] {
  if (fiscalYear !== null && division === 'fiscalYear') {
    const years = outcomeLines(all, division, () => '');
    return years.filter(({ key }) => key === String(fiscalYear));
  }
  const lines = outcomeLines(outcomes, division, namesOf(companies));
  return fiscalYear === null ? lines : lines.map(({ cumulative: _, ...line }) => line);
}

/** Two companies of one name are told apart by where they are. */
function namesOf(companies: readonly Company[]): (id: string) => string {
  const names = companies.map(({ id, name, location }) => {
    const isAlone = !companies.some((other) => other.id !== id && other.name === name);
    return [id, isAlone ? name : `${name}（${location || id.slice(0, 8)}）`] as const;
  });
  const byId = new Map(names);
  return (id) => byId.get(id) ?? '';
}

interface FiguresProps {
  readonly lines: readonly OutcomeLine[];
  readonly outcomes: readonly Outcome[];
  readonly totals: OutcomeCounts;
  readonly division: OutcomeDivision;
  readonly onExport: (table: Table) => void;
}

function Figures({ lines, outcomes, totals, division, onExport }: FiguresProps) {
  if (outcomes.length === 0) return <p class="empty">{t('boardOutcomesNoneThen')}</p>;
  const table = outcomeTable(lines, totals, division);
  return (
    <>
      <OutcomePlot
        lines={lines}
        label={plotWords(totals, division)}
        nameOf={(line) => lineName(line, division)}
        isByYear={isByYear(division)}
      />
      {division === 'field' && <p class="hint">{t('boardOutcomesFieldHint')}</p>}
      {division === 'holder' && <p class="hint">{t('boardOutcomesHolderHint')}</p>}
      <OutcomeTable
        {...table}
        keys={lines.map(({ key }) => key)}
        caption={t(DIVISION_WORDS[division])}
      />
      <p>
        <button type="button" class="button" onClick={() => onExport(table)}>
          {t('boardCsv')}
        </button>
      </p>
    </>
  );
}

function Totals({ totals }: { readonly totals: OutcomeCounts }) {
  return (
    <dl class="outcome-totals">
      {OUTCOME_KINDS.map((kind) => (
        <div key={kind}>
          <dt>{t(KIND_WORDS[kind])}</dt>
          <dd>{totals[kind]}</dd>
        </div>
      ))}
    </dl>
  );
}

type Option = readonly [value: string, words: string];

interface ChoiceProps {
  readonly label: MessageKey;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChoose: (value: string) => void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  return (
    <select
      class="field"
      aria-label={t(label)}
      value={value}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      {options.map(([one, words]) => (
        <option key={one} value={one}>
          {words}
        </option>
      ))}
    </select>
  );
}

interface TableProps extends Table {
  readonly caption: string;
  /** Of the rows before the total: two of them may have one name. */
  readonly keys: readonly string[];
}

function OutcomeTable({ headings, rows, keys, caption }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section class="outcome-scroll" aria-label={caption} tabIndex={0}>
      <table class="outcome-table">
        <caption class="sr-only">{caption}</caption>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...counts], row) => (
            <tr key={keys[row] ?? 'total'}>
              <th scope="row">{name}</th>
              {counts.map((count, at) => (
                <td key={headings[at + 1]}>{count}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function plotWords(totals: OutcomeCounts, division: OutcomeDivision): string {
  return t(
    'boardPlotWords',
    t(DIVISION_WORDS[division]),
    ...OUTCOME_KINDS.map((kind) => totals[kind]),
  );
}
