import { useEffect, useId, useRef, useState } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly kind: 'line' | 'text' | 'number';
  /** What is wrong with what was typed, in the user's words; null where nothing is. */
  readonly problemOf?: (typed: string) => string | null;
  readonly onChange: (value: string) => void;
}

const PAUSE_MS = 500;

/**
 * A field that keeps itself: when typing pauses, when it is left, when it goes away. What cannot be
 * kept stays in the field with the reason under it.
 */
export function TextField({ label, value, kind, problemOf = () => null, onChange }: Props) {
  const id = useId();
  const [typed, setTyped] = useState(value);
  const latest = useRef({ typed: value, kept: value, onChange, problemOf });
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  latest.current.onChange = onChange;
  latest.current.problemOf = problemOf;

  const keep = () => {
    clearTimeout(timer.current);
    const now = latest.current;
    if (now.typed === now.kept || now.problemOf(now.typed) !== null) return;
    now.kept = now.typed;
    now.onChange(now.typed);
  };
  useEffect(() => keep, []);
  useEffect(() => {
    // Changed elsewhere: shown here, unless something unsaved is being typed.
    if (latest.current.typed !== latest.current.kept) return;
    latest.current.typed = value;
    latest.current.kept = value;
    setTyped(value);
  }, [value]);

  const onInput = (text: string) => {
    latest.current.typed = text;
    setTyped(text);
    clearTimeout(timer.current);
    timer.current = setTimeout(keep, PAUSE_MS);
  };

  const problem = problemOf(typed);
  const common = {
    id,
    class: 'field',
    value: typed,
    'aria-invalid': problem !== null,
    'aria-describedby': problem ? `${id}-problem` : undefined,
    onBlur: keep,
  };
  return (
    <div class="text-field">
      <label for={id}>{label}</label>
      {kind === 'text' ? (
        <textarea {...common} onInput={(event) => onInput(event.currentTarget.value)} />
      ) : (
        <input
          {...common}
          inputMode={kind === 'number' ? 'numeric' : 'text'}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
      {problem && (
        <p class="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </div>
  );
}
