import { useId } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly shown: 'letters' | 'dots';
  readonly onInput: (value: string) => void;
  /** The id of what says more about the field. */
  readonly describedBy?: string;
  readonly problem?: string | undefined;
}

/** What the two ways to show a passphrase mean for the field. */
const TYPES = { letters: { type: 'text' }, dots: { type: 'password' } } as const;

/** A field for a passphrase. Browsers and password managers are asked to leave it alone. */
export function PassphraseField({ label, value, shown, onInput, describedBy, problem }: Props) {
  const id = useId();
  const problemId = `${id}-problem`;
  const described = [describedBy, problem && problemId].filter(Boolean).join(' ');
  return (
    <div class="passphrase">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="field"
        {...TYPES[shown]}
        value={value}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        aria-invalid={problem !== undefined}
        {...(described && { 'aria-describedby': described })}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {problem && (
        <p id={problemId} class="passphrase-problem">
          <span aria-hidden="true">⚠ </span>
          {problem}
        </p>
      )}
    </div>
  );
}
