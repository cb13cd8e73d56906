import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Candidate, CandidateChange, Verdict } from '../../lib/model/candidate';
import { patentNumber } from '../../lib/model/patent-number';
import { sameValue } from '../../lib/model/same-value';
import type { StageCorrection } from '../../lib/model/stage-correction';
import { TextField } from '../company/TextField';
import { FitBars, scoreText } from '../fit/FitBars';
import { focusSoon } from '../shell/focus-soon';
import { type MessageKey, t } from '../shell/language';
import { toast } from '../shell/toasts';
import type { CandidateEditing } from '../shortlist/candidate-actions';
import { DeclineDialog } from '../shortlist/DeclineDialog';
import { Reasons } from '../shortlist/Reasons';
import { StageChoice } from '../shortlist/StageChoice';
import { VERDICTS } from '../shortlist/stage-words';
import { useStageMoves } from '../shortlist/use-stage-moves';
import { FileNamesForm } from './FileNamesForm';
import { finishAction } from './finish-action';
import { NextActionForm } from './NextActionForm';
import { PeopleForm } from './PeopleForm';
import { Timeline } from './Timeline';

interface Props {
  readonly candidate: Candidate;
  readonly companyName: string;
  /** The user's calendar day: 2026-11-23. */
  readonly today: string;
  /** Keeps a change; says whether it was kept. */
  readonly onChange: (candidateId: string, change: CandidateEditing) => Promise<boolean>;
  /** Keeps a later word on an entry of the history; says whether it was kept. */
  readonly onCorrect: (
    candidateId: string,
    entry: CandidateChange,
    correction: StageCorrection,
  ) => Promise<boolean>;
  readonly onClose: () => void;
}

/** All of one candidate: how far it is, what comes next, who is in it, and how it came here. */
export function CandidateDetails(props: Props) {
  const { candidate, companyName, today, onChange, onCorrect, onClose } = props;
  const { patent } = candidate;
  const id = useId();
  const change = (part: CandidateEditing) => onChange(candidate.id, part);
  return (
    <section
      class="candidate-details"
      aria-labelledby={`${id}-title`}
      data-details={candidate.id}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isComposing && !isInDialog(event)) onClose();
      }}
    >
      <div class="row details-head">
        <h2 id={`${id}-title`} class="grow" tabIndex={-1}>
          {patent.title}
        </h2>
        <button type="button" class="button" onClick={onClose}>
          {t('boardClose')}
        </button>
      </div>
      <p class="muted details-facts">
        <span>{companyName}</span>
        <span>{patentNumber(patent.id)}</span>
        {patent.registrant && <span>{patent.registrant}</span>}
        {patent.url && (
          <a href={patent.url} target="_blank" rel="noreferrer">
            {t('boardSource')} <span aria-hidden="true">↗</span>
            <span class="sr-only">{t('opensTab')}</span>
          </a>
        )}
      </p>
      <FitThen candidate={candidate} />
      <Standing candidate={candidate} onChange={onChange} />
      <Part heading="boardNextAction">
        <NextActionForm
          action={candidate.nextAction}
          draftKey={`${candidate.id}/next`}
          onChange={(nextAction) => change({ nextAction })}
          onDone={() => finishAction(candidate, onChange)}
        />
      </Part>
      <TextField
        kind="text"
        label={t('boardMemo')}
        draftKey={`${candidate.id}/memo`}
        value={candidate.memo}
        onChange={(memo) => change({ memo })}
      />
      <TextField
        kind="text"
        label={t('boardIdeas')}
        hint={t('boardIdeasHint')}
        draftKey={`${candidate.id}/ideas`}
        value={candidate.ideas}
        onChange={(ideas) => change({ ideas })}
      />
      <Surroundings candidate={candidate} change={change} />
      <Part heading="boardHistory">
        <Timeline
          candidate={candidate}
          today={today}
          onCorrect={(entry, correction) => onCorrect(candidate.id, entry, correction)}
        />
      </Part>
    </section>
  );
}

function isInDialog({ target }: Event): boolean {
  return (target as Element).closest('dialog') !== null;
}

/** The fit when saved, and what it rests on. */
function FitThen({ candidate }: { readonly candidate: Candidate }) {
  const { fit } = candidate;
  if (!fit) return null;
  const [overall, need, capability] = [fit.overall, fit.need, fit.capability].map(scoreText);
  return (
    <div class="details-fit">
      <p class="row">
        <b>{t('boardFitAll', overall ?? '', need ?? '', capability ?? '')}</b>
        <FitBars need={fit.need} capability={fit.capability} />
      </p>
      <Reasons candidate={candidate} />
    </div>
  );
}

