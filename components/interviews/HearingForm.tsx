import { useState } from 'preact/hooks';
import { HEARING_QUESTIONS, hearingNotes } from '../../lib/export/hearing-questions';
import type { Company } from '../../lib/model/company';
import { draftOf, dropDraft, keepDraft } from '../shell/drafts';
import { t } from '../shell/language';

interface Props {
  readonly company: Company;
  /** Makes an interview of the answers; says whether it was kept. */
  readonly onDone: (notes: string) => Promise<void>;
  readonly onClose: () => void;
}

type Answers = Readonly<Partial<Record<(typeof HEARING_QUESTIONS)[number]['field'], string>>>;

/** The hearing sheet's questions to type the answers into, after the visit or during it. */
export function HearingForm({ company, onDone, onClose }: Props) {
  const draftKey = `${company.id}/hearing`;
  const [answers, setAnswers] = useState<Answers>(() => answersIn(draftOf(draftKey)));
  const notes = hearingNotes(answers);
  const answer = (next: Answers) => {
    setAnswers(next);
    keepDraft(draftKey, JSON.stringify(next));
  };
  const done = async (event: Event) => {
    event.preventDefault();
    if (notes === '') return;
    await onDone(notes);
    dropDraft(draftKey, JSON.stringify(answers));
  };
  return (
    <form class="hearing-form" aria-label={t('visitHearing')} onSubmit={done}>
      <h3 tabIndex={-1}>{t('visitHearing')}</h3>
      <p class="hint">{t('visitHearingHint')}</p>
      {HEARING_QUESTIONS.map(({ field, heading, question }) => (
        <label key={field} class="hearing-question">
          <b>{heading}</b> <span class="hint">{question}</span>
          {company[field].length > 0 && (
            <span class="muted">{t('visitKnown', company[field].join(t('listSeparator')))}</span>
          )}
          <textarea
            class="field"
            maxLength={5000}
            value={answers[field] ?? ''}
            onInput={({ currentTarget }) => answer({ ...answers, [field]: currentTarget.value })}
          />
        </label>
      ))}
      <p class="row">
        <button type="submit" class="button primary" disabled={notes === ''}>
          {t('visitHearingDone')}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {t('visitHearingClose')}
        </button>
      </p>
    </form>
  );
}

function answersIn(draft: string | null): Answers {
  try {
    return JSON.parse(draft ?? '{}') ?? {};
  } catch {
    return {};
  }
}
