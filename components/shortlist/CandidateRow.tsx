import type { Candidate, Verdict } from '../../lib/model/candidate';
import type { Fit } from '../../lib/model/fit';
import { patentNumber } from '../../lib/model/patent-number';
import { arrivals, isUnread } from '../arrivals/arrivals-state';
import { TextField } from '../company/TextField';
import { FitBars, scoreText } from '../fit/FitBars';
import { focusSoon } from '../shell/focus-soon';
import { language, type MessageKey, t } from '../shell/language';
import { noteCandidate } from './candidate-actions';
import { Reasons } from './Reasons';
import { StageChoice } from './StageChoice';
import { VERDICTS } from './stage-words';
import { useStageMoves } from './use-stage-moves';

interface Props {
  readonly candidate: Candidate;
  readonly onRemove: (candidate: Candidate) => void;
}

/** One candidate: what it is, how well it fits and why, how far it has come, and a memo. */
export function CandidateRow({ candidate, onRemove }: Props) {
  const { patent } = candidate;
  return (
    <li class="candidate-row" data-row={candidate.id}>
      <FitCell fit={candidate.fit} />
      <div class="candidate-body">
        <Title candidate={candidate} />
        <p class="muted candidate-facts">
          <span>{patentNumber(patent.id)}</span>
          {patent.registrant && <span>{patent.registrant}</span>}
          <span>{savedOn(candidate)}</span>
        </p>
        <Flag candidateId={candidate.id} />
        <Reasons candidate={candidate} />
      </div>
      <Choices candidate={candidate} onRemove={onRemove} />
      <TextField
        kind="text"
        label={t('memoLabel')}
        placeholder={t('memoPlaceholder')}
        draftKey={`${candidate.id}/memo`}
        value={candidate.memo}
        onChange={(memo) => noteCandidate(candidate.id, { memo })}
      />
    </li>
  );
}

/** Told until it is marked as read among the arrivals: the record is not what it was when saved. */
function Flag({ candidateId }: { readonly candidateId: string }) {
  const arrival = arrivals.value.find((one) => one.id === candidateId && isUnread(one));
  if (!arrival || arrival.kind === 'new') return null;
  return (
    <p class="caution" role="note">
      {t(arrival.kind === 'withdrawn' ? 'arrivalListedWithdrawn' : 'arrivalListedChanged')}
    </p>
  );
}

function FitCell({ fit }: { readonly fit: Fit | undefined }) {
  const need = fit?.need ?? null;
  const capability = fit?.capability ?? null;
  return (
    <div class="candidate-fit">
      <p>
        <span class="sr-only">{t('fitOverall')}</span>
        <b>{scoreText(fit?.overall ?? null)}</b>
      </p>
      <FitBars need={need} capability={capability} />
      <p class="axis-numbers">
        <span>{t('candidateNeed')}</span> <b>{scoreText(need)}</b>
        <span>{t('candidateCapability')}</span> <b>{scoreText(capability)}</b>
      </p>
    </div>
  );
}

function Title({ candidate }: { readonly candidate: Candidate }) {
  const { title, url } = candidate.patent;
  if (!url) {
    return (
      <p class="candidate-title" tabIndex={-1}>
        {title}
      </p>
    );
  }
  return (
    <a class="candidate-title" href={url} target="_blank" rel="noreferrer">
      {title}
      <span aria-hidden="true"> ↗</span>
      <span class="sr-only">{t('opensTab')}</span>
    </a>
  );
}

function Choices({ candidate, onRemove }: Props) {
  const { id, stage, verdict, patent } = candidate;
  const { move, dialog } = useStageMoves({ onChange: noteCandidate, onFocus: focusStage });
  return (
    <div class="candidate-choices">
      <StageChoice
        label={t('candidateStage', patent.title)}
        stage={stage}
        onChoose={(chosen) => move(candidate, chosen)}
      />
      <Choice
        label={t('candidateVerdict', patent.title)}
        options={VERDICTS}
        value={verdict}
        onChoose={(chosen) => noteCandidate(id, { verdict: chosen as Verdict })}
      />
      <button
        type="button"
        class="button quiet"
        aria-label={t('candidateRemoveOne', patent.title)}
        onClick={() => onRemove(candidate)}
      >
        {t('candidateRemove')}
      </button>
      {dialog}
    </div>
  );
}

/** The row stays where it is, whatever becomes of its stage. */
function focusStage(candidateId: string): void {
  focusSoon(`[data-row="${CSS.escape(candidateId)}"] .board-menu`);
}

interface ChoiceProps {
  readonly label: string;
  readonly options: readonly (readonly [string, MessageKey])[];
  readonly value: string;
  readonly onChoose: (value: string) => void;
}

function Choice({ label, options, value, onChoose }: ChoiceProps) {
  return (
    <select
      class="field"
      aria-label={label}
      value={value}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      {options.map(([option, key]) => (
        <option key={option} value={option}>
          {t(key)}
        </option>
      ))}
    </select>
  );
}

function savedOn({ createdAt }: Candidate): string {
  return t('candidateSavedOn', new Date(createdAt).toLocaleDateString(language.value));
}
