import { useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Candidate, Stage } from '../../lib/model/candidate';
import type { Company } from '../../lib/model/company';
import { t } from '../shell/language';
import type { CandidateEditing } from '../shortlist/candidate-actions';
import { STAGES } from '../shortlist/stage-words';
import { useStageMoves } from '../shortlist/use-stage-moves';
import { BoardCard, type RecordFlag } from './BoardCard';
import { BoardColumn } from './BoardColumn';
import { BoardFilters } from './BoardFilters';
import { type BoardFilter, filteredCandidates, listedCandidates } from './board-filter';
import { focusBeside } from './focus-card';
import { useCardKeys } from './use-card-keys';
import { useCollapsed } from './use-collapsed';
import { useMoreToRight } from './use-more-to-right';
import { useMovedFocus } from './use-moved-focus';

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
  readonly onChange: (candidateId: string, change: CandidateEditing) => Promise<boolean>;
  readonly onOpen: (candidate: Candidate) => void;
  /** The candidate whose details are open. */
  readonly openId: string | null;
}

/** The shortlist as a board: a column for each stage; cards move by drag, by keyboard and by menu. */
export function Board(props: Props) {
  const { candidates, companies, filter, today } = props;
  const byId = useMemo(() => new Map(companies.map((one) => [one.id, one])), [companies]);
  const shown = useMemo(
    () => filteredCandidates(candidates, filter, byId, today),
    [candidates, filter, byId, today],
  );
  const listed = listedCandidates(candidates, byId, filter.withArchived).length;
  const any = listedCandidates(candidates, byId, true).length > 0;
  const nameOf = (id: string) => (filter.companyId ? null : (byId.get(id)?.name ?? ''));
  return (
    <section class="board" aria-label={t('boardHeading')}>
      <div class="row">
        <h2>{t('boardHeading')}</h2>
        <p class="counts" role="status">
          {t('boardCount', shown.length, listed)}
        </p>
      </div>
      <BoardFilters companies={companies} filter={filter} onFilter={props.onFilter} />
      {!any && <p class="empty">{t('boardNone')}</p>}
      {any && shown.length === 0 && (
        <p class="empty">{t(listed > 0 ? 'boardNoMatch' : 'boardAllArchived')}</p>
      )}
      {any && <Columns {...props} shown={shown} nameOf={nameOf} />}
    </section>
  );
}

interface ColumnsProps extends Props {
  readonly shown: readonly Candidate[];
  readonly nameOf: (companyId: string) => string | null;
}

function Columns(props: ColumnsProps) {
  const { shown, flags, today, onOpen, onChange } = props;
  const hintId = useId();
  const [collapsed, toggle] = useCollapsed();
  const [focusedId, setFocusedId] = useState<string | null>(null);
  const dragged = useRef<Candidate | null>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const isMore = useMoreToRight(scroller);
  const onFocus = useMovedFocus(props.candidates);
  const { move, dialog, said, say } = useStageMoves({ onChange, onFocus });
  const keys = useCardKeys({ onMove: move, onGo: focusBeside, say });
  const byStage = useMemo(() => stagesOf(shown), [shown]);
  const tabStop = shown.find(({ id }) => id === focusedId) ?? firstCard(byStage, collapsed);
  const drop = (stage: Stage) => {
    if (dragged.current) move(dragged.current, stage);
    dragged.current = null;
  };
  return (
    <>
      <p class="sr-only" role="status" aria-live="assertive" data-board-said>
        {said}
      </p>
      {shown.length > 0 && (
        <>
          <p class="hint" id={hintId}>
            {t('boardHint')}
          </p>
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is of a form, and this is none */}
          <div
            ref={scroller}
            class={isMore ? 'board-columns more' : 'board-columns'}
            role="group"
            aria-label={t('boardColumns')}
            aria-describedby={hintId}
          >
            {STAGES.map(([stage, key]) => {
              const cards = byStage.get(stage) ?? [];
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
                      isOpen={props.openId === candidate.id}
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
        </>
      )}
      {dialog}
    </>
  );
}

function stagesOf(shown: readonly Candidate[]): ReadonlyMap<Stage, readonly Candidate[]> {
  const stages = new Map<Stage, Candidate[]>(STAGES.map(([stage]) => [stage, []]));
  for (const candidate of shown) stages.get(candidate.stage)?.push(candidate);
  return stages;
}

function firstCard(
  byStage: ReadonlyMap<Stage, readonly Candidate[]>,
  collapsed: readonly Stage[],
): Candidate | undefined {
  const open = STAGES.filter(([stage]) => !collapsed.includes(stage));
  return open.flatMap(([stage]) => byStage.get(stage) ?? [])[0];
}
