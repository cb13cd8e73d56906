import type { Candidate, Stage, Verdict } from '../../lib/model/candidate';
import type { Fit } from '../../lib/model/fit';
import { patentNumber } from '../../lib/model/patent-number';
import { arrivals, isUnread } from '../arrivals/arrivals-state';
import { TextField } from '../company/TextField';
import { CautionList } from '../fit/CautionList';
import { EvidenceList } from '../fit/EvidenceList';
import { FitBars, scoreText } from '../fit/FitBars';
import { language, type MessageKey, t } from '../shell/language';
import { noteCandidate } from './candidate-actions';
import { CAUTION_WORDS } from './caution-words';
import { STAGES, VERDICTS } from './stage-words';

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

/** Cautions in a word each; opened, they are whole sentences with the words that the fit rests on. */
function Reasons({ candidate: { fit, patent } }: { readonly candidate: Candidate }) {
  if (!fit) return null;
  return (
    <details class="reasons">
      <summary>
        {t('candidateReasons')}
        {fit.cautions.map((caution) => (
          <span key={caution} class="tag caution-tag">
            <span aria-hidden="true">⚠ </span>
            {t(CAUTION_WORDS[caution])}
          </span>
        ))}
      </summary>
      <p class="hint">
        {t('candidateFitThen')} {fit.provisional && t('fitProvisional')}
      </p>
      <CautionList fit={fit} />
      <EvidenceList axis="need" fit={fit} patent={patent} />
      <EvidenceList axis="capability" fit={fit} patent={patent} />
    </details>
  );
}

function Choices({ candidate, onRemove }: Props) {
  const { id, stage, verdict, patent } = candidate;
  return (
    <div class="candidate-choices">
      <Choice
        label={t('candidateStage', patent.title)}
        options={STAGES}
        value={stage}
        onChoose={(chosen) => noteCandidate(id, { stage: chosen as Stage })}
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
    </div>
  );
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
