import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../shell/language';

interface Props {
  readonly memo: string;
  readonly onSave: (memo: string) => Promise<void>;
}

const PAUSE_MS = 600;

/**
 * A memo that saves itself when typing pauses, when the field is left and when the panel closes:
 * nothing typed is lost, and the user is told when it is kept.
 */
export function MemoField({ memo, onSave }: Props) {
  const [text, setText] = useState(memo);
  const [state, setState] = useState<'' | 'saved' | 'failed'>('');
  const kept = useRef(memo);
  const latest = useRef(memo);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const save = () => {
    clearTimeout(timer.current);
    const words = latest.current;
    if (words === kept.current) return;
    kept.current = words;
    onSave(words).then(
      () => setState('saved'),
      () => {
        kept.current = memo;
        setState('failed');
      },
    );
  };
  useEffect(() => save, []);

  const onInput = (words: string) => {
    latest.current = words;
    setText(words);
    setState('');
    clearTimeout(timer.current);
    timer.current = setTimeout(save, PAUSE_MS);
  };

  return (
    <label class="memo">
      <span>{t('memoLabel')}</span>
      <textarea
        class="field"
        value={text}
        placeholder={t('memoPlaceholder')}
        onInput={(event) => onInput(event.currentTarget.value)}
        onBlur={save}
      />
      <span class="muted" role="status">
        {state === 'saved' && t('memoSaved')}
        {state === 'failed' && t('memoFailed')}
      </span>
    </label>
  );
}
