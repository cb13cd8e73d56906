import { useId, useState } from 'preact/hooks';
import type { Interview } from '../../lib/model/interview';
import { draftOf, dropDraft, keepDraft } from '../shell/drafts';
import { focusSoon } from '../shell/focus-soon';
import { t } from '../shell/language';

type Attendee = Interview['attendees'][number];

interface Props {
  readonly attendees: readonly Attendee[];
  /** Under which somebody half typed is safe. */
  readonly draftKey: string;
  readonly onAdd: (attendee: Attendee) => Promise<boolean>;
  readonly onRemove: (attendee: Attendee) => void;
}

const NOBODY: Attendee = { name: '', role: '' };

/** 面談者: who was there, and in which role. */
export function Attendees({ attendees, draftKey, onAdd, onRemove }: Props) {
  const id = useId();
  const [typed, setTyped] = useState(() => typedIn(draftOf(draftKey)));
  const type = (part: Partial<Attendee>) => {
    const next = { ...typed, ...part };
    setTyped(next);
    keepDraft(draftKey, JSON.stringify(next));
  };
  const add = async () => {
    const attendee = { name: typed.name.trim(), role: typed.role.trim() };
    if (attendee.name === '' || !(await onAdd(attendee))) return;
    setTyped(NOBODY);
    dropDraft(draftKey, JSON.stringify(typed));
  };
  return (
    <fieldset class="attendees">
      <legend>{t('visitAttendees')}</legend>
      {attendees.length > 0 && (
        <ul class="chips">
          {attendees.map((one) => (
            <li key={`${one.name}\t${one.role}`} class="chip">
              <span class="chip-text">
                {one.name}
                {one.role && <span class="muted">（{one.role}）</span>}
              </span>
              <button
                type="button"
                class="chip-remove"
                aria-label={t('visitAttendeeRemove', one.name)}
                onClick={() => {
                  onRemove(one);
                  focusSoon(`[id="${id}-name"]`);
                }}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        class="row"
        onSubmit={async (event) => {
          event.preventDefault();
          await add();
          document.getElementById(`${id}-name`)?.focus();
        }}
        // Left without 加える it is meant all the same.
        onFocusOut={({ currentTarget, relatedTarget }) => {
          if (!currentTarget.contains(relatedTarget as Node | null)) add();
        }}
      >
        <input
          id={`${id}-name`}
          class="field"
          aria-label={t('visitAttendeeName')}
          placeholder={t('visitAttendeeName')}
          maxLength={100}
          value={typed.name}
          onInput={({ currentTarget }) => type({ name: currentTarget.value })}
        />
        <input
          class="field"
          aria-label={t('visitAttendeeRole')}
          placeholder={t('visitAttendeeRole')}
          maxLength={100}
          value={typed.role}
          onInput={({ currentTarget }) => type({ role: currentTarget.value })}
        />
        <button type="submit" class="button">
          {t('visitAttendeeAdd')}
        </button>
      </form>
    </fieldset>
  );
}

function typedIn(draft: string | null): Attendee {
  try {
    return { ...NOBODY, ...JSON.parse(draft ?? '{}') };
  } catch {
    return NOBODY;
  }
}
