import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Table } from '../../lib/export/candidate-table';
import { csvFile } from '../../lib/export/csv';
import { fileName } from '../../lib/export/file-name';
import type { Candidate } from '../../lib/model/candidate';
import { listCandidates } from '../../lib/store/candidates';
import { arrivals, isUnread, readArrivals } from '../arrivals/arrivals-state';
import { report } from '../shell/failures';
import { focusSoon } from '../shell/focus-soon';
import { t } from '../shell/language';
import { saveAndTell } from '../shell/save-file';
import { database, workspace } from '../shell/workspace';
import { noteCandidate, noteCorrection } from '../shortlist/candidate-actions';
import { NoiseOffer } from '../shortlist/NoiseOffer';
import { Board } from './Board';
import type { RecordFlag } from './BoardCard';
import { CandidateDetails } from './CandidateDetails';
import { DueList } from './DueList';
import { finishAction, finishVisit } from './finish-action';
import { boardFilter, setBoardFilter } from './kept-filter';
import { Outcomes } from './Outcomes';
import { useToday } from './use-today';
import './board.css';

interface Props {
  readonly onOpenCompany: (companyId: string) => void;
}

/** ボード of the workbench: candidates of all companies by stage, what is due, and what came of it. */
export function BoardSection(props: Props) {
  const candidates = useCandidates();
  if (!candidates) {
    return (
      <p class="loading" role="status">
        {t('pageLoading')}
      </p>
    );
  }
  return <BoardOf {...props} candidates={candidates} />;
}

interface BoardProps extends Props {
  readonly candidates: readonly Candidate[];
}

function BoardOf({ candidates, onOpenCompany }: BoardProps) {
  const [openId, setOpenId] = useState<string | null>(null);
  const companies = workspace.companies.value;
  const today = useToday();
  const flags = useMemo(flagsNow, [arrivals.value]);
  const open = candidates.find(({ id }) => id === openId);
  const filter = boardFilter.value;
  const show = ({ id }: Candidate) => {
    setOpenId(id);
    focusSoon('.candidate-details h2');
  };
  const close = (id: string) => {
    setOpenId(null);
    focusCardSoon(id);
  };
  const save = (table: Table) => {
    const name = fileName(t('boardOutcomes'), undefined, today, 'csv');
    saveAndTell(name, csvFile(table), 'text/csv;charset=utf-8');
  };
  return (
    <div class="board-section">
      <NoiseOffer focusAfter={focusCardSoon} />
      <div class={open ? 'board-place with-details' : 'board-place'}>
        <Board
          candidates={candidates}
          companies={companies}
          flags={flags}
          filter={filter}
          onFilter={setBoardFilter}
          today={today}
          onChange={noteCandidate}
          onOpen={show}
          openId={openId}
        />
        {open && (
          <CandidateDetails
            key={open.id}
            candidate={open}
            companyName={companies.find(({ id }) => id === open.companyId)?.name ?? ''}
            today={today}
            onChange={noteCandidate}
            onCorrect={noteCorrection}
            onClose={() => close(open.id)}
          />
        )}
      </div>
      <DueList
        candidates={candidates}
        companies={companies}
        companyId={filter.companyId}
        today={today}
        onDone={(item) =>
          item.kind === 'visit'
            ? finishVisit(item.company)
            : finishAction(item.candidate, noteCandidate)
        }
        onOpenCandidate={show}
        onOpenCompany={({ id }) => {
          onOpenCompany(id);
          focusSoon('.editor h2', '.shortlist select');
        }}
      />
      <Outcomes candidates={candidates} companies={companies} onExport={save} />
    </div>
  );
}

/** A card; where it is not drawn, the column it would be in is not known: the search field. */
function focusCardSoon(id: string): void {
  focusSoon(
    `[data-details="${CSS.escape(id)}"] h2`,
    `[data-card="${CSS.escape(id)}"] .board-title`,
    '.board-filters input',
  );
}

/** Those of all companies, read again whenever the store changes; undefined until they were read. */
function useCandidates(): readonly Candidate[] | undefined {
  const [candidates, setCandidates] = useState<readonly Candidate[]>();
  const revision = workspace.revision.value;
  useEffect(() => {
    let isCurrent = true;
    readArrivals();
    database()
      .then(listCandidates)
      .then((found) => isCurrent && setCandidates(found), report);
    return () => {
      isCurrent = false;
    };
  }, [revision]);
  return candidates;
}

function flagsNow(): ReadonlyMap<string, RecordFlag> {
  return new Map(
    arrivals.value.flatMap((one) =>
      isUnread(one) && one.kind !== 'new' ? [[one.id, one.kind] as const] : [],
    ),
  );
}
