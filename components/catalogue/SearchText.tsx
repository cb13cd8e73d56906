import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { t } from '../shell/language';

interface Props {
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** The search waits until the typing rests this long. */
const REST_MS = 200;

/** ことばで絞り込む: what is typed is looked for once the typing rests, never half-way through an IME. */
export function SearchText({ text, onText }: Props) {
  const id = useId();
  const [typed, setTyped] = useState(text);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const composing = useRef(false);
  const latest = useRef(onText);
  latest.current = onText;
  // What is chosen elsewhere (a chip taken away, a kept search) shows in the box.
  useEffect(() => {
    clearTimeout(timer.current);
    setTyped(text);
  }, [text]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const wait = (value: string) => {
    setTyped(value);
    clearTimeout(timer.current);
    if (composing.current) return;
    timer.current = setTimeout(() => latest.current(value), REST_MS);
  };
  return (
    <div class="search-text">
      <label for={id}>{t('catalogueText')}</label>
      <input
        id={id}
        type="search"
        class="field"
        maxLength={500}
        value={typed}
        placeholder={t('catalogueTextHint')}
        onCompositionStart={() => {
          composing.current = true;
        }}
        onCompositionEnd={(event) => {
          composing.current = false;
          wait(event.currentTarget.value);
        }}
        onInput={(event) => wait(event.currentTarget.value)}
      />
    </div>
  );
}
