import { useId, useState } from 'preact/hooks';
import type { InvolvedPerson } from '../../lib/model/candidate';
import { focusSoon } from '../shell/focus-soon';
import { type MessageKey, t } from '../shell/language';
import { SIDES } from './side-words';

interface Props {
  readonly people: readonly InvolvedPerson[];
  readonly onAdd: (person: InvolvedPerson) => Promise<boolean>;
  readonly onRemove: (person: InvolvedPerson) => void;
}

const NOBODY: InvolvedPerson = { name: '', side: 'company', contact: '' };

/** Who is around a candidate, on whose side, and how to reach them. */
export function PeopleForm({ people, onAdd, onRemove }: Props) {
  const id = useId();
  const [typed, setTyped] = useState(NOBODY);
  const [isMissing, setIsMissing] = useState(false);
  const add = async (event: Event) => {
    event.preventDefault();
    const person = { ...typed, name: typed.name.trim(), contact: typed.contact.trim() };
    setIsMissing(person.name === '');
    if (person.name && (await onAdd(person))) setTyped({ ...NOBODY, side: typed.side });
  };
  return (
    <>
      <ul class="details-list">
        {people.map((person) => (
          <li key={`${person.side} ${person.name} ${person.contact}`}>
            <span class="tag">{sideName(person.side)}</span> <b>{person.name}</b>{' '}
            <span class="muted">{person.contact}</span>
            <button
              type="button"
              class="button quiet"
              aria-label={t('boardRemove', person.name)}
              onClick={() => {
                onRemove(person);
                // The button goes away with what it removes.
                focusSoon(`[id="${id}-name"]`);
              }}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <form class="details-form" onSubmit={add}>
        <div class="details-field">
          <label for={`${id}-side`}>{t('boardPersonSide')}</label>
          <select
            id={`${id}-side`}
            class="field"
            value={typed.side}
            onChange={(event) =>
              setTyped({ ...typed, side: event.currentTarget.value as InvolvedPerson['side'] })
            }
          >
            {SIDES.map(([side, key]) => (
              <option key={side} value={side}>
                {t(key)}
              </option>
            ))}
          </select>
        </div>
        <div class="details-field grow">
          <label for={`${id}-name`}>{t('boardPersonName')}</label>
          <input
            id={`${id}-name`}
            class="field"
            value={typed.name}
            aria-invalid={isMissing}
            aria-describedby={isMissing ? `${id}-problem` : undefined}
            onInput={(event) => setTyped({ ...typed, name: event.currentTarget.value })}
          />
        </div>
        <div class="details-field grow">
          <label for={`${id}-contact`}>{t('boardPersonContact')}</label>
          <input
            id={`${id}-contact`}
            class="field"
            value={typed.contact}
            onInput={(event) => setTyped({ ...typed, contact: event.currentTarget.value })}
          />
        </div>
        <button type="submit" class="button">
          {t('boardPersonAdd')}
        </button>
        {isMissing && (
          <p class="problem" id={`${id}-problem`} role="alert">
            {t('boardPersonNeeded')}
          </p>
        )}
      </form>
    </>
  );
}

function sideName(side: InvolvedPerson['side']): string {
  const key: MessageKey = SIDES.find(([one]) => one === side)?.[1] ?? 'boardSideOther';
  return t(key);
}
