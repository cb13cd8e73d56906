import { failure } from './failures';
import { inLanguage, t } from './language';
import { closeToast, toasts } from './toasts';

/** What was done (with undo) and what went wrong, in a corner of the popup and the workbench. */
export function Notices() {
  return (
    <div class="notices">
      <FailureNotice />
      <div role="status" aria-live="polite">
        {toasts.value.map(({ id, text, undo }) => (
          <div key={id} class="toast">
            <span>{text}</span>
            {undo && (
              <button
                type="button"
                class="button"
                onClick={() => {
                  closeToast(id);
                  undo();
                }}
              >
                {t('undo')}
              </button>
            )}
            <button
              type="button"
              class="button quiet"
              aria-label={t('noticeClose')}
              onClick={() => closeToast(id)}
            >
              ×
            </button>
          </div>
        ))}
      </div>
    </div>
  );
}

function FailureNotice() {
  const shown = failure.value;
  if (!shown) return null;
  return (
    <div class="error" role="alert">
      <p>{inLanguage(shown.words)}</p>
      {shown.detail && <textarea class="field" readOnly value={shown.detail} />}
      <p class="row">
        {shown.detail && (
          <button
            type="button"
            class="button"
            onClick={() => navigator.clipboard.writeText(shown.detail ?? '')}
          >
            {t('failureCopy')}
          </button>
        )}
        <button
          type="button"
          class="button"
          onClick={() => {
            failure.value = null;
          }}
        >
          {t('noticeClose')}
        </button>
      </p>
    </div>
  );
}
