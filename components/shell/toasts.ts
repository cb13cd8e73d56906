import { signal } from '@preact/signals';

/** A short notice of what was done, with a way back where there is one. */
export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly undo: (() => void) | null;
}

export const toasts = signal<readonly Toast[]>([]);

const SHOWN_MS = 15_000;
let lastId = 0;

/** Shows a toast for fifteen seconds; several deletions can be undone one by one. */
export function toast(text: string, undo: (() => void) | null = null): void {
  lastId += 1;
  const id = lastId;
  toasts.value = [...toasts.value, { id, text, undo }];
  setTimeout(() => closeToast(id), SHOWN_MS);
}

export function closeToast(id: number): void {
  toasts.value = toasts.value.filter((one) => one.id !== id);
}
