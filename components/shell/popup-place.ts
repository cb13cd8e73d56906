/** Where in the popup the user is. */
export interface PopupPlace {
  readonly tab: string;
  readonly editedId: string | null;
}

const KEY = 'popup-place';
const START: PopupPlace = { tab: 'companies', editedId: null };

/** A popup that was taken away in the middle of work is opened again soon, or not for this work. */
const KEPT_MS = 10 * 60_000;

/** The place left within the last ten minutes, else the start. `now` in milliseconds. */
export function lastPlace(now: number): PopupPlace {
  try {
    const { at, tab, editedId } = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    if (typeof at !== 'number' || now - at > KEPT_MS || typeof tab !== 'string') return START;
    return { tab, editedId: typeof editedId === 'string' ? editedId : null };
  } catch {
    return START;
  }
}

export function keepPlace(place: PopupPlace, now: number): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...place, at: now }));
  } catch {
    // Without localStorage the popup opens at its start.
  }
}
