import { useEffect, useState } from 'preact/hooks';
import { type Failure, failure } from './failures';
import { inLanguage, t } from './language';
import { closeToast, holdToasts, releaseToasts, type Toast, toasts, undoToast } from './toasts';

/** What was done (with undo) and what went wrong, at the foot of the popup and the workbench. */
export function Notices() {
  useEffect(() => {
    document.addEventListener('keydown', undoByKey);
    return () => document.removeEventListener('keydown', undoByKey);
  }, []);
  return (
    <div class="notices">
      {failure.value && <FailureNotice shown={failure.value} />}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the clock stops, nothing is operated */}
      <div
        class="toasts"
        onMouseEnter={holdToasts}
        onMouseLeave={releaseToasts}
        onFocusIn={holdToasts}
        onFocusOut={releaseToasts}
      >
        <div role="status" aria-live="polite">
          {toasts.value.map((one) => (
            <ToastNotice key={one.id} shown={one} />
          ))}
        </div>
      </div>
    </div>
  );
}

function ToastNotice({ shown }: { readonly shown: Toast }) {
  return (
    <div class="toast">
      <span class="grow">{shown.text}</span>
      {shown.undo && (
        <button
          type="button"
          class="button"
          title={t('undoKey')}
          aria-keyshortcuts="Control+Z"
          onClick={() => undoToast(shown)}
        >
          {t('undo')}
        </button>
      )}
      <button
        type="button"
        class="button quiet square"
        aria-label={t('noticeClose')}
        onClick={() => closeToast(shown.id)}
      >
        ×
      </button>
    </div>
  );
}

/** Ctrl+Z takes back the last deletion, except in a field, where it takes back typing. */
function undoByKey(event: KeyboardEvent): void {
  if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey) return;
  if ((event.target as Element).closest('input, textarea, select')) return;
  const last = toasts.value.findLast(({ undo }) => undo !== null);
  if (!last) return;
  event.preventDefault();
  undoToast(last);
}

function FailureNotice({ shown }: { readonly shown: Failure }) {
  const [copied, setCopied] = useState(false);
  const copy = () =>
    navigator.clipboard.writeText(shown.detail ?? '').then(
      () => setCopied(true),
      // Without leave to write the clipboard the text is there to be copied by hand.
      () => {},
    );
  return (
    <div class="error" role="alert">
      <p>{inLanguage(shown.words)}</p>
      {shown.detail && (
        <textarea
          class="field"
          readOnly
          aria-label={t('failureDetail')}
          value={shown.detail}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
      <p class="row">
        {shown.detail && (
          <button type="button" class="button" onClick={copy}>
            {t(copied ? 'failureCopied' : 'failureCopy')}
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
