import { useMemo, useState } from 'preact/hooks';
import type { Table } from '../../lib/export/candidate-table';
import {
  OUTCOME_DIVISIONS,
  OUTCOME_KINDS,
  type OutcomeDivision,
  type OutcomeKind,
  type OutcomeLine,
  outcomeLines,
  outcomesOf,
  outcomeTotals,
} from '../../lib/export/outcomes';
import type { Candidate } from '../../lib/model/candidate';
import type { Company } from '../../lib/model/company';
import { t } from '../shell/language';
import { OutcomePlot } from './OutcomePlot';
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
  const outcomes = useMemo(() => outcomesOf(candidates), [candidates]);
  const names = new Map(companies.map(({ id, name }) => [id, name]));
  const lines = outcomeLines(outcomes, division, (id) => names.get(id) ?? '');
  const totals = outcomeTotals(outcomes);
  const nameOf = (line: OutcomeLine) => lineName(line, division);
  return (
    <section class="outcomes" aria-label={t('boardOutcomes')}>
      <h2>{t('boardOutcomes')}</h2>
      <Totals totals={totals} />
      <p class="hint">{t('boardOutcomesHint')}</p>
      {outcomes.length === 0 ? (
        <p class="empty">{t('boardOutcomesNone')}</p>
      ) : (
        <>
          <div class="row">
            <DivisionChoice division={division} onChoose={setDivision} />
            <button
              type="button"
              class="button"
              onClick={() => onExport(tableOf(lines, totals, division))}
            >
              {t('boardCsv')}
            </button>
          </div>
          <OutcomePlot lines={lines} label={plotWords(totals, division)} nameOf={nameOf} />
          {division === 'field' && <p class="hint">{t('boardOutcomesFieldHint')}</p>}
          <OutcomeTable
            {...tableOf(lines, totals, division)}
            caption={t(DIVISION_WORDS[division])}
          />
        </>
      )}
    </section>
  );
}

type Counts = Readonly<Record<OutcomeKind, number>>;

function Totals({ totals }: { readonly totals: Counts }) {
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

interface DivisionProps {
  readonly division: OutcomeDivision;
  readonly onChoose: (division: OutcomeDivision) => void;
}

function DivisionChoice({ division, onChoose }: DivisionProps) {
  return (
    <select
      class="field"
      aria-label={t('boardOutcomesBy')}
      value={division}
      onChange={(event) => onChoose(event.currentTarget.value as OutcomeDivision)}
    >
      {OUTCOME_DIVISIONS.map((one) => (
        <option key={one} value={one}>
          {t(DIVISION_WORDS[one])}
        </option>
      ))}
    </select>
  );
}

function OutcomeTable({ headings, rows, caption }: Table & { readonly caption: string }) {
  return (
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
        {rows.map(([name, ...counts]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {counts.map((count, at) => (
              <td key={OUTCOME_KINDS[at]}>{count}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What is on show, as it goes into a file; the last row is the total. */
function tableOf(lines: readonly OutcomeLine[], totals: Counts, division: OutcomeDivision): Table {
  const cells = (counts: Counts) => OUTCOME_KINDS.map((kind) => counts[kind]);
  return {
    headings: [t(DIVISION_WORDS[division]), ...OUTCOME_KINDS.map((kind) => t(KIND_WORDS[kind]))],
    rows: [
      ...lines.map((line) => [lineName(line, division), ...cells(line.counts)]),
      [t('boardTotal'), ...cells(totals)],
    ],
  };
}

function lineName({ name }: OutcomeLine, division: OutcomeDivision): string {
  if (name === '') return t('boardUnknown');
  if (division === 'fiscalYear') return t('boardFiscalYear', name);
  return division === 'year' ? t('boardYear', name) : name;
}

function plotWords(totals: Counts, division: OutcomeDivision): string {
  return t(
    'boardPlotWords',
    t(DIVISION_WORDS[division]),
    ...OUTCOME_KINDS.map((kind) => totals[kind]),
  );
}
