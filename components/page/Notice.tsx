import { useState } from 'preact/hooks';
import { t } from '../shell/language';

/** The page should hold listings and none could be read: say so, and give something to send. */
export function UnreadableNotice({ diagnostic }: { readonly diagnostic: () => string }) {
  const [copied, setCopied] = useState<string | null>(null);
  const [hidden, setHidden] = useState(false);
  if (hidden) return null;
  const copy = async () => {
    const text = diagnostic();
    const done = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    setCopied(done ? '' : text);
  };
  return (
    <section
      class="notice"
      role="alert"
      {...(import.meta.env.MODE === 'e2e' && { 'data-testid': 'page-unreadable' })}
    >
      <p>
        <b>{t('unreadable')}</b>
      </p>
      <p>{t('unreadableNext')}</p>
      <div class="panel-actions">
        <button
          type="button"
          class="button primary"
          onClick={copy}
          {...(import.meta.env.MODE === 'e2e' && { 'data-testid': 'copy-diagnostic' })}
        >
          {t('unreadableCopy')}
        </button>
        <button type="button" class="button" onClick={() => setHidden(true)}>
          {t('noticeClose')}
        </button>
      </div>
      <p role="status">{copied === '' && t('unreadableCopied')}</p>
      {copied && (
        <label>
          {t('unreadableCopyByHand')}
          <textarea class="field" readOnly value={copied} />
        </label>
      )}
    </section>
  );
}

/** The extension was updated or switched off under the page: what we showed is gone. */
export function UpdatedNotice({ onClose }: { readonly onClose: () => void }) {
  return (
    <section class="notice" role="alert">
      <p>{t('updated')}</p>
      <div class="panel-actions">
        <button type="button" class="button primary" onClick={() => location.reload()}>
          {t('updatedReload')}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {t('noticeClose')}
        </button>
      </div>
    </section>
  );
}
