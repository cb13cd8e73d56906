import { useState } from 'preact/hooks';
import type { HandedOver } from '../../lib/export/proposal';
import { proposalClipboard } from '../../lib/export/proposal-clipboard';
import { t } from '../shell/language';
import { painted } from '../shell/painted';
import { copyRich } from './copy-rich';
import { HAND_OVER_FILES, type HandOverFile } from './hand-over-files';

interface Props {
  /** Absent where there is nothing to hand over. */
  readonly handed: HandedOver | undefined;
  readonly nameOf: (extension: string) => string;
  readonly onPrint: () => void;
  readonly onSave: (name: string, content: string | ArrayBuffer, type: string) => void;
  readonly onError: (error: unknown) => void;
}

/** Print, save in a format, copy. */
export function HandOverFiles({ handed, nameOf, onPrint, onSave, onError }: Props) {
  const [told, setTold] = useState('');
  const [busy, setBusy] = useState(false);
  const save = async ({ extension, type, content }: HandOverFile) => {
    if (!handed || busy) return;
    setBusy(true);
    setTold(t('handWriting'));
    try {
      await painted();
      onSave(nameOf(extension), await content(handed), type);
    } catch (error) {
      onError(error);
    } finally {
      setTold('');
      setBusy(false);
    }
  };
  const copy = async () => {
    if (!handed) return;
    try {
      const how = await copyRich(proposalClipboard(handed));
      setTold(t(how === 'rich' ? 'handCopied' : 'handCopiedPlain'));
    } catch {
      setTold(t('handCopyFailed'));
    }
  };
  return (
    <div class="hand-files">
      <p class="row">
        <button type="button" class="button primary" disabled={!handed} onClick={onPrint}>
          {t('handPrint')}
        </button>
        {HAND_OVER_FILES.map((file) => (
          <button
            key={file.extension}
            type="button"
            class="button"
            disabled={!handed}
            onClick={() => save(file)}
            {...(import.meta.env.MODE === 'e2e' && { 'data-testid': `hand-${file.extension}` })}
          >
            {t(file.label)}
          </button>
        ))}
        <button type="button" class="button" disabled={!handed} onClick={copy}>
          {t('handCopy')}
        </button>
      </p>
      <p role="status">
        {told} {busy && <progress aria-label={t('handWriting')} />}
      </p>
    </div>
  );
}
