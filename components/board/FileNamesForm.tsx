import { useId, useState } from 'preact/hooks';
import { focusSoon } from '../shell/focus-soon';
import { t } from '../shell/language';

interface Props {
  readonly fileNames: readonly string[];
  readonly onAdd: (fileName: string) => Promise<boolean>;
  readonly onRemove: (fileName: string) => void;
}

/** Which papers there are, kept elsewhere. */
export function FileNamesForm({ fileNames, onAdd, onRemove }: Props) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const add = async (event: Event) => {
    event.preventDefault();
    const name = typed.trim();
    setIsMissing(name === '');
    if (name && (await onAdd(name))) setTyped('');
  };
  return (
    <>
      <p class="hint">{t('boardFilesHint')}</p>
      <ul class="details-list">
        {fileNames.map((name) => (
          <li key={name}>
            <span>{name}</span>
            <button
              type="button"
              class="button quiet"
              aria-label={t('boardRemove', name)}
              onClick={() => {
                onRemove(name);
                // The button goes away with what it removes.
                focusSoon(`[id="${id}-file"]`);
              }}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <form class="details-form" onSubmit={add}>
        <div class="details-field grow">
          <label for={`${id}-file`}>{t('boardFileName')}</label>
          <input
            id={`${id}-file`}
            class="field"
            value={typed}
            aria-invalid={isMissing}
            aria-describedby={isMissing ? `${id}-problem` : undefined}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </div>
        <button type="submit" class="button">
          {t('boardFileAdd')}
        </button>
        {isMissing && (
          <p class="problem" id={`${id}-problem`} role="alert">
            {t('boardFileNeeded')}
          </p>
        )}
      </form>
    </>
  );
}
