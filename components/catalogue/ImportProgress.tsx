import { useEffect, useRef } from 'preact/hooks';
import type { Progress } from '../../lib/catalogue/catalogue-desk';
import { language, t } from '../shell/language';

interface Props {
  readonly kind: 'surveying' | 'importing';
  readonly progress: Progress | null;
  readonly onCancel: () => void;
}

/** Less of a stage tells nothing of how long the rest will take. */
const LEAST_SECONDS = 1;

/** How far it is, how fast, and how long it still takes. Cancelling leaves everything as it was. */
export function ImportProgress({ kind, progress, onCancel }: Props) {
  const started = useRef({ stage: '', at: 0 });
  const stage = progress?.stage ?? 'reading';
  useEffect(() => {
    started.current = { stage, at: performance.now() };
  }, [stage]);
  const seconds = (performance.now() - started.current.at) / 1000;
  return (
    <div class="import-progress">
      <p>
        <b>{t(kind === 'surveying' ? 'importSurveying' : STAGES[stage])}</b>
      </p>
      <progress
        {...(progress && progress.of > 0 ? { value: progress.done, max: progress.of } : {})}
        aria-label={t(kind === 'surveying' ? 'importSurveying' : STAGES[stage])}
      />
      <p class="muted">
        {progress && t('importRows', numberText(progress.rows))}{' '}
        {progress && seconds > LEAST_SECONDS && paceWords(progress, seconds)}
      </p>
      <button type="button" class="button" onClick={onCancel}>
        {t('importCancel')}
      </button>
      {kind === 'importing' && <p class="hint">{t('importCancelHint')}</p>}
    </div>
  );
}

const STAGES = {
  reading: 'importReading',
  indexing: 'importIndexing',
  arrivals: 'importArrivals',
} as const;

function paceWords({ stage, done, of, rows }: Progress, seconds: number): string {
  if (done === 0) return '';
  const records = stage === 'indexing' ? done : rows;
  const left = Math.ceil(((of - done) * seconds) / done);
  return t('importPace', numberText(Math.round(records / seconds)), numberText(left));
}

/** A count as the language writes it: 40,000. */
export function numberText(count: number): string {
  return count.toLocaleString(language.value);
}
