import type { Cards } from './cards';
import { textAt } from './joined-texts';
import { textRanks } from './text-ranks';

const ranksOf = new WeakMap<Cards, Uint32Array>();

/** By record the place of its title among all titles. Made at the first call: a second for 400,000. */
export function titleRanks(cards: Cards): Uint32Array {
  const known = ranksOf.get(cards);
  if (known) return known;
  const titles = Array.from({ length: cards.size }, (_, record) => textAt(cards.titles, record));
  const ranks = textRanks(titles);
  ranksOf.set(cards, ranks);
  return ranks;
}
