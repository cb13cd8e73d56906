import { useId, useState } from 'preact/hooks';
import { t } from '../shell/language';

interface Props {
  /** The name offered: the conditions in words. */
  readonly offered: string;
  readonly onKeep: (name: string) => void;
}

const LONGEST_NAME = 200;

/** この条件を保存: a button that opens into a name and a way to keep it. */
export function KeepSearch({ offered, onKeep }: Props) {
  const id = useId();
  const [name, setName] = useState<string | null>(null);
  if (name === null) {
    return (
      <button type="button" class="button" onClick={() => setName(offered.slice(0, LONGEST_NAME))}>
        {t('catalogueKeep')}
      </button>
    );
  }
  return (
    <form
      class="keep-search"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') return;
        onKeep(name.trim());
        setName(null);
      }}
    >
      <label for={id}>{t('catalogueKeepName')}</label>
      <input
        id={id}
        class="field"
        required
        maxLength={LONGEST_NAME}
        ref={focusOnce}
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && !event.isComposing && setName(null)}
      />
      <button type="submit" class="button primary">
        {t('catalogueKeepDo')}
      </button>
      <button type="button" class="button quiet" onClick={() => setName(null)}>
        {t('catalogueKeepCancel')}
      </button>
    </form>
  );
}

function focusOnce(field: HTMLInputElement | null): void {
  field?.select();
}
