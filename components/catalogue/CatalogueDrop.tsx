import { useId, useState } from 'preact/hooks';
import { t } from '../shell/language';

/** Where catalogue files are dropped or chosen, several at a time. */
export function CatalogueDrop({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const id = useId();
  const [isOver, setIsOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the file field inside does the same by keyboard
    <div
      class={`drop ${isOver ? 'over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        onFiles([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <p class="hint" id={id}>
        {t('importHint')}
      </p>
      <label class="button">
        {t('importChoose')}
        <input
          type="file"
          multiple
          class="sr-only"
          aria-describedby={id}
          accept=".csv,.tsv,.txt,.zip,text/csv,application/zip"
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])];
            event.currentTarget.value = '';
            onFiles(files);
          }}
          {...(import.meta.env.MODE === 'e2e' && { 'data-testid': 'catalogue-file' })}
        />
      </label>
    </div>
  );
}
