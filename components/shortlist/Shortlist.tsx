import { useState } from 'preact/hooks';
import { candidateTable } from '../../lib/export/candidate-table';
import { csvFile } from '../../lib/export/csv';
import { PLIDB_ADDRESS } from '../../lib/export/database-address';
import { fileName } from '../../lib/export/file-name';
import { localDay } from '../../lib/export/local-day';
import type { Candidate } from '../../lib/model/candidate';
import type { Company } from '../../lib/model/company';
import { ShownCompany } from '../company/ShownCompany';
import { t } from '../shell/language';
import { openSection } from '../shell/open-workbench';
import { saveAndTell } from '../shell/save-file';
import { workspace } from '../shell/workspace';
import { CandidateRow } from './CandidateRow';
import { focusCandidate, removeFromShortlist } from './candidate-actions';
import { NoiseOffer } from './NoiseOffer';

type Order = 'fit' | 'saved';

/** The shortlist of one company: which company, in which order, export, and the candidates. */
export function Shortlist() {
  const [order, setOrder] = useState<Order>('fit');
  const company = workspace.companies.value.find(({ id }) => id === workspace.shownCompanyId.value);
  const candidates = [...workspace.candidates.value].sort(ORDERS[order]);
  const remove = async (candidate: Candidate) => {
    const at = candidates.indexOf(candidate);
    await removeFromShortlist(candidate);
    focusCandidate((candidates[at + 1] ?? candidates[at - 1])?.id);
  };
  return (
    <section class="shortlist" aria-label={t('shortlist')}>
      <div class="row">
        <h2>{t('shortlist')}</h2>
        <p class="counts grow" role="status">
          {company && t('shortlistCount', candidates.length)}
        </p>
        {company && candidates.length > 0 && (
          <button
            type="button"
            class="button primary"
            onClick={() => openSection('handover', company.id)}
          >
            {t('handHeading')}
          </button>
        )}
        {company && <ExportButton company={company} candidates={candidates} />}
      </div>
      <NoiseOffer focusAfter={focusCandidate} />
      {company ? (
        <>
          <div class="row">
            <ShownCompany />
            <OrderChoice order={order} onChoose={setOrder} />
          </div>
          {candidates.length === 0 && <NoCandidates />}
          <ul class="candidates">
            {candidates.map((candidate) => (
              <CandidateRow key={candidate.id} candidate={candidate} onRemove={remove} />
            ))}
          </ul>
        </>
      ) : (
        <p class="empty">{t('shortlistNoCompany')}</p>
      )}
    </section>
  );
}

interface OrderProps {
  readonly order: Order;
  readonly onChoose: (order: Order) => void;
}

function OrderChoice({ order, onChoose }: OrderProps) {
  return (
    <select
      class="field"
      aria-label={t('shortlistOrder')}
      value={order}
      onChange={(event) => onChoose(event.currentTarget.value as Order)}
    >
      <option value="fit">{t('shortlistByFit')}</option>
      <option value="saved">{t('shortlistBySaved')}</option>
    </select>
  );
}

interface ExportProps {
  readonly company: Company;
  readonly candidates: readonly Candidate[];
}

function ExportButton({ company, candidates }: ExportProps) {
  const exportCsv = () => {
    const name = fileName(t('shortlistFile'), company.name, localDay(new Date()), 'csv');
    saveAndTell(name, csvFile(candidateTable(company, candidates)), 'text/csv;charset=utf-8');
  };
  return (
    <button
      type="button"
      class="button"
      disabled={candidates.length === 0}
      onClick={exportCsv}
      {...(import.meta.env.MODE === 'e2e' && { 'data-testid': 'export-csv' })}
    >
      {t('shortlistExport')}
    </button>
  );
}

function NoCandidates() {
  return (
    <div class="empty">
      <p>{t('shortlistEmpty')}</p>
      <a class="button" href={PLIDB_ADDRESS} target="_blank" rel="noreferrer">
        {t('openDatabase')}
      </a>
    </div>
  );
}

const overallOf = (candidate: Candidate): number => candidate.fit?.overall ?? -1;

const ORDERS: Readonly<Record<Order, (a: Candidate, b: Candidate) => number>> = {
  fit: (a, b) => overallOf(b) - overallOf(a),
  saved: (a, b) => b.createdAt.localeCompare(a.createdAt),
};
