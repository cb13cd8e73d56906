import { useState } from 'preact/hooks';
import type { Interview } from '../../lib/model/interview';
import { t } from '../shell/language';
import { disclosureKey } from './disclosure-words';

interface Props {
  readonly interviews: readonly Interview[];
  readonly openId: string | null;
  readonly onOpen: (id: string) => void;
}

/** A company's visits, the latest first, found again by any of their words. */
export function InterviewList({ interviews, openId, onOpen }: Props) {
  const [words, setWords] = useState('');
  const shown = interviews.filter((one) => says(one, words));
  if (interviews.length === 0) return <p class="empty">{t('visitNone')}</p>;
  return (
    <>
      {interviews.length > 3 && (
        <input
          type="search"
          class="field"
          aria-label={t('visitSearch')}
          placeholder={t('visitSearch')}
          value={words}
          onInput={({ currentTarget }) => setWords(currentTarget.value)}
        />
      )}
      {shown.length === 0 && <p class="muted">{t('visitNoMatch')}</p>}
      <ul class="interview-list">
        {shown.map((one) => (
          <li key={one.id}>
            <button type="button" aria-current={one.id === openId} onClick={() => onOpen(one.id)}>
              <span class="row">
                <b>{one.heldOn}</b>
                <span class={`disclosure ${one.disclosure}`}>
                  {t(disclosureKey(one.disclosure))}
                </span>
              </span>
              <span class="muted">{who(one)}</span>
              <span class="interview-start">{one.notes.trim() || t('visitNoNotes')}</span>
              {one.taken.length > 0 && (
                <span class="muted">{t('visitTakenCount', one.taken.length)}</span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function who({ attendees, source }: Interview): string {
  const names = attendees.map(({ name, role }) => (role ? `${name}（${role}）` : name));
  return [names.join(t('listSeparator')), source].filter(Boolean).join(' · ');
}

function says({ notes, attendees, source, heldOn }: Interview, words: string): boolean {
  const wanted = words.normalize('NFKC').toLowerCase().split(/\s+/);
  const all = [heldOn, source, notes, ...attendees.flatMap(({ name, role }) => [name, role])]
    .join('\n')
    .normalize('NFKC')
    .toLowerCase();
  return wanted.every((one) => all.includes(one));
}
