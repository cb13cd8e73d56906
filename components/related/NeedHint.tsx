import { t } from '../shell/language';
import type { Knowledge } from './knowledge';

interface Props {
  readonly need: string;
  readonly knowledge: Knowledge;
}

/** What one need leaves open, and function words that it may mean. */
export function NeedHint({ need, knowledge }: Props) {
  const { hasObject, hasFunction, words } = knowledge.needPrompt(need);
  const lacks = [
    ...(hasObject ? [] : [t('notesNeedObject')]),
    ...(hasFunction ? [] : [t('notesNeedFunction')]),
  ];
  return (
    <div class="need-hint">
      <p>
        <b>{t('notesNeedQuoted', need)}</b>{' '}
        {lacks.length === 0
          ? t('notesNeedClear')
          : t('notesNeedLacks', lacks.join(t('listSeparator')))}
      </p>
      {words.length > 0 && (
        <p class="hint">{t('notesNeedWords', words.join(t('listSeparator')))}</p>
      )}
    </div>
  );
}
