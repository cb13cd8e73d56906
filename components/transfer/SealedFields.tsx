import { useId, useState } from 'preact/hooks';
import {
  type PassphraseStrength,
  passphraseStrength,
  SHORTEST_PASSPHRASE,
} from '../../lib/export/passphrase-strength';
import { type MessageKey, t } from '../shell/language';
import { PassphraseField } from './PassphraseField';
import { ShowPassphrase } from './ShowPassphrase';

interface Props {
  /** The passphrase, once it may be used: typed twice alike and not too short; else undefined. */
  readonly onPassphrase: (passphrase: string | undefined) => void;
}

const STRENGTH_WORDS: Readonly<Record<PassphraseStrength, MessageKey | undefined>> = {
  empty: undefined,
  short: 'mergePassphraseShort',
  weak: 'mergePassphraseWeak',
  fair: 'mergePassphraseFair',
  strong: 'mergePassphraseStrong',
};

/** A new passphrase, typed twice, with a word on how easily it is guessed. */
export function SealedFields({ onPassphrase }: Props) {
  const [typed, setTyped] = useState({ first: '', again: '' });
  const [shown, setShown] = useState<'letters' | 'dots'>('dots');
  const id = useId();
  const change = (change: Partial<typeof typed>) => {
    const next = { ...typed, ...change };
    setTyped(next);
    onPassphrase(isUsable(next) ? next.first : undefined);
  };
  const strength = passphraseStrength(typed.first);
  const words = STRENGTH_WORDS[strength];
  const differs = typed.again !== '' && typed.again !== typed.first;
  return (
    <fieldset class="sealed-fields">
      <legend>{t('mergeSeal')}</legend>
      <p class="hint" id={`${id}-hint`}>
        {t('mergeSealHint')}
      </p>
      <PassphraseField
        label={t('mergePassphrase')}
        value={typed.first}
        shown={shown}
        describedBy={`${id}-hint ${id}-strength`}
        onInput={(first) => change({ first })}
      />
      <p id={`${id}-strength`} class={`passphrase-strength is-${strength}`} role="status">
        {words && t(words, SHORTEST_PASSPHRASE)}
      </p>
      <PassphraseField
        label={t('mergePassphraseAgain')}
        value={typed.again}
        shown={shown}
        problem={differs ? t('mergePassphraseDiffers') : undefined}
        onInput={(again) => change({ again })}
      />
      <ShowPassphrase shown={shown} onShow={setShown} />
    </fieldset>
  );
}

function isUsable({ first, again }: { readonly first: string; readonly again: string }): boolean {
  const strength = passphraseStrength(first);
  return first === again && strength !== 'empty' && strength !== 'short';
}
