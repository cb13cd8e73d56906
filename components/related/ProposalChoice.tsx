import { useState } from 'preact/hooks';
import type { RelatedClass, RelatedWord } from '../../lib/model/related';
import { t } from '../shell/language';

/** Classes and words that somebody proposes. */
export interface Proposals {
  readonly classes: readonly RelatedClass[];
  readonly words: readonly RelatedWord[];
}

interface Props {
  readonly proposals: Proposals;
  readonly shownClass: (code: string) => string;
  readonly onAdd: (chosen: Proposals) => void;
}

/** Proposals as chips to leave out one by one, before anything is added. */
export function ProposalChoice({ proposals: { classes, words }, shownClass, onAdd }: Props) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const toggle = (name: string) => {
    const next = new Set(left);
    if (!next.delete(name)) next.add(name);
    setLeft(next);
  };
  const items = [
    ...classes.map(({ code }) => ({ name: code, shown: shownClass(code) })),
    ...words.map(({ word }) => ({ name: word, shown: word })),
  ];
  return (
    <div class="model-choice">
      <p>{t('modelPreview')}</p>
      <ul class="chips">
        {items.map(({ name, shown }) => (
          <li key={name}>
            <label class="chip">
              <input type="checkbox" checked={!left.has(name)} onChange={() => toggle(name)} />
              {shown}
            </label>
          </li>
        ))}
      </ul>
      <button
        type="button"
        class="button primary"
        onClick={() =>
          onAdd({
            classes: classes.filter(({ code }) => !left.has(code)),
            words: words.filter(({ word }) => !left.has(word)),
          })
        }
      >
        {t('modelAdd')}
      </button>
    </div>
  );
}
