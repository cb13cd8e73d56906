import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Candidate, Stage, Verdict } from '../../lib/model/candidate';
import type { CandidateEdit } from '../../lib/model/candidate-change';
import { patentNumber } from '../../lib/model/patent-number';
import { sameValue } from '../../lib/model/same-value';
import { TextField } from '../company/TextField';
import { type MessageKey, t } from '../shell/language';
import { toast } from '../shell/toasts';
import { STAGES, VERDICTS } from '../shortlist/stage-words';
import { DeclineDialog } from './DeclineDialog';
import { FileNamesForm } from './FileNamesForm';
import { NextActionForm } from './NextActionForm';
import { PeopleForm } from './PeopleForm';
import { Timeline } from './Timeline';

interface Props {
  readonly candidate: Candidate;
  readonly companyName: string;
  /** Keeps a change; says whether it was kept. */
  readonly onChange: (candidateId: string, change: CandidateEdit) => Promise<boolean>;
  readonly onClose: () => void;
}

/** All of one candidate: how far it is, what comes next, who is in it, and how it came here. */
export function CandidateDetails({ candidate, companyName, onChange, onClose }: Props) {
  const { patent, people, fileNames } = candidate;
  const id = useId();
  const change = (part: CandidateEdit) => onChange(candidate.id, part);
  const remove = async (name: string, without: CandidateEdit, before: CandidateEdit) => {
    if (await change(without)) toast(t('boardRemoved', name), () => change(before));
  };
  return (
    <section class="candidate-details" aria-labelledby={`${id}-title`}>
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
      <Standing candidate={candidate} change={change} />
      <Part heading="boardNextAction">
        <NextActionForm
          action={candidate.nextAction}
          onChange={(nextAction) => change({ nextAction })}
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
      <Part heading="boardPeople">
        <PeopleForm
          people={people}
          onAdd={(person) => change({ people: [...withoutSame(people, person), person] })}
          onRemove={(person) =>
            remove(person.name, { people: withoutSame(people, person) }, { people })
          }
        />
      </Part>
      <Part heading="boardFiles">
        <FileNamesForm
          fileNames={fileNames}
          onAdd={(name) => change({ fileNames: [...withoutSame(fileNames, name), name] })}
          onRemove={(name) =>
            remove(name, { fileNames: withoutSame(fileNames, name) }, { fileNames })
          }
        />
      </Part>
      <Part heading="boardHistory">
        <Timeline candidate={candidate} />
      </Part>
    </section>
  );
}

interface StandingProps {
  readonly candidate: Candidate;
  readonly change: (part: CandidateEdit) => Promise<boolean>;
}

/** Stage and verdict; 見送り asks for its reason, which stands here afterwards. */
function Standing({ candidate, change }: StandingProps) {
  const { stage, verdict, declinedReason } = candidate;
  const [asks, setAsks] = useState(false);
  const move = (chosen: Stage) => {
    if (chosen === 'declined') setAsks(true);
    else change({ stage: chosen });
  };
  return (
    <>
      <div class="details-form">
        <Choice label="boardStage" options={STAGES} value={stage} onChoose={move} />
        <Choice
          label="boardVerdict"
          options={VERDICTS}
          value={verdict}
          onChoose={(chosen: Verdict) => change({ verdict: chosen })}
        />
      </div>
      {stage === 'declined' && declinedReason && (
        <p class="caution">
          <b>{t('boardDeclinedReason')}</b> {declinedReason}
        </p>
      )}
      {asks && (
        <DeclineDialog
          candidate={candidate}
          onDecline={(reason) => {
            setAsks(false);
            change({ stage: 'declined', declinedReason: reason });
          }}
          onCancel={() => setAsks(false)}
        />
      )}
    </>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: MessageKey;
  readonly options: readonly (readonly [Value, MessageKey])[];
  readonly value: string;
  readonly onChoose: (value: Value) => void;
}

function Choice<Value extends string>({ label, options, value, onChoose }: ChoiceProps<Value>) {
  const id = useId();
  return (
    <div class="details-field">
      <label for={id}>{t(label)}</label>
      <select
        id={id}
        class="field"
        value={value}
        onChange={(event) => {
          const chosen = event.currentTarget.value as Value;
          // What is chosen may yet be cancelled or refused: until it is kept, the old value stands.
          event.currentTarget.value = value;
          onChoose(chosen);
        }}
      >
        {options.map(([option, key]) => (
          <option key={option} value={option}>
            {t(key)}
          </option>
        ))}
      </select>
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

function withoutSame<Value>(values: readonly Value[], gone: Value): Value[] {
  return values.filter((one) => !sameValue(one, gone));
}
