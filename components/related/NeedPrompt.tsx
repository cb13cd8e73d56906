import { type MessageKey, t } from '../shell/language';

const QUESTIONS: readonly MessageKey[] = [
  'needPrompt1',
  'needPrompt2',
  'needPrompt3',
  'needPrompt4',
];

/** Questions for the interview that turn a vague need into what should do what. */
export function NeedPrompt() {
  return (
    <details class="related-part">
      <summary>{t('needPromptHeading')}</summary>
      <p class="hint">{t('needPromptLead')}</p>
      <ul class="questions">
        {QUESTIONS.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
    </details>
  );
}
