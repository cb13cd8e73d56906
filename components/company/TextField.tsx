import { useEffect, useId, useState } from 'preact/hooks';
import { draftOf } from '../shell/drafts';
import { type MessageKey, t } from '../shell/language';
import { fine, type Problem } from './field-problems';
import { useSelfKeeping } from './use-self-keeping';

interface Props {
  readonly label: string;
  readonly hint?: string | null;
  readonly value: string;
  readonly kind: 'line' | 'text' | 'number';
  /** Under which words are safe that are not in the store: no other field has the same. */
  readonly draftKey: string;
  readonly placeholder?: string;
  readonly problemOf?: Problem;
  /** Keeps what was typed; says whether it was kept. */
  readonly onChange: (value: string) => Promise<boolean>;
}

/** After so long a pause what stands there is meant, and what is wrong with it is said. */
const MEANT_MS = 1500;

/**
 * A field that keeps itself: when typing pauses, when it is left, when it goes away. What cannot be
 * kept stays in the field with the reason under it, and is still there when the page comes back.
 */
export function TextField(props: Props) {
  const { label, hint, kind, draftKey, placeholder, problemOf = fine } = props;
  const id = useId();
  const { typed, failed, onInput, keep } = useSelfKeeping(props);
  const [isMeant, setIsMeant] = useState(draftOf(draftKey) !== null);
  useEffect(() => {
    const timer = setTimeout(() => setIsMeant(true), MEANT_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  const wrong = isMeant ? problemOf(typed) : null;
  const type = (words: string) => {
    // A problem that is on show stays until it is mended; a new one waits for its time.
    if (wrong === null) setIsMeant(false);
    onInput(words);
  };
  const problem: MessageKey | null = failed ? 'problemNotKept' : wrong;
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  const common = {
    id,
    class: 'field',
    value: typed,
    placeholder,
    'aria-invalid': problem !== null,
    'aria-describedby': described || undefined,
    onBlur: () => {
      setIsMeant(true);
      keep();
    },
  };
  return (
    <div class="text-field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {kind === 'text' ? (
        <textarea {...common} onInput={(event) => type(event.currentTarget.value)} />
      ) : (
        <input
          {...common}
          inputMode={kind === 'number' ? 'numeric' : 'text'}
          onInput={(event) => type(event.currentTarget.value)}
        />
      )}
      {problem && (
        <p class="problem" id={`${id}-problem`} role="alert">
          {t(problem)}
        </p>
      )}
    </div>
  );
}
