import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { z } from 'zod';
import type { NextAction } from '../../lib/model/candidate';
import { draftOf, dropDraft, keepDraft } from '../shell/drafts';
import { focusSoon } from '../shell/focus-soon';
import { type MessageKey, t } from '../shell/language';

interface Props {
  readonly action: NextAction | undefined;
  /** Under which words are safe that are not in the store: no other field has the same. */
  readonly draftKey: string;
  /** Says whether it was kept. */
  readonly onChange: (action: NextAction) => Promise<boolean>;
  /** Nothing is to be done any more. */
  readonly onDone: () => Promise<boolean>;
}

const typedSchema = z.object({ what: z.string(), dueOn: z.string() });
type Typed = z.infer<typeof typedSchema>;

/** A year with a digit too many is no date that anybody meant. */
const [EARLIEST, LATEST] = ['2000-01-01', '2099-12-31'];

/** What has to be done next, and until when. Half of it survives a page that is taken away. */
export function NextActionForm({ action, draftKey, onChange, onDone }: Props) {
  const id = useId();
  const day = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<Typed>(() => draftIn(draftKey) ?? typedOf(action));
  const [problem, setProblem] = useState<MessageKey | null>(null);
  useEffect(() => {
    if (draftOf(draftKey) === null) setTyped(typedOf(action));
  }, [action?.what, action?.dueOn]);
  const type = (part: Partial<Typed>) => {
    const next = { ...typed, ...part };
    setTyped(next);
    setProblem(null);
    keepDraft(draftKey, JSON.stringify(next));
  };
  const keep = async (event: Event) => {
    event.preventDefault();
    const found = problemOf(typed, day.current?.validity?.badInput === true);
    setProblem(found);
    if (found) return focusSoon(`[id="${id}-${found === 'boardNextNeeded' ? 'what' : 'on'}"]`);
    const kept = await onChange({ what: typed.what.trim(), dueOn: typed.dueOn || null });
    if (kept) dropDraft(draftKey, JSON.stringify(typed));
  };
  const finish = async () => {
    // What was typed over it may be what comes next.
    const isAsKept = JSON.stringify(typed) === JSON.stringify(typedOf(action));
    if (isAsKept) dropDraft(draftKey, JSON.stringify(typed));
    if (await onDone()) focusSoon(`[id="${id}-what"]`);
  };
  const isAbout = (key: MessageKey) => ({
    'aria-invalid': problem === key,
    'aria-describedby': problem === key ? `${id}-problem` : undefined,
  });
  return (
    <form class="details-form" noValidate onSubmit={keep}>
      <div class="details-field grow">
        <label for={`${id}-what`}>{t('boardNextWhat')}</label>
        <input
          id={`${id}-what`}
          class="field"
          maxLength={500}
          value={typed.what}
          {...isAbout('boardNextNeeded')}
          onInput={(event) => type({ what: event.currentTarget.value })}
        />
      </div>
      <div class="details-field">
        <label for={`${id}-on`}>{t('boardNextOn')}</label>
        <input
          ref={day}
          id={`${id}-on`}
          class="field"
          type="date"
          min={EARLIEST}
          max={LATEST}
          value={typed.dueOn}
          {...isAbout('boardNextBadDay')}
          onInput={(event) => type({ dueOn: event.currentTarget.value })}
        />
      </div>
      <button type="submit" class="button">
        {t('boardNextSave')}
      </button>
      {action && (
        <button type="button" class="button quiet" onClick={finish}>
          {t('boardNextDone')}
        </button>
      )}
      {problem && (
        <p class="problem" id={`${id}-problem`} role="alert">
          {t(problem)}
        </p>
      )}
    </form>
  );
}

function problemOf({ what, dueOn }: Typed, isHalfADate: boolean): MessageKey | null {
  if (what.trim() === '') return 'boardNextNeeded';
  const isDay = dueOn === '' ? !isHalfADate : dueOn >= EARLIEST && dueOn <= LATEST;
  return isDay && dueOn.length <= LATEST.length ? null : 'boardNextBadDay';
}

function typedOf(action: NextAction | undefined): Typed {
  return { what: action?.what ?? '', dueOn: action?.dueOn ?? '' };
}

function draftIn(key: string): Typed | undefined {
  try {
    return typedSchema.parse(JSON.parse(draftOf(key) ?? ''));
  } catch {
    return undefined;
  }
}
