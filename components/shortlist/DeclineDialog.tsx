import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Candidate } from '../../lib/model/candidate';
import { type MessageKey, t } from '../shell/language';
import { DECLINE_REASONS } from './decline-reasons';

interface Props {
  readonly candidate: Candidate;
  readonly onDecline: (reason: string) => void;
  readonly onCancel: () => void;
}

/**
 * 見送り asks why: common reasons as chips, and the coordinator's own words after them. One that was
 * turned down before shows the reason to be mended.
 */
export function DeclineDialog({ candidate, onDecline, onCancel }: Props) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [chosen, setChosen] = useState<readonly MessageKey[]>([]);
  const [own, setOwn] = useState(
    candidate.stage === 'declined' ? (candidate.declinedReason ?? '') : '',
  );
  const [isEmpty, setIsEmpty] = useState(false);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  const decline = (event: Event) => {
    event.preventDefault();
    const reason = [...chosen.map((key) => t(key)), own.trim()].filter(Boolean).join('、');
    if (reason) return onDecline(reason);
    setIsEmpty(true);
    dialog.current?.querySelector('textarea')?.focus();
  };
  const toggle = (key: MessageKey) =>
    setChosen(chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key]);
  return (
    <dialog
      ref={dialog}
      class="decline-dialog"
      aria-labelledby={`${id}-title`}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
    >
      <form onSubmit={decline}>
        <h3 id={`${id}-title`}>{t('boardDeclineTitle')}</h3>
        <p>{candidate.patent.title}</p>
        <p class="hint">{t('boardDeclineHint')}</p>
        <ul class="decline-reasons">
          {DECLINE_REASONS.map((key) => (
            <li key={key}>
              <button
                type="button"
                class="button"
                aria-pressed={chosen.includes(key)}
                onClick={() => toggle(key)}
              >
                {t(key)}
              </button>
            </li>
          ))}
        </ul>
        <label for={`${id}-own`}>{t('boardDeclineOwn')}</label>
        <textarea
          id={`${id}-own`}
          class="field"
          value={own}
          aria-invalid={isEmpty}
          aria-describedby={isEmpty ? `${id}-problem` : undefined}
          onInput={(event) => {
            setOwn(event.currentTarget.value);
            setIsEmpty(false);
          }}
        />
        {isEmpty && (
          <p class="problem" id={`${id}-problem`} role="alert">
            {t('boardDeclineNeeded')}
          </p>
        )}
        <div class="row decline-buttons">
          <button type="button" class="button" onClick={onCancel}>
            {t('boardDeclineCancel')}
          </button>
          <button type="submit" class="button primary">
            {t(candidate.stage === 'declined' ? 'boardReasonKeep' : 'boardDeclineDo')}
          </button>
        </div>
      </form>
    </dialog>
  );
}
