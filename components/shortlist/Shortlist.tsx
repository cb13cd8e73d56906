import { useState } from 'preact/hooks';
import { candidateTable } from '../../lib/export/candidate-table';
import { csvFile } from '../../lib/export/csv';
import { fileName } from '../../lib/export/file-name';
import { localDay } from '../../lib/export/local-day';
import type { Candidate } from '../../lib/model/candidate';
import type { Company } from '../../lib/model/company';
import { t } from '../shell/language';
import { saveFile } from '../shell/save-file';
import { showShortlist, workspace } from '../shell/workspace';
import { CandidateRow } from './CandidateRow';

type Order = 'fit' | 'saved';

/** The shortlist of one company: which company, in which order, export, and the candidates. */
export function Shortlist() {
  const [order, setOrder] = useState<Order>('fit');
  const companies = workspace.companies.value;
  const company = companies.find(({ id }) => id === workspace.shownCompanyId.value);
  if (!company) return <p class="empty">{t('shortlistNoCompany')}</p>;

  const candidates = [...workspace.candidates.value].sort(ORDERS[order]);
  return (
    <section class="shortlist" aria-label={t('shortlist')}>
      <div class="row">
        <label class="grow">
          <span class="sr-only">{t('shortlistCompany')}</span>
          <select
            class="field"
            value={company.id}
            onChange={(event) => showShortlist(event.currentTarget.value)}
          >
            {activeFirst(companies).map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span class="sr-only">{t('shortlistOrder')}</span>
          <select
            class="field"
            value={order}
            onChange={(event) => setOrder(event.currentTarget.value as Order)}
          >
            <option value="fit">{t('shortlistByFit')}</option>
            <option value="saved">{t('shortlistBySaved')}</option>
          </select>
        </label>
      </div>
      <div class="row">
        <p class="muted grow">{t('shortlistCount', candidates.length)}</p>
        <button
          type="button"
          class="button"
          disabled={candidates.length === 0}
          onClick={() => exportCsv(company, candidates)}
          {...(import.meta.env.MODE === 'e2e' && { 'data-testid': 'export-csv' })}
        >
          {t('shortlistExport')}
        </button>
      </div>
      {candidates.length === 0 && (
        <p class="empty">
          {t('shortlistEmpty')}{' '}
          <a href="https://plidb.inpit.go.jp/" target="_blank" rel="noreferrer">
            {t('openDatabase')}
          </a>
        </p>
      )}
      <ul class="candidates">
        {candidates.map((candidate) => (
          <CandidateRow key={candidate.id} candidate={candidate} />
        ))}
      </ul>
    </section>
  );
}

const overallOf = (candidate: Candidate): number => candidate.fit?.overall ?? -1;

const ORDERS: Readonly<Record<Order, (a: Candidate, b: Candidate) => number>> = {
  fit: (a, b) => overallOf(b) - overallOf(a),
  saved: (a, b) => b.createdAt.localeCompare(a.createdAt),
};

function activeFirst(companies: readonly Company[]): Company[] {
  const active = workspace.settings.value.activeCompanyIds;
  const rank = ({ id }: Company) => (active.includes(id) ? 0 : 1);
  return [...companies].sort((a, b) => rank(a) - rank(b));
}

function exportCsv(company: Company, candidates: readonly Candidate[]): void {
  const name = fileName(t('shortlistFile'), company.name, localDay(new Date()), 'csv');
  saveFile(name, csvFile(candidateTable(company, candidates)), 'text/csv;charset=utf-8');
}
