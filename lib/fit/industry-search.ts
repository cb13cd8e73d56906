import { normalText } from '../text/normalise';
import { ENTRIES } from './lexicon/lexicon';

/** A division (two digits) or group (three) of 日本標準産業分類, with words by which people know it. */
export interface Industry {
  readonly code: string;
  readonly name: string;
  readonly words: readonly string[];
}

/** How much a hit says, by where it is. */
const HITS = { code: 100, nameStart: 40, name: 15, wholeWord: 35, wordStart: 20, word: 10 };
const LONGEST_CODE = 3;
const MOST_WORDS = 4;

let known: readonly Industry[] | undefined;

/** All divisions, and the groups of manufacturing and building, by their numbers. */
export function industries(): readonly Industry[] {
  known ??= ENTRIES.filter(([kind]) => kind === 'industry')
    .flatMap(([, entries]) => entries)
    .flatMap(({ code, labels: [name, ...words] }) =>
      code && name && code.length <= LONGEST_CODE ? [{ code, name, words }] : [],
    )
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  return known;
}

/**
 * Industries for what somebody types: the beginning of a number, a name, a word (めっき, 町工場). Best
 * first, at most `most`; all divisions for an empty search.
 */
export function searchIndustries(typed: string, most = 12): readonly Industry[] {
  const wanted = normalText(typed.trim());
  if (wanted === '')
    return industries()
      .filter(({ code }) => code.length === 2)
      .map((one) => ({ ...one, words: wordsBeside(one) }));
  const [, number = '', rest = ''] = /^(\d{0,3})\s*(.*)$/s.exec(wanted) ?? [];
  return industries()
    .map((industry) => ({ industry, points: pointsOf(industry, number, rest) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points || (a.industry.code < b.industry.code ? -1 : 1))
    .slice(0, most)
    .map(({ industry }) => ({ ...industry, words: wordsBeside(industry) }));
}

/** Words that tell more than the name does. */
function wordsBeside({ name, words }: Industry): string[] {
  return words.filter((word) => !name.includes(word)).slice(0, MOST_WORDS);
}

function pointsOf({ code, name, words }: Industry, number: string, rest: string): number {
  if (number !== '' && !code.startsWith(number)) return 0;
  const byNumber = number === '' ? 0 : HITS.code - code.length;
  if (rest === '') return byNumber;
  const at = normalText(name).indexOf(rest);
  const inName = at === 0 ? HITS.nameStart : at > 0 ? HITS.name : 0;
  const inWords = words.map(normalText).filter((word) => word.includes(rest));
  const isTrade = inWords.some((word) => word === rest || word === `${rest}業`);
  const byStart = inWords.some((word) => word.startsWith(rest)) ? HITS.wordStart : 0;
  const byWord = isTrade ? HITS.wholeWord : byStart;
  const hit = inName + byWord + (inWords.length > 0 ? HITS.word : 0);
  return hit > 0 ? byNumber + hit : 0;
}
