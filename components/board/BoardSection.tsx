import { signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { csvFile } from '../../lib/export/csv';
import { localDay } from '../../lib/export/local-day';
import type { Candidate } from '../../lib/model/candidate';
import type { CandidateEdit } from '../../lib/model/candidate-change';
import { listCandidates } from '../../lib/store/candidates';
import { arrivals, isUnread, readArrivals } from '../arrivals/arrivals-state';
import { report } from '../shell/failures';
import { focusSoon } from '../shell/focus-soon';
import { t } from '../shell/language';
import { saveFile } from '../shell/save-file';
import { database, workspace } from '../shell/workspace';
import { noteCandidate } from '../shortlist/candidate-actions';
import { Board } from './Board';
import type { RecordFlag } from './BoardCard';
import { type BoardFilter, EVERYTHING } from './board-filter';
import { CandidateDetails } from './CandidateDetails';
import { DueList } from './DueList';
import { NoiseOffer } from './NoiseOffer';
import { Outcomes } from './Outcomes';
import { useNoiseOffer } from './use-noise-offer';
import './board.css';

interface Props {
  readonly onOpenCompany: (companyId: string) => void;
}

/** It stays while other sections are looked at. */
const boardFilter = signal<BoardFilter>(EVERYTHING);

/** ボード of the workbench: candidates of all companies by stage, what is due, and what came of it. */
export function BoardSection({ onOpenCompany }: Props) {
  const candidates = useCandidates();
  const [openId, setOpenId] = useState<string | null>(null);
  const companies = workspace.companies.value;
  const today = localDay(new Date());
  const open = candidates.find(({ id }) => id === openId);
  const show = ({ id }: Candidate) => {
    setOpenId(id);
    focusSoon('.candidate-details h2');
  };
  const noise = useNoiseOffer();
  const change = async (id: string, edit: CandidateEdit) => {
    const kept = await noteCandidate(id, edit);
    const companyId = candidates.find((one) => one.id === id)?.companyId;
    if (kept && edit.stage === 'declined' && companyId) noise.ask(companyId);
    return kept;
  };
  const decline = ({ id }: Candidate, declinedReason: string) =>
    change(id, { stage: 'declined', declinedReason });
  return (
    <div class="board-section">
      <div class={open ? 'board-place with-details' : 'board-place'}>
        <Board
          candidates={candidates}
          companies={companies}
          flags={flagsNow()}
          filter={boardFilter.value}
          onFilter={(filter) => {
            boardFilter.value = filter;
          }}
          today={today}
          onChange={change}
          onDecline={decline}
          onOpen={show}
        />
        {open && (
          <CandidateDetails
            key={open.id}
            candidate={open}
            companyName={companies.find(({ id }) => id === open.companyId)?.name ?? ''}
            onChange={change}
            onClose={() => setOpenId(null)}
          />
        )}
      </div>
      {noise.company && noise.words.length > 0 && (
        <NoiseOffer
          companyName={noise.company.name}
          words={noise.words}
          onTake={noise.take}
          onClose={noise.close}
        />
      )}
      <DueList
        candidates={candidates}
        companies={companies}
        today={today}
        onOpenCandidate={show}
        onOpenCompany={({ id }) => onOpenCompany(id)}
      />
      <Outcomes
        candidates={candidates}
        companies={companies}
        onExport={(table) =>
          saveFile(`${t('boardOutcomes')}_${today}.csv`, csvFile(table), 'text/csv')
        }
      />
    </div>
  );
}

/** Those of all companies, read again whenever the store changes. */
function useCandidates(): readonly Candidate[] {
  const [candidates, setCandidates] = useState<readonly Candidate[]>([]);
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
