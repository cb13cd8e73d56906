import { useId, useRef, useState } from 'preact/hooks';
import { t } from '../shell/language';

interface Props {
  readonly label: string;
  readonly hint: string | null;
  readonly values: readonly string[];
  readonly onChange: (values: string[]) => void;
}

/**
 * A list of phrases. Enter or leaving the field adds what was typed (never Enter that ends a
 * conversion of kana to kanji), pasting several lines adds several, Backspace in the empty field
 * and a click on a phrase take it back for editing.
 */
export function ChipsField({ label, hint, values, onChange }: Props) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const input = useRef<HTMLInputElement>(null);

  const add = (text: string) => {
    setTyped('');
    const added = [...new Set([...values, ...phrasesIn(text)])];
    if (added.length > values.length) onChange(added);
  };
  const takeBack = (value: string) => {
    const rest = values.filter((one) => one !== value);
    onChange([...new Set([...rest, ...phrasesIn(typed)])]);
    setTyped(value);
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // keyCode 229: some browsers end the conversion before they tell of the key.
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      add(typed);
    }
    const last = values.at(-1);
    if (event.key === 'Backspace' && typed === '' && last !== undefined) {
      event.preventDefault();
      takeBack(last);
    }
  };
  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData?.getData('text') ?? '';
    if (phrasesIn(text).length < 2) return;
    event.preventDefault();
    add(`${typed}\n${text}`);
  };

  return (
    <div class="chips-field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <ul class="chips">
        {values.map((value) => (
          <li key={value} class="chip">
            <button
              type="button"
              class="chip-text"
              title={t('chipEdit')}
              onClick={() => takeBack(value)}
            >
              {value}
            </button>
            <button
              type="button"
              class="chip-remove"
              aria-label={t('chipRemove', value)}
              onClick={() => {
                onChange(values.filter((one) => one !== value));
                input.current?.focus();
              }}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <input
        ref={input}
        id={id}
        class="field"
        value={typed}
        aria-describedby={hint ? `${id}-hint` : undefined}
        placeholder={t('chipPlaceholder')}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
        onBlur={() => add(typed)}
      />
    </div>
  );
}

/** Several phrases may come at once: one a line, or parted by 「、」. */
function phrasesIn(text: string): string[] {
  return text
    .split(/[\r\n\t、]+/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}
