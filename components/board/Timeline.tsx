import { useId, useState } from 'preact/hooks';
import { localDay } from '../../lib/export/local-day';
import { type Candidate, type CandidateChange, WAY } from '../../lib/model/candidate';
import {
  correctionOf,
  isStageCorrection,
  type StageCorrection,
} from '../../lib/model/stage-correction';
import { focusSoon } from '../shell/focus-soon';
import { language, t } from '../shell/language';
import { toast } from '../shell/toasts';
import { stageName } from '../shortlist/stage-words';
import { changeWords } from './change-words';

interface Props {
  readonly candidate: Candidate;
  /** The user's calendar day: 2026-11-23. */
  readonly today: string;
  /** Keeps a later word on an entry; says whether it was kept. */
  readonly onCorrect: (entry: CandidateChange, correction: StageCorrection) => Promise<boolean>;
}

/** A memo keeps itself at every pause of typing: what is written in one sitting is told once. */
const SITTING_MS = 30 * 60_000;
const EARLIEST = '2000-01-01';

/**
 * Everything that happened to a candidate, the newest first: when, who, from what to what. The day of
 * a stage can be corrected and a mistake struck out; the entry itself stays.
 */
export function Timeline({ candidate, today, onCorrect }: Props) {
  const steps = sittings(candidate.history).reverse();
  return (
    <ol class="timeline">
      {steps.map((step) => (
        <li key={`${step.at} ${step.what} ${step.from}`}>
          <When at={step.at} />
          <span class="muted">{step.by ? t('boardBy', step.by) : t('boardByNobody')}</span>
          {isReached(step) ? (
            <StageStep
              step={step}
              known={correctionOf(candidate.history, step)}
              today={today}
              onCorrect={onCorrect}
            />
          ) : (
            <p>{changeWords(step)}</p>
          )}
        </li>
      ))}
      <li>
        <When at={candidate.createdAt} />
        <p>{t('boardCreated')}</p>
      </li>
    </ol>
  );
}

interface StepProps extends Pick<Props, 'today' | 'onCorrect'> {
  readonly step: CandidateChange;
  /** The word that holds on it. */
  readonly known: StageCorrection;
}

/** An entry that outcomes are counted from. */
function StageStep({ step, known, today, onCorrect }: StepProps) {
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const [day, setDay] = useState(dayOf(step, known));
  const [isBad, setIsBad] = useState(false);
  const stage = stageName(step.to);
  const correct = async (correction: StageCorrection) => {
    setIsOpen(false);
    focusSoon(`[id="${id}-open"]`);
    if (!(await onCorrect(step, correction))) return;
    const words = correction === 'struck' ? 'boardStruckToast' : 'boardCorrectedToast';
    toast(t(words, stage), () => onCorrect(step, known));
  };
  const keep = (event: Event) => {
    event.preventDefault();
    const isGood = day >= EARLIEST && day <= today;
    setIsBad(!isGood);
    if (isGood) correct({ on: day });
  };
  return (
    <>
      <p class={known === 'struck' ? 'struck' : undefined}>{changeWords(step)}</p>
      {known === 'struck' && <p class="muted">{t('boardStruck')}</p>}
      {typeof known === 'object' && <p class="muted">{t('boardCorrectedTo', known.on)}</p>}
      <button
        type="button"
        id={`${id}-open`}
        class="button quiet"
        aria-expanded={isOpen}
        aria-label={t('boardCorrectOne', stage)}
        onClick={() => {
          setDay(dayOf(step, known));
          setIsBad(false);
          setIsOpen(!isOpen);
        }}
      >
        {t('boardCorrect')}
      </button>
      {isOpen && (
        <form class="details-form" noValidate onSubmit={keep}>
          <div class="details-field">
            <label for={`${id}-day`}>{t('boardCorrectDay', stage)}</label>
            <input
              id={`${id}-day`}
              class="field"
              type="date"
              min={EARLIEST}
              max={today}
              value={day}
              aria-invalid={isBad}
              aria-describedby={isBad ? `${id}-problem` : undefined}
              onInput={(event) => setDay(event.currentTarget.value)}
            />
          </div>
          <button type="submit" class="button">
            {t('boardCorrectKeep')}
          </button>
          <button
            type="button"
            class="button quiet"
            onClick={() => correct(known === 'struck' ? 'noted' : 'struck')}
          >
            {t(known === 'struck' ? 'boardUnstrike' : 'boardStrike')}
          </button>
          {isBad && (
            <p class="problem" id={`${id}-problem`} role="alert">
              {t('boardBadDay')}
            </p>
          )}
        </form>
      )}
    </>
  );
}

function dayOf(step: CandidateChange, known: StageCorrection): string {
  return typeof known === 'object' ? known.on : localDay(step.at);
}

/** Past 候補, on the way to a product. */
function isReached(step: CandidateChange): boolean {
  if (step.what !== 'stage' || isStageCorrection(step)) return false;
  return (WAY as readonly string[]).indexOf(step.to) > 0;
}

function When({ at }: { readonly at: string }) {
  const words = new Date(at).toLocaleString(language.value, {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return <time dateTime={at}>{words}</time>;
}

function sittings(history: readonly CandidateChange[]): CandidateChange[] {
  const steps: CandidateChange[] = [];
  const sorted = [...history].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  for (const step of sorted) {
    const last = steps.at(-1);
    if (last && isSameSitting(last, step)) steps[steps.length - 1] = { ...step, from: last.from };
    else steps.push(step);
  }
  return steps;
}

function isSameSitting(last: CandidateChange, step: CandidateChange): boolean {
  if (last.what !== step.what || last.by !== step.by) return false;
  if (step.what !== 'memo' && step.what !== 'ideas') return false;
  return Date.parse(step.at) - Date.parse(last.at) <= SITTING_MS;
}
