import type { Company } from '../../lib/model/company';
import { type MessageKey, t } from '../shell/language';
import type { Knowledge } from './knowledge';
import { NeedHint } from './NeedHint';

const QUESTIONS: readonly MessageKey[] = [
  'needPrompt1',
  'needPrompt2',
  'needPrompt3',
  'needPrompt4',
];

interface Props {
  readonly company: Company;
  readonly knowledge: Knowledge;
}

/** Questions for the interview that turn a vague need into what should do what, need by need. */
export function NeedPrompt({ company, knowledge }: Props) {
  return (
    <details class="related-part">
      <summary>{t('needPromptHeading')}</summary>
      <p class="hint">{t('needPromptLead')}</p>
      <ul class="questions">
        {QUESTIONS.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
      {company.needs.map((need) => (
        <NeedHint key={need} need={need} knowledge={knowledge} />
      ))}
    </details>
  );
}
