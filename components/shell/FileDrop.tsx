import { useId, useState } from 'preact/hooks';

interface Props {
  /** What may be put here. */
  readonly hint: string;
  readonly chooseLabel: string;
  /** As the `accept` of a file field. */
  readonly accept: string;
  readonly multiple?: true;
  readonly testId: string;
  /** Never called with nothing. */
  readonly onFiles: (files: readonly [File, ...File[]]) => void;
}

/** Where files are dropped or chosen; one at a time unless `multiple`. */
export function FileDrop({ hint, chooseLabel, accept, multiple, testId, onFiles }: Props) {
  const id = useId();
  const [isOver, setIsOver] = useState(false);
  const take = (list: FileList | null | undefined) => {
    const [first, ...more] = list ?? [];
    if (first) onFiles([first, ...(multiple ? more : [])]);
  };
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
        take(event.dataTransfer?.files);
      }}
    >
      <p class="hint" id={id}>
        {hint}
      </p>
      {/* The browser's own button speaks the browser's language, which need not be the user's. */}
      <label class="button">
        {chooseLabel}
        <input
          type="file"
          class="sr-only"
          multiple={multiple}
          aria-describedby={id}
          accept={accept}
          onChange={({ currentTarget }) => {
            take(currentTarget.files);
            // So that the same file, mended meanwhile, can be chosen again.
            currentTarget.value = '';
          }}
          {...(import.meta.env.MODE === 'e2e' && { 'data-testid': testId })}
        />
      </label>
    </div>
  );
}
