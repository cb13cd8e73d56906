import type { Candidate } from '../../lib/model/candidate';
import { focusSoon } from '../shell/focus-soon';

/** Puts the focus on a card once the board is drawn anew, or on its column where that is collapsed. */
export function focusCard(id: string): void {
  focusSoon(`[data-card="${CSS.escape(id)}"] .board-title`, '.board-column h3 button');
}

/** Walks to the card so many rows down, or to the nearest column with cards so many columns on. */
export function focusBeside({ id }: Candidate, columns: number, rows: number): void {
  const card = document.querySelector(`[data-card="${CSS.escape(id)}"]`);
  const list = card?.parentElement;
  if (!card || !list) return;
  const at = [...list.children].indexOf(card);
  const lists = [...document.querySelectorAll('.board-column > ul')];
  const next = columns === 0 ? list : lists[lists.indexOf(list) + columns];
  if (!next) return;
  const place = Math.min(Math.max(at + rows, 0), next.children.length - 1);
  next.children[place]?.querySelector<HTMLElement>('.board-title')?.focus();
}
