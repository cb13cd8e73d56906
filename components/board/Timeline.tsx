import type { Candidate, CandidateChange } from '../../lib/model/candidate';
import { language, t } from '../shell/language';
import { changeWords } from './change-words';

/** A memo keeps itself at every pause of typing: what is written in one sitting is told once. */
const SITTING_MS = 30 * 60_000;

/** Everything that happened to a candidate, the newest first: when, who, from what to what. */
export function Timeline({ candidate }: { readonly candidate: Candidate }) {
  const steps = sittings(candidate.history).reverse();
  return (
    <ol class="timeline">
      {steps.map((step) => (
        <li key={`${step.at} ${step.what}`}>
          <When at={step.at} />
          <span class="muted">{step.by ? t('boardBy', step.by) : t('boardByNobody')}</span>
          <p>{changeWords(step)}</p>
        </li>
      ))}
      <li>
        <When at={candidate.createdAt} />
        <p>{t('boardCreated')}</p>
      </li>
    </ol>
  );
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
