import type { ScoreTable } from '../../fit/score';
import type { SORTS } from '../../model/ranking';
import { byRank } from './by-rank';
import { byScore } from './by-score';
import type { Cards } from './cards';
import { type Matching, matchingRecords } from './matching';
import { textRanks } from './text-ranks';
import { titleRanks } from './title-ranks';

const LAST_DAY = 99_999_999;

/**
 * The matching records in the order asked for. Scores best first, days newest first, texts as
 * Japanese orders them; what is not known last; equal ones in the catalogue's order, which is also
 * the order of scores without a company.
 */
export function orderOf(
  cards: Cards,
  scores: ScoreTable | null,
  found: Matching,
  sort: (typeof SORTS)[number],
): Uint32Array {
  const records = matchingRecords(found);
  switch (sort) {
    case 'newest':
      return byRank(records, cards.size, (record) => LAST_DAY - (cards.days[record] as number));
    case 'title': {
      const ranks = titleRanks(cards);
      return byRank(records, cards.size, (record) => ranks[record] as number);
    }
    case 'registrant':
      return byRegistrant(cards, records);
    default:
      return scores ? byScore(records, scores[sort]) : records;
  }
}

function byRegistrant({ size, facets }: Cards, records: Uint32Array): Uint32Array {
  const { values, offsets, numbers } = facets.registrant;
  const ranks = textRanks(values);
  return byRank(records, size, (record) => {
    const at = offsets[record] as number;
    const isKnown = at < (offsets[record + 1] as number);
    return isKnown ? (ranks[numbers[at] as number] as number) : values.length;
  });
}
