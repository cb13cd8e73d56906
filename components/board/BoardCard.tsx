import type { Candidate, Stage } from '../../lib/model/candidate';
import { isOverdue } from '../../lib/model/due-items';
import { scoreText } from '../fit/FitBars';
import { type MessageKey, t } from '../shell/language';
import { CAUTION_WORDS } from '../shortlist/caution-words';
import { StageChoice } from '../shortlist/StageChoice';
import { VERDICTS } from '../shortlist/stage-words';

/** What happened to the record since the candidate was saved. */
export type RecordFlag = 'changed' | 'withdrawn';

interface Props {
  readonly candidate: Candidate;
  /** The company's name where the board shows several companies. */
  readonly companyName: string | null;
  readonly flag: RecordFlag | undefined;
  readonly today: string;
  /** One card of the board is in the order of Tab; the arrows walk on from it. */
  readonly isTabStop: boolean;
  readonly isGrabbed: boolean;
  readonly isOpen: boolean;
  readonly onOpen: (candidate: Candidate) => void;
  readonly onMove: (candidate: Candidate, stage: Stage) => void;
  readonly onKeyDown: (event: KeyboardEvent, candidate: Candidate) => void;
  readonly onFocus: (candidate: Candidate) => void;
  readonly onLeave: () => void;
  readonly onDrag: (candidate: Candidate | null) => void;
}

const FLAGS: Readonly<Record<RecordFlag, MessageKey>> = {
  changed: 'boardChanged',
  withdrawn: 'boardWithdrawn',
};

/** One candidate on the board. Its title holds the focus: Enter opens it, Space picks it up. */
export function BoardCard(props: Props) {
  const { candidate, companyName, flag, isTabStop, isGrabbed } = props;
  const { patent, fit } = candidate;
  return (
    <li
      class={isGrabbed ? 'board-card grabbed' : 'board-card'}
      data-card={candidate.id}
      draggable={true}
      onDragStart={(event) => {
        // Firefox drags nothing that carries no data; what is dragged is no text for other programs.
        event.dataTransfer?.setData('application/x-osekkai-card', '');
        if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
        props.onDrag(candidate);
      }}
      onDragEnd={() => props.onDrag(null)}
      onFocusIn={() => props.onFocus(candidate)}
    >
      <button
        type="button"
        class="board-title"
        tabIndex={isTabStop ? 0 : -1}
        aria-expanded={props.isOpen}
        onClick={() => props.onOpen(candidate)}
        onKeyDown={(event) => props.onKeyDown(event, candidate)}
        // Firefox presses a button when Space comes up, whatever became of its going down.
        onKeyUp={(event) => event.key === ' ' && event.preventDefault()}
        onBlur={props.onLeave}
      >
        {patent.title}
      </button>
      {companyName !== null && <p class="board-company">{companyName}</p>}
      <p class="board-marks">
        <b>{t('boardFit', scoreText(fit?.overall ?? null))}</b>
        <Verdict candidate={candidate} />
      </p>
      <NextAction candidate={candidate} today={props.today} />
      {flag && <p class="board-flag">⚠ {t(FLAGS[flag])}</p>}
      <Cautions candidate={candidate} />
      <StageMenu {...props} />
    </li>
  );
}

function Verdict({ candidate: { verdict } }: { readonly candidate: Candidate }) {
  const key = VERDICTS.find(([one]) => one === verdict)?.[1];
  return <span class={`board-verdict ${verdict}`}>{key && t(key)}</span>;
}

function NextAction({ candidate, today }: Pick<Props, 'candidate' | 'today'>) {
  const { nextAction } = candidate;
  if (!nextAction) return null;
  const { what, dueOn } = nextAction;
  const late = isOverdue(candidate, today);
  return (
    <p class={late ? 'board-action late' : 'board-action'} title={what}>
      {dueOn && <b>{t(late ? 'boardOverdue' : 'boardDue', dueOn)} </b>}
      {what}
    </p>
  );
}

function Cautions({ candidate: { fit } }: { readonly candidate: Candidate }) {
  if (!fit || fit.cautions.length === 0) return null;
  const words = fit.cautions.map((caution) => t(CAUTION_WORDS[caution])).join('・');
  return (
    <p class="board-cautions" title={words}>
      <span aria-hidden="true">⚠ </span>
      {t('boardCautionCount', fit.cautions.length, words)}
    </p>
  );
}

function StageMenu({ candidate, isTabStop, onMove }: Props) {
  return (
    <StageChoice
      label={t('boardMove', candidate.patent.title)}
      stage={candidate.stage}
      tabIndex={isTabStop ? 0 : -1}
      onChoose={(stage) => onMove(candidate, stage)}
    />
  );
}
