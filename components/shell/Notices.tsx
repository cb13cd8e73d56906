import { useEffect, useRef, useState } from 'preact/hooks';
import { type Failure, failure } from './failures';
import { inLanguage, language, t } from './language';
import {
  clearToasts,
  closeToast,
  holdToasts,
  releaseToasts,
  type Toast,
  toasts,
  undoToast,
} from './toasts';

/** What was done (with undo) and what went wrong, at the foot of the popup and the workbench. */
export function Notices() {
  useEffect(() => {
    document.addEventListener('input', noteTyping, true);
    document.addEventListener('keydown', undoByKey);
    return () => {
      document.removeEventListener('input', noteTyping, true);
      document.removeEventListener('keydown', undoByKey);
    };
  }, []);
  const before = useRef<HTMLElement | null>(null);
  const noteBefore = ({ currentTarget, relatedTarget }: FocusEvent) => {
    holdToasts();
    const from = relatedTarget as HTMLElement | null;
    if (from && !(currentTarget as Element).contains(from)) before.current = from;
  };
  const spoken = useRef(language.value);
  useEffect(() => {
    if (spoken.current !== language.value) clearToasts();
    spoken.current = language.value;
  }, [language.value]);
  return (
    <div class="notices">
      {failure.value && <FailureNotice shown={failure.value} />}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the clock stops, nothing is operated */}
      <div
        class="toasts"
        onMouseEnter={holdToasts}
        onMouseLeave={releaseToasts}
        onFocusIn={noteBefore}
        onFocusOut={releaseToasts}
      >
        <div role="status" aria-live="polite">
          {toasts.value.map((one) => (
            <ToastNotice key={one.id} shown={one} onGone={() => giveBack(before.current)} />
          ))}
        </div>
      </div>
    </div>
  );
}

/** The buttons of a toast go with it, and the focus must not: it goes back to where it was. */
function giveBack(before: HTMLElement | null): void {
  if (!document.activeElement?.closest('.toast')) return;
  const tab = '[role="tab"][aria-selected="true"]';
  (before?.isConnected ? before : document.querySelector<HTMLElement>(tab))?.focus();
}

interface ToastProps {
  readonly shown: Toast;
  readonly onGone: () => void;
}

function ToastNotice({ shown, onGone }: ToastProps) {
  return (
    <div class="toast">
      <span class="grow">{shown.text}</span>
      {shown.undo && (
        <button
          type="button"
          class="button"
          title={t('undoKey')}
          aria-keyshortcuts="Control+Z"
          onClick={() => {
            onGone();
            undoToast(shown);
          }}
        >
          {t('undo')}
        </button>
      )}
      <button
        type="button"
        class="button quiet square"
        aria-label={t('noticeClose')}
        onClick={() => {
          onGone();
          closeToast(shown.id);
        }}
      >
        ×
      </button>
    </div>
  );
}

/** The newest toast there was when a field was typed in last. */
const typedAfter = new WeakMap<EventTarget, number>();

function noteTyping({ target }: Event): void {
  if (target) typedAfter.set(target, toasts.value.at(-1)?.id ?? 0);
}

/** Ctrl+Z takes back the last deletion, except in a field that was typed in since: there the typing. */
function undoByKey(event: KeyboardEvent): void {
  if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey) return;
  const last = toasts.value.findLast(({ undo }) => undo !== null);
  if (!last || hasTypingSince(event.target as Element, last)) return;
  event.preventDefault();
  undoToast(last);
}

/** An empty field has nothing to take back: a chip that was removed leaves the focus in one. */
function hasTypingSince(target: Element, { id }: Toast): boolean {
  const field = target.closest<HTMLInputElement>('input, textarea, select');
  if (!field || field.value === '') return false;
  return (typedAfter.get(field) ?? 0) >= id;
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
