import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { cellPhrases } from '../../lib/model/cell-phrases';
import { draftOf, dropDraft, keepDraft } from '../shell/drafts';
import { t } from '../shell/language';
import { toast } from '../shell/toasts';
import { ChipMarkButtons, type ChipMarks } from './ChipMarkButtons';

interface Props {
  readonly label: string;
  readonly hint?: string | null;
  readonly values: readonly string[];
  /** Under which half a phrase is safe: no other field has the same. */
  readonly draftKey: string;
  /** What a phrase carries besides its words: whether it is internal, where it comes from. */
  readonly marks?: ChipMarks;
  /** Hears of a phrase that is taken into the field to be rewritten. */
  readonly onTakeUp?: (value: string) => void;
  /** Keeps the phrases; says whether they were kept. */
  readonly onChange: (values: string[]) => Promise<boolean>;
  /** Puts a phrase back that was in `before`, into the list as it is by then, even if this is gone. */
  readonly onPutBack: (phrase: string, before: readonly string[]) => void;
}

/** From here on a list takes the whole width where there are columns. */
const MANY = 6;

/**
 * A list of phrases. Enter or leaving the field adds what was typed (never the Enter that ends a
 * conversion of kana to kanji); pasting several lines adds several. Backspace in the empty field
 * and a click on a phrase take it into the field, from where it goes back to its place; until then
 * it stays in the list that is kept. Escape leaves it as it was.
 */
export function ChipsField(props: Props) {
  const { label, hint, values, draftKey, marks, onChange, onPutBack } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const { typed, setTyped, edited, setEdited } = usePhraseInHand(draftKey);

  const change = (phrases: readonly string[], words: string) => {
    const next = spliced(values, edited, phrases);
    setEdited(null);
    setTyped('');
    if (sameList(next, values)) {
      dropDraft(draftKey, words);
      return;
    }
    const emptied = phrases.length === 0 ? edited : null;
    onChange(next).then((kept) => {
      if (!kept) return;
      dropDraft(draftKey, words);
      if (emptied !== null) offerBack(emptied);
    });
    setSaid(emptied === null ? saying(values, next) : t('chipRemoved', emptied));
  };
  const offerBack = (phrase: string) =>
    toast(t('chipRemoved', phrase), () => onPutBack(phrase, values));
  const commit = () => {
    const phrase = typed.trim();
    if (phrase === '' && edited === null) return;
    if (values.includes(phrase) && phrase !== edited) setSaid(t('chipThere', phrase));
    change(phrase === '' ? [] : [phrase], typed);
  };
  const takeUp = (value: string) => {
    commit();
    props.onTakeUp?.(value);
    setEdited(value);
    setTyped(value);
    setSaid(t('chipEditing', value));
    input.current?.focus();
  };
  const remove = async (value: string) => {
    setSaid(t('chipRemoved', value));
    input.current?.focus();
    if (await onChange(values.filter((one) => one !== value))) offerBack(value);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // keyCode 229: some browsers end the conversion before they tell of the key.
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      commit();
    }
    if (event.key === 'Escape' && edited !== null) {
      event.preventDefault();
      dropDraft(draftKey, typed);
      setEdited(null);
      setTyped('');
      setSaid('');
    }
    const last = values.filter((one) => one !== edited).at(-1);
    if (event.key === 'Backspace' && typed === '' && last !== undefined) {
      event.preventDefault();
      takeUp(last);
    }
  };
  const onPaste = (event: ClipboardEvent) => {
    const pasted = cellPhrases(event.clipboardData?.getData('text') ?? '');
    if (pasted.length < 2) return;
    event.preventDefault();
    change(typed.trim() === '' ? pasted : [typed.trim(), ...pasted], typed);
  };

  const shown = values.filter((value) => value !== edited);
  return (
    <div class={`chips-field ${values.length > MANY ? 'wide' : ''}`}>
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {shown.length > 0 && (
        <Chips values={shown} label={label} marks={marks} onTakeUp={takeUp} onRemove={remove} />
      )}
      <input
        ref={input}
        id={id}
        class="field"
        value={typed}
        aria-describedby={hint ? `${id}-hint` : undefined}
        placeholder={t('chipPlaceholder')}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          keepDraft(draftKey, event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
        onBlur={commit}
      />
      <p class={said === '' ? 'sr-only' : 'hint'} role="status">
        {said}
      </p>
    </div>
  );
}

interface ChipsProps {
  readonly values: readonly string[];
  readonly label: string;
  readonly marks: ChipMarks | undefined;
  readonly onTakeUp: (value: string) => void;
  readonly onRemove: (value: string) => void;
}

function Chips({ values, label, marks, onTakeUp, onRemove }: ChipsProps) {
  return (
    // Pressing the mouse would take the focus from the field, whose words would then become a chip
    // and push the one that is pressed away from under the pointer.
    <ul class="chips" aria-label={label} onMouseDown={(event) => event.preventDefault()}>
      {values.map((value) => (
        <li key={value} class="chip">
          <button
            type="button"
            class="chip-text"
            title={t('chipEdit')}
            onClick={() => onTakeUp(value)}
          >
            {value}
          </button>
          {marks && <ChipMarkButtons value={value} marks={marks} />}
          <button
            type="button"
            class="chip-remove"
            aria-label={t('chipRemove', value)}
            onClick={() => onRemove(value)}
          >
            ×
          </button>
        </li>
      ))}
    </ul>
  );
}

/** What is in the field: words not in the list yet, and which phrase of the list they rewrite. */
function usePhraseInHand(draftKey: string) {
  const [typed, setTyped] = useState(() => draftOf(draftKey) ?? '');
  const [edited, setEdited] = useState<string | null>(null);
  useEffect(() => {
    // Emptied by hand: the empty draft is worth nothing.
    if (typed === '') dropDraft(draftKey, '');
  }, [typed]);
  return { typed, setTyped, edited, setEdited };
}

/** The list with `phrases` in the place of `edited`, or at its end; each phrase once. */
function spliced(
  values: readonly string[],
  edited: string | null,
  phrases: readonly string[],
): string[] {
  const at = edited === null ? -1 : values.indexOf(edited);
  if (at < 0) return [...new Set([...values, ...phrases])];
  return [...new Set([...values.slice(0, at), ...phrases, ...values.slice(at + 1)])];
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}

function saying(before: readonly string[], after: readonly string[]): string {
  const added = after.filter((value) => !before.includes(value));
  const [first] = added;
  if (first === undefined) return '';
  return added.length === 1 ? t('chipAdded', first) : t('chipsAdded', added.length);
}
