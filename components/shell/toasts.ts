import { signal } from '@preact/signals';

/** A short notice of what was done, with a way back where there is one. */
export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly undo: (() => void) | null;
}

export const toasts = signal<readonly Toast[]>([]);

const SHOWN_MS = 15_000;
const timers = new Map<number, ReturnType<typeof setTimeout>>();
let lastId = 0;

/** Shows a toast for fifteen seconds; several deletions can be undone one by one. */
export function toast(text: string, undo: (() => void) | null = null): void {
  lastId += 1;
  toasts.value = [...toasts.value, { id: lastId, text, undo }];
  countDown(lastId);
}

export function closeToast(id: number): void {
  clearTimeout(timers.get(id));
  timers.delete(id);
  toasts.value = toasts.value.filter((one) => one.id !== id);
}

/** Takes all away: their words would stay in a language that was left. */
export function clearToasts(): void {
  for (const { id } of toasts.value) closeToast(id);
}

/** Takes the way back that a toast offers, once. */
export function undoToast({ id, undo }: Toast): void {
  closeToast(id);
  undo?.();
}

/** Stops the clock while somebody reads the toasts or is on the way to a button in them. */
export function holdToasts(): void {
  for (const timer of timers.values()) clearTimeout(timer);
}

/** Gives every toast its fifteen seconds again. */
export function releaseToasts(): void {
  for (const { id } of toasts.value) countDown(id);
}

function countDown(id: number): void {
  clearTimeout(timers.get(id));
  timers.set(
    id,
    setTimeout(() => closeToast(id), SHOWN_MS),
  );
}
