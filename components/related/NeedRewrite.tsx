import { useEffect, useId, useState } from 'preact/hooks';
import { t } from '../shell/language';
import type { Knowledge } from './knowledge';
import { needLacks } from './need-lacks';

interface Props {
  readonly need: string;
  readonly knowledge: Knowledge;
  /** What the button that takes the result says. */
  readonly doing: string;
  readonly onDone: (need: string) => void;
  readonly onClose: () => void;
}

/** Where the focus goes when the row opens: to what is blank yet, else to the wish. */
export const NEED_REWRITE_FOCUS = [
  '.need-rewrite input:placeholder-shown',
  '.need-rewrite [data-part="wish"]',
] as const;

/** A need said anew in its two parts, with function words to press; Enter takes the result. */
export function NeedRewrite({ need, knowledge, doing, onDone, onClose }: Props) {
  const id = useId();
  const [parts, setParts] = useState(() => knowledge.needParts(need));
  useEffect(() => setParts(knowledge.needParts(need)), [need]);
  const result = knowledge.needOf(parts);
  const lacks = needLacks(result, knowledge);
  // Of the wish as it was told: what was pressed stays among the words, and may be changed for another.
  const told = knowledge.needOf({ ...knowledge.needParts(need), object: parts.object });
  const { words } = knowledge.needPrompt(told);
  const field = (part: 'object' | 'wish') => ({
    id: `${id}-${part}`,
    class: 'field',
    'data-part': part,
    maxLength: 200,
    value: parts[part],
    onInput: ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) =>
      setParts({ ...parts, [part]: currentTarget.value }),
  });
  return (
    <form
      class="need-rewrite"
      aria-label={t('needRewriteOf', need)}
      onSubmit={(event) => {
        event.preventDefault();
        if (result !== '') onDone(result);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.preventDefault();
        onClose();
      }}
    >
      <div class="need-parts">
        <label>
          {t('needObject')}
          <input {...field('object')} placeholder={t('needObjectExample')} />
        </label>
        <label>
          {t('needWish')}
          <input {...field('wish')} placeholder={t('needWishExample')} />
        </label>
      </div>
      {words.length > 0 && (
        <fieldset class="need-words">
          <legend class="hint">{t('needWords')}</legend>
          {words.map((word) => {
            const wish = knowledge.wishOf(word);
            return (
              <button
                key={word}
                type="button"
                class="button"
                aria-pressed={parts.wish === wish}
                onClick={() => setParts({ ...parts, particle: 'を', wish })}
              >
                {wish}
              </button>
            );
          })}
        </fieldset>
      )}
      <p class="need-result">
        → <output for={`${id}-object ${id}-wish`}>{result}</output>{' '}
        <span class="hint">
          {lacks.length > 0
            ? t('notesNeedLacks', lacks.join(t('listSeparator')))
            : t('notesNeedClear')}
        </span>
      </p>
      <p class="row">
        <button type="submit" class="button primary" disabled={result === ''}>
          {doing}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {t('needRewriteCancel')}
        </button>
      </p>
    </form>
  );
}
