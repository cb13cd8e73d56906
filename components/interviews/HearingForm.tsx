import { useRef, useState } from 'preact/hooks';
import {
  HEARING_QUESTIONS,
  type HearingAnswers,
  type HearingQuestion,
  hearingNotes,
} from '../../lib/export/hearing-questions';
import type { Company } from '../../lib/model/company';
import { profileLabel } from '../company/profile-label';
import { draftOf, dropDraft, keepDraft } from '../shell/drafts';
import { focusSoon } from '../shell/focus-soon';
import { type MessageKey, t } from '../shell/language';

interface Props {
  readonly company: Company;
  /** Makes an interview of the answers; says whether it was kept. */
  readonly onDone: (notes: string, answers: HearingAnswers) => Promise<boolean>;
  readonly onClose: () => void;
}

/** All answers together must fit into the notes of one interview. */
const LONGEST_ANSWER = 5000;

/** The hearing sheet's questions to type the answers into, after the visit or during it. */
export function HearingForm({ company, onDone, onClose }: Props) {
  const draftKey = `${company.id}/hearing`;
  const [answers, setAnswers] = useState<HearingAnswers>(() => answersIn(draftOf(draftKey)));
  const isKeeping = useRef(false);
  const notes = hearingNotes(answers);
  const answer = (next: HearingAnswers) => {
    setAnswers(next);
    keepDraft(draftKey, JSON.stringify(next));
  };
  const done = async (event: Event) => {
    event.preventDefault();
    if (notes === '' || isKeeping.current) return;
    if (HEARING_QUESTIONS.some(({ field }) => excess(answers, field) > 0)) {
      focusSoon('.hearing-form [aria-invalid=true]');
      return;
    }
    isKeeping.current = true;
    const kept = await onDone(notes, answers);
    isKeeping.current = false;
    if (kept) dropDraft(draftKey, JSON.stringify(answers));
  };
  return (
    <form class="hearing-form" aria-label={t('visitHearing')} onSubmit={done}>
      <h3 tabIndex={-1}>{t('visitHearing')}</h3>
      <p class="hint">{t('visitHearingHint')}</p>
      {HEARING_QUESTIONS.map(({ field }) => (
        <Question
          key={field}
          field={field}
          company={company}
          answers={answers}
          onAnswer={(part) => answer({ ...answers, ...part })}
        />
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

const WISHES = [
  ['assignment', 'wishAssignment'],
  ['nonExclusive', 'wishNonExclusive'],
  ['exclusive', 'wishExclusive'],
] as const;

interface QuestionProps {
  readonly field: HearingQuestion['field'];
  readonly company: Company;
  readonly answers: HearingAnswers;
  readonly onAnswer: (part: HearingAnswers) => void;
}

function Question({ field, company, answers, onAnswer }: QuestionProps) {
  const ask = t(`hearingAsk_${field}` satisfies MessageKey);
  const known = knownOf(company, field);
  const told = known !== '' && <span class="muted">{t('visitKnown', known)}</span>;
  if (field === 'licenceWishes') {
    const chosen = answers.licenceWishes ?? [];
    return (
      <fieldset class="hearing-question">
        <legend>
          <b>{profileLabel(field)}</b> <span class="hint">{ask}</span>
        </legend>
        {told}
        <p class="row">
          {WISHES.map(([wish, key]) => (
            <label key={wish}>
              <input
                type="checkbox"
                checked={chosen.includes(wish)}
                onChange={({ currentTarget }) => {
                  const others = chosen.filter((one) => one !== wish);
                  onAnswer({ licenceWishes: currentTarget.checked ? [...others, wish] : others });
                }}
              />{' '}
              {t(key)}
            </label>
          ))}
        </p>
      </fieldset>
    );
  }
  const over = excess(answers, field);
  return (
    <label class="hearing-question">
      <span>
        <b>{profileLabel(field)}</b> <span class="hint">{ask}</span>
      </span>
      {told}
      <textarea
        class="field"
        value={answers[field] ?? ''}
        aria-invalid={over > 0}
        onInput={({ currentTarget }) => onAnswer({ [field]: currentTarget.value })}
      />
      {over > 0 && (
        <span class="problem" role="alert">
          {t('visitAnswerTooLong', LONGEST_ANSWER.toLocaleString(), over.toLocaleString())}
        </span>
      )}
    </label>
  );
}

function knownOf(company: Company, field: HearingQuestion['field']): string {
  if (field === 'constraints') return company.constraints ?? '';
  if (field !== 'licenceWishes') return company[field].join(t('listSeparator'));
  return WISHES.filter(([wish]) => company.licenceWishes.includes(wish))
    .map(([, key]) => t(key))
    .join(t('listSeparator'));
}

function excess(answers: HearingAnswers, field: HearingQuestion['field']): number {
  return field === 'licenceWishes' ? 0 : (answers[field] ?? '').length - LONGEST_ANSWER;
}

function answersIn(draft: string | null): HearingAnswers {
  try {
    return JSON.parse(draft ?? '{}') ?? {};
  } catch {
    return {};
  }
}
