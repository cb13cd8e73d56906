import type { Candidate } from '../../lib/model/candidate';

/** Puts the focus on a card, or on its column where that is collapsed or the card is filtered out. */
export function focusCard(id: string, stage: string): void {
  const places = [
    `[data-card="${CSS.escape(id)}"] .board-title`,
    `.board-column[data-stage="${stage}"] h3 button`,
    '.board-filters input',
  ];
  const found = places.map((place) => document.querySelector<HTMLElement>(place)).find(Boolean);
  found?.focus();
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
