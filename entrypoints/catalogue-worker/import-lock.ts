import { UserFacingError } from '../../lib/model/user-facing-error';

const LOCK = 'osekkai-import';

/** Runs an import if no other is running, in whichever tab. */
export function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(LOCK, { ifAvailable: true }, (lock) => {
    if (lock) return work();
    throw new UserFacingError({
      ja: '別の画面で、目録の取り込みが進んでいます。終わってから、もう一度お試しください。',
      en: 'Another tab is taking in a catalogue just now. Try again when it is done.',
    });
  }) as Promise<T>;
}

/** Whether an import runs in any tab. */
export async function isImporting(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === LOCK);
}
