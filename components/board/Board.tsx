import { useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Candidate, Stage } from '../../lib/model/candidate';
import type { CandidateEdit } from '../../lib/model/candidate-change';
import type { Company } from '../../lib/model/company';
import { t } from '../shell/language';
import { toast } from '../shell/toasts';
import { STAGES } from '../shortlist/stage-words';
import { BoardCard, type RecordFlag } from './BoardCard';
import { BoardColumn } from './BoardColumn';
import { BoardFilters } from './BoardFilters';
import { type BoardFilter, filteredCandidates } from './board-filter';
import { DeclineDialog } from './DeclineDialog';
import { focusBeside, focusCard } from './focus-card';
import { stageName, useCardKeys } from './use-card-keys';
import { useCollapsed } from './use-collapsed';

interface Props {
  readonly candidates: readonly Candidate[];
  readonly companies: readonly Company[];
  /** Candidates whose record changed or was withdrawn, by the candidate's id. */
  readonly flags: ReadonlyMap<string, RecordFlag>;
  readonly filter: BoardFilter;
  readonly onFilter: (filter: BoardFilter) => void;
  /** The user's calendar day: 2026-11-23. */
  readonly today: string;
  /** Keeps a change; says whether it was kept. */
  readonly onChange: (candidateId: string, change: CandidateEdit) => Promise<boolean>;
  /** 見送り with its reason; says whether it was kept. */
  readonly onDecline: (candidate: Candidate, reason: string) => Promise<boolean>;
  readonly onOpen: (candidate: Candidate) => void;
}

/** The shortlist as a board: a column for each stage; cards move by drag, by keyboard and by menu. */
export function Board(props: Props) {
  const { candidates, companies, filter, today } = props;
  const names = useMemo(() => new Map(companies.map(({ id, name }) => [id, name])), [companies]);
  const nameOf = (id: string) => names.get(id) ?? '';
  const shown = useMemo(
    () => filteredCandidates(candidates, filter, nameOf, today),
    [candidates, filter, names, today],
  );
  const listed = candidates.filter(({ stage }) => stage !== 'unlisted').length;
  return (
    <section class="board" aria-label={t('boardHeading')}>
      <div class="row">
        <h2>{t('boardHeading')}</h2>
        <p class="counts" role="status">
          {t('boardCount', shown.length, listed)}
        </p>
      </div>
      <BoardFilters companies={companies} filter={filter} onFilter={props.onFilter} />
      {listed === 0 && <p class="empty">{t('boardNone')}</p>}
      {listed > 0 && shown.length === 0 && <p class="empty">{t('boardNoMatch')}</p>}
      {listed > 0 && (
        <Columns {...props} shown={shown} nameOf={filter.companyId ? () => null : nameOf} />
      )}
    </section>
  );
}

interface ColumnsProps extends Props {
  readonly shown: readonly Candidate[];
  readonly nameOf: (companyId: string) => string | null;
}

function Columns(props: ColumnsProps) {
  const { shown, flags, today, onOpen } = props;
  const hintId = useId();
  const [collapsed, toggle] = useCollapsed();
  const [focusedId, setFocusedId] = useState<string | null>(null);
  const dragged = useRef<Candidate | null>(null);
  const { declining, setDeclining, move, decline, undone } = useMoves(props);
  const keys = useCardKeys({ onMove: move, onGo: focusBeside });
  const tabStop = shown.find(({ id }) => id === focusedId) ?? firstCard(shown, collapsed);
  const drop = (stage: Stage) => {
    if (dragged.current) move(dragged.current, stage);
    dragged.current = null;
  };
  return (
    <>
      <p class="hint" id={hintId}>
        {t('boardHint')}
      </p>
      <p class="sr-only" role="status" aria-live="assertive" data-board-said>
        {keys.said || undone}
      </p>
      <div class="board-columns">
        {STAGES.map(([stage, key]) => {
          const cards = shown.filter((one) => one.stage === stage);
          return (
            <BoardColumn
              key={stage}
              stage={stage}
              name={t(key)}
              count={cards.length}
              isCollapsed={collapsed.includes(stage)}
              isTarget={keys.grabbed?.target === stage}
              onCollapse={() => toggle(stage)}
              onDrop={() => drop(stage)}
            >
              {cards.map((candidate) => (
                <BoardCard
                  key={candidate.id}
                  candidate={candidate}
                  companyName={props.nameOf(candidate.companyId)}
                  flag={flags.get(candidate.id)}
                  today={today}
                  isTabStop={candidate.id === tabStop?.id}
                  isGrabbed={keys.grabbed?.candidate.id === candidate.id}
                  hintId={hintId}
                  onOpen={onOpen}
                  onMove={move}
                  onKeyDown={keys.onKeyDown}
                  onFocus={({ id }) => setFocusedId(id)}
                  onLeave={keys.cancel}
                  onDrag={(one) => {
                    dragged.current = one;
                  }}
                />
              ))}
            </BoardColumn>
          );
        })}
      </div>
      {declining && (
        <DeclineDialog
          candidate={declining}
          onDecline={decline}
          onCancel={() => {
            setDeclining(null);
            focusCard(declining.id);
          }}
        />
      )}
    </>
  );
}

/** Moves of cards: 見送り asks first, and each move that was kept can be undone from its toast. */
function useMoves({ onChange, onDecline }: Props) {
  const [declining, setDeclining] = useState<Candidate | null>(null);
  const [undone, setUndone] = useState('');
  const told = (candidate: Candidate, stage: Stage) => {
    const words = t('boardMoved', candidate.patent.title, stageName(stage));
    setUndone(words);
    focusCard(candidate.id);
    toast(words, async () => {
      const { stage: before, declinedReason = null } = candidate;
      await onChange(candidate.id, { stage: before, declinedReason });
      focusCard(candidate.id);
    });
  };
  const move = async (candidate: Candidate, stage: Stage) => {
    if (stage === candidate.stage) return;
    if (stage === 'declined') return setDeclining(candidate);
    if (await onChange(candidate.id, { stage })) told(candidate, stage);
  };
  const decline = async (reason: string) => {
    if (!declining) return;
    setDeclining(null);
    if (await onDecline(declining, reason)) told(declining, 'declined');
    else focusCard(declining.id);
  };
  return { declining, setDeclining, move, decline, undone };
}

function firstCard(
  shown: readonly Candidate[],
  collapsed: readonly Stage[],
): Candidate | undefined {
  for (const [stage] of STAGES) {
    const found = shown.find((one) => one.stage === stage && !collapsed.includes(stage));
    if (found) return found;
  }
  return undefined;
}
