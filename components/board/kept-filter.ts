import { signal } from '@preact/signals';
import { type BoardFilter, boardFilterSchema, EVERYTHING } from './board-filter';

const KEY = 'osekkai/board-filter';

/** It stays while other sections are looked at, and while the page is loaded anew. */
export const boardFilter = signal<BoardFilter>(kept());

export function setBoardFilter(filter: BoardFilter): void {
  boardFilter.value = filter;
  try {
    sessionStorage.setItem(KEY, JSON.stringify(filter));
  } catch {
    // Without sessionStorage everything is shown after a reload.
  }
}

function kept(): BoardFilter {
  try {
    return boardFilterSchema.parse(JSON.parse(sessionStorage.getItem(KEY) ?? ''));
  } catch {
    return EVERYTHING;
  }
}
