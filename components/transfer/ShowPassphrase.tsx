import { t } from '../shell/language';

interface Props {
  readonly shown: 'letters' | 'dots';
  readonly onShow: (shown: 'letters' | 'dots') => void;
}

/** Whether a passphrase is shown as it is typed. */
export function ShowPassphrase({ shown, onShow }: Props) {
  return (
    <label class="passphrase-show">
      <input
        type="checkbox"
        checked={shown === 'letters'}
        onChange={({ currentTarget }) => onShow(currentTarget.checked ? 'letters' : 'dots')}
      />
      {t('mergePassphraseShow')}
    </label>
  );
}
