import { useEffect, useId, useState } from 'preact/hooks';
import type { NextAction } from '../../lib/model/candidate';
import { focusSoon } from '../shell/focus-soon';
import { t } from '../shell/language';
import { toast } from '../shell/toasts';

interface Props {
  readonly action: NextAction | undefined;
  /** null: nothing is to be done any more. Says whether it was kept. */
  readonly onChange: (action: NextAction | null) => Promise<boolean>;
}

/** What has to be done next, and until when. */
export function NextActionForm({ action, onChange }: Props) {
  const id = useId();
  const [what, setWhat] = useState(action?.what ?? '');
  const [dueOn, setDueOn] = useState(action?.dueOn ?? '');
  const [isMissing, setIsMissing] = useState(false);
  useEffect(() => {
    setWhat(action?.what ?? '');
    setDueOn(action?.dueOn ?? '');
  }, [action?.what, action?.dueOn]);
  const keep = (event: Event) => {
    event.preventDefault();
    setIsMissing(what.trim() === '');
    if (what.trim()) onChange({ what: what.trim(), dueOn: dueOn || null });
  };
  const finish = async () => {
    if (!action || !(await onChange(null))) return;
    toast(t('boardNextDoneToast', action.what), () => onChange(action));
    focusSoon(`[id="${id}-what"]`);
  };
  return (
    <form class="details-form" onSubmit={keep}>
      <div class="details-field grow">
        <label for={`${id}-what`}>{t('boardNextWhat')}</label>
        <input
          id={`${id}-what`}
          class="field"
          maxLength={500}
          value={what}
          aria-invalid={isMissing}
          aria-describedby={isMissing ? `${id}-problem` : undefined}
          onInput={(event) => setWhat(event.currentTarget.value)}
        />
      </div>
      <div class="details-field">
        <label for={`${id}-on`}>{t('boardNextOn')}</label>
        <input
          id={`${id}-on`}
          class="field"
          type="date"
          value={dueOn}
          onInput={(event) => setDueOn(event.currentTarget.value)}
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
      {isMissing && (
        <p class="problem" id={`${id}-problem`} role="alert">
          {t('boardNextNeeded')}
        </p>
      )}
    </form>
  );
}