interface PartsProps {
  readonly candidate: Candidate;
  readonly change: (part: CandidateEditing) => Promise<boolean>;
}

/** Who is around it, and which papers there are. What is undone is put among what came since. */
function Surroundings({ candidate: { people, fileNames }, change }: PartsProps) {
  const removed = (name: string, undo: CandidateEditing) =>
    toast(t('boardRemoved', name), () => change(undo));
  return (
    <>
      <Part heading="boardPeople">
        <PeopleForm
          people={people}
          onAdd={(one) => change((known) => ({ people: withOne(known.people, one) }))}
          onRemove={async (one) => {
            if (!(await change((known) => ({ people: withoutOne(known.people, one) })))) return;
            removed(one.name, (known) => ({ people: withOne(known.people, one) }));
          }}
        />
      </Part>
      <Part heading="boardFiles">
        <FileNamesForm
          fileNames={fileNames}
          onAdd={(one) => change((known) => ({ fileNames: withOne(known.fileNames, one) }))}
          onRemove={async (one) => {
            if (!(await change((known) => ({ fileNames: withoutOne(known.fileNames, one) }))))
              return;
            removed(one, (known) => ({ fileNames: withOne(known.fileNames, one) }));
          }}
        />
      </Part>
    </>
  );
}

/** Stage and verdict; 見送り asks for its reason, which stands here afterwards. */
function Standing({ candidate, onChange }: Pick<Props, 'candidate' | 'onChange'>) {
  const { id: candidateId, stage, verdict, declinedReason } = candidate;
  const id = useId();
  const { move, dialog } = useStageMoves({ onChange, onFocus: focusStage });
  return (
    <>
      <div class="details-form">
        <div class="details-field">
          <span class="details-label">{t('boardStage')}</span>
          <StageChoice
            label={t('boardStage')}
            stage={stage}
            onChoose={(chosen) => move(candidate, chosen)}
          />
        </div>
        <div class="details-field">
          <label for={id}>{t('boardVerdict')}</label>
          <select
            id={id}
            class="field"
            value={verdict}
            onChange={(event) =>
              onChange(candidateId, { verdict: event.currentTarget.value as Verdict })
            }
          >
            {VERDICTS.map(([option, key]) => (
              <option key={option} value={option}>
                {t(key)}
              </option>
            ))}
          </select>
        </div>
      </div>
      {stage === 'declined' && (
        <DeclinedReason candidate={candidate} reason={declinedReason ?? ''} onChange={onChange} />
      )}
      {dialog}
    </>
  );
}

/** To the stage in the details; to the card, where they were closed meanwhile. */
function focusStage(candidateId: string): void {
  const id = CSS.escape(candidateId);
  focusSoon(`[data-details="${id}"] .board-menu`, `[data-card="${id}"] .board-title`);
}

interface ReasonProps extends Pick<Props, 'candidate' | 'onChange'> {
  readonly reason: string;
}

function DeclinedReason({ candidate, reason, onChange }: ReasonProps) {
  const [isMending, setIsMending] = useState(false);
  const end = () => {
    setIsMending(false);
    focusSoon('.details-reason button');
  };
  const keep = async (declinedReason: string) => {
    end();
    if (declinedReason === reason) return;
    if (!(await onChange(candidate.id, { declinedReason }))) return;
    toast(t('boardReasonKept'), () =>
      onChange(candidate.id, (known) =>
        known.declinedReason === declinedReason ? { declinedReason: reason || null } : {},
      ),
    );
  };
  return (
    <div class="caution details-reason">
      <span>
        <b>{t('boardDeclinedReason')}</b> {reason || t('boardEmptyValue')}
      </span>
      <button type="button" class="button quiet" onClick={() => setIsMending(true)}>
        {t('boardReasonMend')}
      </button>
      {isMending && <DeclineDialog candidate={candidate} onDecline={keep} onCancel={end} />}
    </div>
  );
}

interface PartProps {
  readonly heading: MessageKey;
  readonly children: ComponentChildren;
}

function Part({ heading, children }: PartProps) {
  const id = useId();
  return (
    <section class="details-part" aria-labelledby={id}>
      <h3 id={id}>{t(heading)}</h3>
      {children}
    </section>
  );
}

function withOne<Value>(values: readonly Value[], one: Value): Value[] {
  return [...withoutOne(values, one), one];
}

function withoutOne<Value>(values: readonly Value[], gone: Value): Value[] {
  return values.filter((one) => !sameValue(one, gone));
}
