import { useState } from 'preact/hooks';
import type { UserFacingError } from '../../lib/model/user-facing-error';
import { Busy } from '../shell/Busy';
import { inLanguage, t } from '../shell/language';
import { PassphraseField } from './PassphraseField';
import { ShowPassphrase } from './ShowPassphrase';

interface Props {
  readonly fileName: string;
  /** Why it could not be opened last time. */
  readonly error?: UserFacingError | undefined;
  /** Opens the file; the key takes about a second to make. */
  readonly onOpen: (passphrase: string) => Promise<void>;
  readonly onCancel: () => void;
}

/** Asks for the passphrase of a sealed file. */
export function OpenSealed({ fileName, error, onOpen, onCancel }: Props) {
  const [passphrase, setPassphrase] = useState('');
  const [shown, setShown] = useState<'letters' | 'dots'>('dots');
  const [isOpening, setIsOpening] = useState(false);
  const open = async (event: Event) => {
    event.preventDefault();
    if (passphrase === '' || isOpening) return;
    setIsOpening(true);
    await onOpen(passphrase).finally(() => setIsOpening(false));
  };
  return (
    <form class="preview open-sealed" aria-label={t('mergeOpenHeading', fileName)} onSubmit={open}>
      <h4>{t('mergeOpenHeading', fileName)}</h4>
      <PassphraseField
        label={t('mergePassphrase')}
        value={passphrase}
        shown={shown}
        onInput={setPassphrase}
      />
      <ShowPassphrase shown={shown} onShow={setShown} />
      {error && !isOpening && (
        <p class="error" role="alert">
          {inLanguage(error.words)}
        </p>
      )}
      <p class="row">
        <button type="submit" class="button primary" aria-disabled={passphrase === '' || isOpening}>
          {t('mergeOpen')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t('mergeCancel')}
        </button>
      </p>
      <Busy words={isOpening ? t('mergeOpening') : undefined} after={0} />
    </form>
  );
}
