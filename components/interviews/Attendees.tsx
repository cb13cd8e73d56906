import { useId, useState } from 'preact/hooks';
import type { Interview } from '../../lib/model/interview';
import { focusSoon } from '../shell/focus-soon';
import { t } from '../shell/language';

type Attendee = Interview['attendees'][number];

interface Props {
  readonly attendees: readonly Attendee[];
  readonly onAdd: (attendee: Attendee) => Promise<boolean>;
  readonly onRemove: (attendee: Attendee) => void;
}

const NOBODY: Attendee = { name: '', role: '' };

/** 面談者: who was there, and in which role. */
export function Attendees({ attendees, onAdd, onRemove }: Props) {
  const id = useId();
  const [typed, setTyped] = useState(NOBODY);
  const add = async (event: Event) => {
    event.preventDefault();
    const attendee = { name: typed.name.trim(), role: typed.role.trim() };
    if (attendee.name === '') return document.getElementById(`${id}-name`)?.focus();
    if (await onAdd(attendee)) setTyped(NOBODY);
    document.getElementById(`${id}-name`)?.focus();
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
      <form class="row" onSubmit={add}>
        <input
          id={`${id}-name`}
          class="field"
          aria-label={t('visitAttendeeName')}
          placeholder={t('visitAttendeeName')}
          maxLength={100}
          value={typed.name}
          onInput={({ currentTarget }) => setTyped({ ...typed, name: currentTarget.value })}
        />
        <input
          class="field"
          aria-label={t('visitAttendeeRole')}
          placeholder={t('visitAttendeeRole')}
          maxLength={100}
          value={typed.role}
          onInput={({ currentTarget }) => setTyped({ ...typed, role: currentTarget.value })}
        />
        <button type="submit" class="button">
          {t('visitAttendeeAdd')}
        </button>
      </form>
    </fieldset>
  );
}
